using System.Text;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.RandomPolicies;

/// <summary>The text of a pack in pieces, so that pieces can be left out or put in another order.</summary>
/// <param name="Parameters">The entries of <c>参数</c>.</param>
/// <param name="Indicators">The entries of <c>指标</c>.</param>
/// <param name="Rules">The entries of <c>规则</c>, each some lines.</param>
public sealed record RandomPolicy(IReadOnlyList<RandomParameter> Parameters, IReadOnlyList<string> Indicators, IReadOnlyList<string> Rules) : IPolicySource
{
    private const string Head = """
        政策: 随机
        标题: 随机
        适用地区: ["130725"]
        来源: [{编号: 甲, 性质: 法规, 标题: 甲, 条款: {A-1: 随机}}]

        """;

    /// <summary>Whether it is of no county, so that it need not be known where anybody is.</summary>
    public bool IsEverywhere { get; init; }

    /// <summary>Further sections, as they stand.</summary>
    public string Sections { get; init; } = "";

    /// <summary>The conflicts between rules; one whose rule is left out is left out with it.</summary>
    public IReadOnlyList<RandomConflict> Conflicts { get; init; } = [];

    /// <inheritdoc/>
    public string Name => "随机";

    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Read() => [new SourceText("policy.yaml", ToString())];

    /// <summary>The pack as an author would write it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(IsEverywhere ? Head.Replace("适用地区: [\"130725\"]\n", "", StringComparison.Ordinal) : Head);
        Section(text, "参数", Parameters.Select(entry => "  " + entry));
        Section(text, "指标", Indicators.Select(entry => "  " + entry));
        Section(text, "规则", Rules.Select(rule => "  - " + rule.Replace("\n", "\n    ", StringComparison.Ordinal)));
        var ids = Rules.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        Section(text, "冲突", Conflicts.Where(conflict => ids.Contains(conflict.First) && ids.Contains(conflict.Second)).Select(conflict => "  - " + conflict.Text));
        return text.Append(Sections).ToString();
    }

    /// <summary>The pack with one parameter unset.</summary>
    public RandomPolicy Unset(string parameter) => this with { Parameters = [.. Parameters.Select(one => one.Name == parameter ? one with { Set = null } : one)] };

    /// <summary>The id of a rule.</summary>
    public static string IdOf(string rule) => rule.Split('\n')[0].Split(": ")[1];

    private static void Section(StringBuilder text, string name, IEnumerable<string> entries)
    {
        var all = entries.ToList();
        if (all.Count > 0)
            text.Append(name).Append(":\n").AppendJoin('\n', all).Append('\n');
    }
}

/// <summary>A parameter: how it is written while unset, and how with an assumed value; null where it has none.</summary>
public sealed record RandomParameter(string Name, string Open, string? Set)
{
    /// <summary>The entry.</summary>
    public override string ToString() => $"{Name}: {{{Set ?? Open}}}";
}

/// <summary>A conflict between two rules.</summary>
/// <param name="First">The id of the one.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="Text">The entry.</param>
public sealed record RandomConflict(string First, string Second, string Text);
