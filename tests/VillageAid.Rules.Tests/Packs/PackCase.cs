using System.Text;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Packs;

/// <summary>Small packs in memory that build on each other: a source county's, and what other counties make of it.</summary>
internal static class PackCase
{
    /// <summary>What a report tells of a county: a floor that is stated, a reading that is not, a practice, a daily sign-in.</summary>
    public static readonly IPolicySource Source = Pack("源县", """
        政策: 源县
        标题: 源县驻村办法
        适用地区: ["130725"]
        施行: {起: 2016-01-01}
        来源:
          - 编号: 办法
            性质: 法规
            标题: 源县办法
            条款: {Y-1: 每月驻村不少于二十天, Y-2: 每月走访两次, Y-3: 一天一签到}
        参数:
          最低驻村天数: {英文: minimumDays, 单位: day, 取值: [{起: 2016-01-01, 值: 20, 条款: Y-1}]}
          请假计算方式: {英文: leaveReading, 可选: [计入, 不影响], 未定: 没说请假怎么算}
        指标:
          驻村天数: {英文: residentDays, 单位: day, 对象: 干部, 值: '计数(考勤[在岗状态 = "在村"])'}
          请假天数: {单位: day, 对象: 干部, 值: '计数(考勤[在岗状态 = "请假"])'}
        规则:
          - 规范: 每月驻村天数
            条款: Y-1
            对象: 干部
            每: 月
            要求:
              按: 请假计算方式
              计入: 驻村天数 + 请假天数 >= 最低驻村天数
              不影响: 驻村天数 >= 最低驻村天数
          - {规范: 住村过半, 条款: Y-2, 对象: 干部, 每: 月, 约束力: 通行做法, 要求: 驻村天数 >= 25}
          - {规范: 每日签到, 条款: Y-3, 对象: 干部, 每: 月, 逐日: 是, 要求: '有(考勤[签到])'}
        """);

    /// <summary>A pack of one file, or of its head and further files.</summary>
    public static IPolicySource Pack(string id, string policy, params (string Path, string Text)[] files) =>
        new StreamPolicySource(id, [Open("policy.yaml", policy), .. files.Select(file => Open(file.Path, file.Text))]);

    /// <summary>A pack that extends the source county's, for another county, with further sections.</summary>
    public static IPolicySource Adopter(string sections = "", string id = "新县", string county = "130726", string extends = "源县") =>
        Pack(id, $"政策: {id}\n标题: {id}驻村办法\n适用地区: [\"{county}\"]\n继承: {extends}\n{sections}");

    public static PolicyLoadResult Load(params IPolicySource[] packs) => new PolicyEngine().Load(packs, bases: [Source]);

    public static PolicySet Sound(params IPolicySource[] packs)
    {
        var load = Load(packs);
        load.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
        return load.Policies;
    }

    public static IEnumerable<string> Codes(params IPolicySource[] packs) => Load(packs).Diagnostics.Select(item => item.Code);

    /// <summary>A cadre of a county with so many days in the village and on leave in a month, whose whole ledger is in.</summary>
    public static IReadOnlyList<Fact> Month(int present, int leave = 0, string cadre = "甲", string month = "2016-03")
    {
        var period = Period.Parse(month);
        var days = Enumerable.Range(0, period.End.Day).Select(day => new AttendanceDay
        {
            CadreId = cadre,
            Date = period.Start.AddDays(day),
            Status = day < present ? AttendanceStatus.Present : day < present + leave ? AttendanceStatus.Leave : AttendanceStatus.Absent,
            SignIn = day < present,
        });
        return [.. days];
    }

    public static IReadOnlyList<Fact> World(params IEnumerable<Fact>[] facts) => [.. Evaluation.Case.Posted("甲", "130726"), .. facts.SelectMany(some => some)];

    public static IReadOnlyList<Verdict> Judge(PolicySet policies, IEnumerable<Fact> facts, string period = "2016-03") =>
        new PolicyEngine().Evaluate(policies, FactSet.Of(facts), Period.Parse(period)).Verdicts;

    public static Verdict Of(this IEnumerable<Verdict> verdicts, string rule, string? occasion = null) =>
        verdicts.Should().ContainSingle(verdict => verdict.Rule == rule && (occasion == null || verdict.Occasion.Label == occasion)).Subject;

    private static (string, Func<Stream>) Open(string path, string text) => (path, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
