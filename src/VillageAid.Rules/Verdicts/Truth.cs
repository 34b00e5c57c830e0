namespace VillageAid.Rules.Verdicts;

/// <summary>
/// What is known of a truth: the set of values it can still take. With one member it is settled; FEEL's <c>null</c> is a value of its own.
/// Combined member by member, so Kleene's three-valued logic follows.
/// </summary>
[Flags]
public enum Truth
{
    /// <summary>Settled: true.</summary>
    True = 1,

    /// <summary>Settled: false.</summary>
    False = 2,

    /// <summary>True or false; what decides is missing.</summary>
    Unknown = True | False,

    /// <summary>Settled: neither, because what is asked does not exist (FEEL's null).</summary>
    Null = 4,
}
