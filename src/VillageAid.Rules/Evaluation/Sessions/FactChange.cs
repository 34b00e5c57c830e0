using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>One change of a session's facts: a fact comes, goes, or is replaced by another.</summary>
/// <example><code>session.Apply(FactChange.Correct(day, day with { Status = AttendanceStatus.Present }), FactChange.Insert(visit));</code></example>
public sealed record FactChange
{
    private FactChange(Fact? before, Fact? after) => (Before, After) = (before, after);

    /// <summary>The fact that is no longer there; null where one was only inserted.</summary>
    public Fact? Before { get; }

    /// <summary>The fact that is there now; null where one was only withdrawn.</summary>
    public Fact? After { get; }

    /// <summary>A further fact.</summary>
    public static FactChange Insert(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(null, fact);
    }

    /// <summary>A fact, equal to the one given, is no longer there: as if nobody had ever recorded it.</summary>
    public static FactChange Withdraw(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(fact, null);
    }

    /// <summary>A fact, equal to the first, is replaced by the second, which may have another key and be of another type.</summary>
    public static FactChange Correct(Fact fact, Fact replacement)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(replacement);
        return new(fact, replacement);
    }
}
