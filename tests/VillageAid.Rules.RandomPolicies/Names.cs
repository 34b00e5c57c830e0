using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.RandomPolicies;

/// <summary>What is already named in a random pack, for conditions to ask.</summary>
internal sealed class Names
{
    public static readonly string[] Numbers = ["甲数", "乙数"];

    public const string Choice = "读法";

    public static readonly string[] Choices = ["一种", "另一种"];

    /// <summary>Whether conditions also have forms that fewer policies use.</summary>
    public bool IsWide { get; init; }

    public List<(string Name, FactType Of)> Indicators { get; } = [];

    /// <summary>The norms so far: their subject and their occasion.</summary>
    public List<(string Id, FactType Of, string Each)> Norms { get; } = [];

    /// <summary>The measures that consequences so far recommend: to whom and when.</summary>
    public List<(string Measure, FactType To, string Each)> Recommended { get; } = [];
}
