using System.Globalization;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.RandomPolicies;

/// <summary>A random pack: parameters stated, assumed and unset, indicators, and rules that ask each other.</summary>
public sealed class RandomPack
{
    private const int Depth = 2;
    private const int MostRules = 6;

    private static readonly string[] Subjects = ["干部", "干部", "干部", "工作队", "派出单位", "村"];
    private static readonly string[] Windows = ["month", "month", "month", "week", "day", "as-of"];
    private static readonly string[] Measures = ["召回", "诫勉谈话", "通报", "撤换", "表彰"];

    private readonly Draw _draw;
    private readonly FactVocabulary _vocabulary;
    private readonly Names _names;
    private readonly List<(string Id, FactType Subject)> _consequences = [];

    private RandomPack(Draw draw, FactVocabulary vocabulary, bool isWide)
    {
        _names = new Names { IsWide = isWide };
        _draw = draw;
        _vocabulary = vocabulary;
    }

    /// <summary>The sections <c>参数</c>, <c>指标</c> and the rules one by one; <paramref name="isWide"/>: also with forms of conditions that fewer policies use.</summary>
    public static RandomPolicy Build(Draw draw, FactVocabulary vocabulary, bool isWide = false)
    {
        var pack = new RandomPack(draw, vocabulary, isWide);
        var parameters = pack.Parameters();
        var indicators = Enumerable.Range(1, draw.Below(3)).Select(pack.Indicator).ToList();
        var rules = Enumerable.Range(1, 1 + draw.Below(MostRules)).Select(pack.Rule).ToList();
        if (pack._consequences.Count > 0 && draw.Chance(0.6))
            rules.Add(pack.Twin(draw.Pick(pack._consequences), rules));
        return new RandomPolicy(parameters, indicators, rules) { Conflicts = pack.Conflicts(rules) };
    }

    // Two rules that are recommended in the same case, so that they meet; a measure has one rule only.
    private string Twin((string Id, FactType Subject) rule, List<string> rules)
    {
        var id = "规则" + (rules.Count + 1).ToString(CultureInfo.InvariantCulture);
        var lines = rules.Find(text => RandomPolicy.IdOf(text) == rule.Id)!.Split('\n').Skip(1).Where(line => !line.StartsWith("建议: ", StringComparison.Ordinal));
        _consequences.Add((id, rule.Subject));
        return string.Join('\n', lines.Prepend($"后果: {id}"));
    }

    // Between rules for windows: of records the one that is lost is no occasion, and then nothing speaks against the other. Where a rule asks for a
    // measure the conflict could come back to it.
    private List<RandomConflict> Conflicts(List<string> rules)
    {
        if (rules.Exists(rule => rule.Contains("已建议(", StringComparison.Ordinal)))
            return [];
        var conflicts = new List<RandomConflict>();
        foreach (var (index, second) in _consequences.Index())
        {
            foreach (var first in _consequences.Take(index).Where(first => first.Subject == second.Subject && _draw.Chance(0.9)))
                conflicts.Add(Conflict(first.Id, second.Id));
        }
        return conflicts;
    }

    private RandomConflict Conflict(string first, string second)
    {
        var settled = _draw.Chance(0.75) ? $", 取舍: {{{Names.Choice}: {{{Names.Choices[0]}: {first}, {Names.Choices[1]}: {_draw.Pick(first, second)}}}}}" : "";
        return new RandomConflict(first, second, $"{{冲突: {first}和{second}, 之间: [{first}, {second}], 理由: 随机{settled}}}");
    }

    private List<RandomParameter> Parameters() => [Number(Names.Numbers[0], unset: false), Number(Names.Numbers[1], _draw.Chance(0.5)), Choice(_draw.Chance(0.6))];

    private RandomParameter Number(string name, bool unset) => new(
        name,
        $"类型: 数字, 未定: 原文没有说明{(unset && _draw.Chance(0.5) ? ", 不低于: 1, 不高于: 4" : "")}",
        unset ? null : $"取值: [{Assumed(_draw.Below(8))}{(_draw.Chance(0.2) ? $", {{起: 2016-03-16, 值: {_draw.Below(8)}, 来源说明: 假定, 设定人: 县里, 理由: 修订}}" : "")}]");

    private RandomParameter Choice(bool unset)
    {
        var choices = $"可选: [{string.Join(", ", Names.Choices)}], ";
        return new(Names.Choice, choices + "未定: 原文没有说明", unset ? null : $"{choices}取值: [{Assumed(_draw.Pick(Names.Choices))}]");
    }

    private static string Assumed(object value) => $"{{起: 2016-01-01, 值: {value}, 来源说明: 假定, 设定人: 县里, 理由: 试行}}";

    private string Indicator(int number)
    {
        var subject = _vocabulary.FindSubjectType(_draw.Pick(Subjects))!;
        var name = "指标" + number.ToString(CultureInfo.InvariantCulture);
        var text = $"{name}: {{对象: {subject.Term.Zh}, 值: '{Conditions("month").Number(Of(subject), Depth)}'}}";
        _names.Indicators.Add((name, subject.FactType));
        return text;
    }

    private string Rule(int number)
    {
        var id = "规则" + number.ToString(CultureInfo.InvariantCulture);
        var subject = _vocabulary.FindSubjectType(_draw.Pick(Subjects))!;
        var records = _draw.Chance(0.2) ? Records(subject) : null;
        var each = records?.Name ?? _draw.Pick(Windows);
        var scope = records is null ? Of(subject) : new Scope(Scope.Element(records), Scope.Element(records).Term.Zh + ".");
        return _draw.Chance(0.65) ? Norm(id, subject, each, scope) : Consequence(id, subject, each, scope);
    }

    // What a rule can be judged for one by one: records with a day.
    private Member? Records(SubjectType subject)
    {
        var ways = Of(subject).Collections.OfType<Collection>().Where(way => way.Element.WindowDate is not null).ToList();
        return ways.Count == 0 ? null : ways.Find(way => way.Name == "findings") is { } findings && _draw.Chance(0.6) ? findings : _draw.Pick(ways);
    }

    private string Norm(string id, SubjectType subject, string each, Scope scope)
    {
        var lines = Head("规范", id, subject, each);
        lines.Add($"约束力: {_draw.Pick("must", "must", "should", "may", "reported")}");
        Scoped(lines, each, scope);
        if (each is "month" or "week" && _draw.Chance(0.15))
            lines.Add("逐日: 是");
        lines.AddRange(Demand(_draw.Pick("要求", "要求", "禁止"), each, scope));
        _names.Norms.Add((id, subject.FactType, each));
        return string.Join('\n', lines);
    }

    private string Consequence(string id, SubjectType subject, string each, Scope scope)
    {
        var lines = Head("后果", id, subject, each);
        Scoped(lines, each, scope);
        lines.AddRange(Demand("情形", each, scope));
        if (Windows.Contains(each))
            _consequences.Add((id, subject.FactType));
        // Each measure once: a rule that asks for one cannot then ask for its own.
        if (_names.Recommended.Count < Measures.Length && _draw.Chance(0.85))
        {
            var measure = Measures[_names.Recommended.Count];
            lines.Add($"建议: {measure}");
            _names.Recommended.Add((measure, subject.FactType, each));
        }
        return string.Join('\n', lines);
    }

    private static List<string> Head(string kind, string id, SubjectType subject, string each) =>
        [$"{kind}: {id}", "条款: A-1", $"对象: {subject.Term.Zh}", $"每: {each}"];

    private void Scoped(List<string> lines, string each, Scope scope)
    {
        if (_draw.Chance(0.3))
            lines.Add($"适用: '{Conditions(each).Truth(scope, 1)}'");
        if (_draw.Chance(0.25))
            lines.Add($"除非: '{Conditions(each).Truth(scope, 1)}'");
    }

    private IEnumerable<string> Demand(string key, string each, Scope scope)
    {
        var conditions = Conditions(each);
        return _draw.Below(6) switch
        {
            0 => [$"{key}: {{按: {Names.Choice}, {Names.Choices[0]}: '{conditions.Truth(scope, 1)}', {Names.Choices[1]}: '{conditions.Truth(scope, 1)}'}}"],
            1 => [$"{key}: {{{_draw.Pick("全部", "任一")}: ['{conditions.Truth(scope, 1)}', '{conditions.Truth(scope, 1)}'{(_draw.Chance(0.3) ? ", {研判: 是否尽职}" : "")}]}}"],
            _ => [$"{key}: '{conditions.Truth(scope, Depth)}'"],
        };
    }

    private RandomConditions Conditions(string each) => new(_draw, _names, each);

    private static Scope Of(SubjectType subject) => new(subject.FactType) { IsSubject = true };
}
