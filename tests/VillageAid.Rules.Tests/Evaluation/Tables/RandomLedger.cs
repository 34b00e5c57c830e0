using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Tests.Vocabulary;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Tables;

/// <summary>Random facts as offices keep them: recorded at some time or none, recorded again otherwise, corrected; in any order. Packs declare some of their types.</summary>
internal static class RandomLedger
{
    private const string Vocabulary = """
        词汇:
          类型:
            家庭: {英文: family, 种类: 状态, 标识: 家庭编号, 字段: {家庭编号: {英文: familyId, 类型: 文字}}}
            上门服务:
              英文: homeCall
              种类: 事件
              标识: [方式, 人次, 时刻]
              归属日期: 日期
              字段:
                方式: {英文: mode, 可选: [{中文: 做饭, 英文: cooking}, {中文: 洗衣, 英文: washing}]}
                人次: {英文: people, 类型: 数字}
                时刻: {英文: at, 类型: 时刻}
                日期: {英文: date, 类型: 日期}
                家庭编号: {英文: familyId, 类型: 文字, 可以为无: 是, 指向: family, 反向: {中文: 上门服务, 英文: homeCalls}}
        """;

    public static FactVocabulary Types { get; } = CarePack.Load(CarePack.Rule("有(考勤)", "干部"), Vocabulary).Vocabulary;

    public static FactSet Draw(int seed)
    {
        var draw = new Draw(seed);
        var random = new RandomFacts(draw, Types);
        IReadOnlyList<Fact> facts = [.. random.Build(), .. random.Build(), .. Declared(draw)];
        return FactSet.Of(Types, draw.Shuffle(facts.SelectMany(fact => Record(draw, fact, facts))));
    }

    private static IEnumerable<Fact> Declared(Draw draw) => Enumerable.Range(0, draw.Below(12)).Select(_ => (Fact)new DeclaredFact
    {
        FactType = draw.Pick("homeCall", "上门服务"),
        Declared = DeclaredValues.Of(("mode", draw.Pick("cooking", "洗衣")), ("people", draw.Below(3)), ("时刻", new TimeOnly(8 + draw.Below(2), 0)),
            ("date", draw.Chance(0.2) ? null : draw.Day()), ("familyId", draw.Pick<object?>("一", "二", Known.Nothing, null))),
    }).Concat(Enumerable.Range(0, draw.Below(3)).Select(_ => new DeclaredFact { FactType = "family", Declared = DeclaredValues.Of(("familyId", draw.Pick("一", "二"))) }));

    private static IEnumerable<Fact> Record(Draw draw, Fact fact, IReadOnlyList<Fact> all)
    {
        yield return Stamp(draw, fact);
        if (draw.Chance(0.2))
            yield return Stamp(draw, fact) with { Confirmation = draw.Pick<Confirmation?>(null, Confirmation.Confirmed, Confirmation.Alleged, Confirmation.Disputed) };
        if (!draw.Chance(0.2))
            yield break;
        // Another record of the type under the same key: what differs is open.
        var type = Types.TypeOf(fact);
        var other = draw.Pick([.. all.Where(one => Types.TypeOf(one) == type)]).Copy();
        foreach (var part in type.Key)
            part.Write(other, part.Read(fact));
        yield return Stamp(draw, other);
    }

    private static Fact Stamp(Draw draw, Fact fact) => fact with
    {
        RecordedAt = draw.Chance(0.5) ? null : new DateTimeOffset(draw.Day(), new TimeOnly(draw.Pick(8, 20), 0), TimeSpan.FromHours(draw.Pick(8, 8, 0))),
        RecordId = draw.Chance(0.5) ? null : draw.Below(9).ToString(System.Globalization.CultureInfo.InvariantCulture),
        SupersedesId = draw.Chance(0.9) ? null : draw.Below(9).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
