using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>The unit of a number. Numbers of different units are never compared or added.</summary>
/// <param name="Name">The English name, as rule files and attributes write it.</param>
/// <param name="Term">What is printed behind a number.</param>
/// <example><c>Unit.Find("day")!.Term.Zh</c> is <c>天</c>.</example>
public sealed record Unit(string Name, LocalizedText Term)
{
    private static readonly Unit[] Known =
    [
        new("day", new LocalizedText("天", "days")),
        new("night", new LocalizedText("夜", "nights")),
        new("month", new LocalizedText("个月", "months")),
        new("year", new LocalizedText("年", "years")),
        new("person", new LocalizedText("人", "persons")),
        new("household", new LocalizedText("户", "households")),
        new("time", new LocalizedText("次", "times")),
        new("yuan", new LocalizedText("元", "yuan")),
        new("point", new LocalizedText("分", "points")),
        new("share", new LocalizedText("", "")),
    ];

    /// <summary>Every unit there is.</summary>
    public static IReadOnlyList<Unit> All => Known;

    /// <summary>The unit of a name (English, or the Chinese word that is printed); null where there is none.</summary>
    public static Unit? Find(string name) =>
        Array.Find(Known, unit => unit.Name == name || (unit.Term.Zh.Length > 0 && unit.Term.Zh == name));
}
