namespace VillageAid.Rules.Verdicts;

/// <summary>What kind of text a source is. Only a regulation binds by itself; every verdict shows what it rests on.</summary>
public enum SourceNature
{
    /// <summary>The text of a rule in force.</summary>
    Regulation,

    /// <summary>A leader's speech.</summary>
    Speech,

    /// <summary>A news report of practice.</summary>
    Report,

    /// <summary>An author's opinion.</summary>
    Opinion,
}
