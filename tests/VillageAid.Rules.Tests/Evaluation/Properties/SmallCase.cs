using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>
/// A random rule over five questions that no fact answers. A question may stand in it several times, but no two of them turn on the same fact, and
/// each fact has two contents, so every way of supplying some of them can be tried.
/// </summary>
internal sealed class SmallCase
{
    private static readonly string[] Questions =
        ["出生年 > 1980", "职级 = \"科级\"", "干部类别 = \"县领导\"", "计数(考勤[在岗状态 = \"在村\"]) >= 3", "有(问题认定)"];

    private readonly Draw _draw;
    private readonly PolicySet _policy;

    public SmallCase(int seed)
    {
        _draw = new Draw(seed);
        Rule = string.Join('\n', Lines());
        _policy = Case.Pack(Rule);
    }

    public string Rule { get; }

    public Verdict Judge(IReadOnlyDictionary<string, bool> supplied) => Case.Judge(_policy, Facts(supplied)).Single();

    /// <summary>All ways of supplying some things.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, bool>> Ways(IReadOnlyList<string> names) =>
        Enumerable.Range(0, 1 << names.Count).Select(way => Enumerable.Range(0, names.Count).ToDictionary(i => names[i], i => (way >> i & 1) == 1));

    private IEnumerable<string> Lines()
    {
        yield return "对象: 干部\n每: month";
        if (_draw.Chance(0.4))
            yield return $"适用: '{Condition(1)}'";
        if (_draw.Chance(0.3))
            yield return $"除非: '{Condition(1)}'";
        yield return $"要求: '{Condition(3)}'";
    }

    private string Condition(int depth) => depth == 0 || _draw.Chance(0.2)
        ? _draw.Pick(Questions)
        : _draw.Below(4) switch
        {
            0 => $"({Condition(depth - 1)} 且 {Condition(depth - 1)})",
            1 => $"({Condition(depth - 1)} 或 {Condition(depth - 1)})",
            2 => $"非({Condition(depth - 1)})",
            _ => $"(if {Condition(depth - 1)} then {Condition(depth - 1)} else {Condition(depth - 1)})",
        };

    private static IEnumerable<Fact> Facts(IReadOnlyDictionary<string, bool> supplied)
    {
        var facts = Case.Posted().Where(fact => fact is not Cadre).Concat(Enumerable.Range(1, 29).Select(day => Case.Day(day, day <= 2 ? AttendanceStatus.Present : AttendanceStatus.Absent)));
        var cadre = new Cadre { CadreId = "甲" };
        foreach (var (name, yes) in supplied)
        {
            switch (name)
            {
                case "干部 甲 的出生年":
                    cadre = cadre with { BirthYear = yes ? 1990 : 1970 };
                    break;
                case "干部 甲 的职级":
                    cadre = cadre with { RankBand = yes ? RankBand.SectionLevel : RankBand.Other };
                    break;
                case "干部 甲 的干部类别":
                    cadre = cadre with { CadreKind = yes ? CadreKind.CountyLeader : CadreKind.VillageStationed };
                    break;
                case "考勤 甲 2016-03-30" or "考勤 甲 2016-03-31":
                    facts = facts.Append(Case.Day(int.Parse(name[^2..], null), yes ? AttendanceStatus.Present : AttendanceStatus.Absent));
                    break;
                default:
                    name.Should().Be("台账齐全：问题认定 甲 2016-03-01..2016-03-31");
                    facts = facts.Append(Case.Complete("问题认定", "甲"));
                    if (yes)
                        facts = facts.Append(new Finding { FindingId = "问1", SubjectId = "甲", SubjectKind = SubjectKind.Cadre, FindingCode = Enum.GetValues<FindingCode>()[0], FoundOn = new DateOnly(2016, 3, 10) });
                    break;
            }
        }
        return facts.Append(cadre);
    }
}
