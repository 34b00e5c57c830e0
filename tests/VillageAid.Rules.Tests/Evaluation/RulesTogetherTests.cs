using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.RuleKinds;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Rules that ask each other, rules by rows of items, duties of others, judgements and signs.</summary>
public class RulesTogetherTests
{
    private const string Floor = """
        - 规范: 每月驻村天数
          条款: A-1
          对象: 干部
          每: 月
          要求: 计数(考勤[在岗状态 = "在村"]) >= 20
        """;

    [Theory]
    [InlineData(20, VerdictStatus.NotRecommended)]
    [InlineData(19, VerdictStatus.Recommended)]
    public void A_unit_answers_for_its_cadres(int days, VerdictStatus status) => Judge(Floor + """

        - 后果: 单位通报
          条款: A-2
          对象: 派出单位
          每: 月
          情形: 有(派出干部[违反(每月驻村天数)])
          建议: 通报
        """, "单位通报", World([.. Days(days), Case.Complete("考勤", "甲"), Case.Complete("干部", "局1")])).Should().ContainSingle().Which.Status.Should().Be(status);

    [Fact]
    public void What_is_not_settled_below_is_open_above() => Judge(Floor + """

        - 后果: 单位通报
          条款: A-2
          对象: 派出单位
          每: 月
          情形: 有(派出干部[违反(每月驻村天数)])
          建议: 通报
        """, "单位通报", World(Days(31).Take(19))).Should().ContainSingle().Which.Status.Should().Be(VerdictStatus.Undetermined);

    [Fact]
    public void A_finer_window_gives_a_list() => Judge("""
        - 规范: 每日签到
          条款: A-1
          对象: 干部
          每: 日
          要求: 有(考勤[签到])
        - 后果: 多日未签到
          条款: A-2
          对象: 干部
          每: 月
          情形: 计数(违反(每日签到)[item]) >= 3
          建议: 诫勉谈话
        """, "多日未签到", World([.. Days(31).Select(day => day with { SignIn = day.Date.Day > 3 })])).Should().ContainSingle().Which.Status.Should().Be(VerdictStatus.Recommended);

    [Theory]
    [InlineData("已建议(\"召回\")", true)]
    [InlineData("taken(\"recall\")", false)]
    public void Recommendations_and_measures_are_asked_apart(string condition, bool holds)
    {
        var rules = $$"""
            - 后果: 走读召回
              条款: A-1
              对象: 干部
              每: 问题认定
              情形: 问题认定.问题代码 = "走读"
              建议: 召回
            - 后果: 单位问责
              条款: A-2
              对象: 派出单位
              每: 月
              情形: 有(派出干部[{{condition}}])
              建议: 问责
            """;
        Fact[] closed = [Case.Complete("处理措施", "甲"), Case.Complete("问题认定", "甲"), Case.Complete("干部", "局1")];

        Judge(rules, "单位问责", World([Fault(), .. closed])).Single().Status.Should().Be(holds ? VerdictStatus.Recommended : VerdictStatus.NotRecommended);
        Judge(rules, "单位问责", World([Fault(), Taken(MeasureKind.Recall), .. closed])).Single().Status.Should().Be(VerdictStatus.Recommended);
    }

    [Fact]
    public void Each_row_of_items_is_a_rule_with_its_clause()
    {
        const string rules = """
            - 规范: 六有_{项}
              标题: {中文: "有{项}", 英文: "has {项}"}
              对象: 工作队
              每: 时点
              责任方: 牵头单位
              项目: [{项: {中文: 电脑, 英文: computer}, 条款: A-1}, {项: 电视, 条款: A-2}]
              要求: 有(配备[标准 = "办公六有" 且 项目 = 项 且 已配备])
            - 规范: 六有齐全
              条款: A-1
              对象: 工作队
              每: 时点
              要求: 全部成立(符合(六有_*))
            """;
        Fact[] facts = [.. World(Item(FacilityItemCode.Computer, true), Item(FacilityItemCode.Television, false))];

        var computer = Judge(rules, "六有_电脑", facts).Single();
        computer.Status.Should().Be(VerdictStatus.Satisfied);
        computer.Title.En.Should().Be("has computer");
        computer.AnsweredBy!.ToString().Should().Be("organization:局1");
        computer.Subject.ToString().Should().Be("team:队甲");
        var television = Judge(rules, "六有_电视", facts).Single();
        (television.Status, television.Citations.Single().Clause).Should().Be((VerdictStatus.Violated, "A-2"));
        Judge(rules, "六有齐全", facts).Single().Status.Should().Be(VerdictStatus.Violated);
    }

    [Theory]
    [InlineData(true, VerdictStatus.Satisfied)]
    [InlineData(false, VerdictStatus.Violated)]
    [InlineData(null, VerdictStatus.NeedsReview)]
    public void A_question_of_judgement_is_a_persons(bool? answer, VerdictStatus status)
    {
        Fact[] judged = answer is { } given
            ? [new Judgement { Question = "是否尽职", SubjectId = "甲", SubjectKind = SubjectKind.Cadre, Answer = given, JudgedOn = new(2016, 3, 20) }]
            : [];
        var verdict = Judge("""
            - 规范: 尽职
              条款: A-1
              对象: 干部
              每: 月
              要求: {研判: 是否尽职}
            """, "尽职", World(judged)).Should().ContainSingle().Which;

        verdict.Status.Should().Be(status);
        verdict.Reason.Missing.Select(item => item.Kind).Should().Equal(answer is null ? [MissingKind.Judgement] : []);
    }

    [Theory]
    [InlineData(2, VerdictStatus.NeedsReview)]
    [InlineData(30, VerdictStatus.NoBreachFound)]
    public void Signs_go_to_a_person_and_convict_nobody(int nights, VerdictStatus status) => Judge("""
        - 规范: 不得走读
          条款: A-1
          对象: 干部
          每: 月
          禁止: 有(问题认定[问题代码 = "走读"])
          迹象: 计数(考勤[在岗状态 = "在村"]) >= 20 且 计数(考勤[住在村]) < 10
        """, "不得走读", World([.. Days(31).Select(day => day with { OvernightInVillage = day.Date.Day <= nights })])).Should().ContainSingle().Which.Status.Should().Be(status);

    [Theory]
    [InlineData("每: 谈心", "VA0430")]
    [InlineData("每: 走访", null)]
    [InlineData("每: visit", "VA0433")]
    public void What_a_rule_is_judged_for_is_a_window_or_a_kind_of_record(string each, string? code) =>
        TryLoad($$"""
            - 规范: 示例
              条款: [A-1, A-2]
              对象: 干部
              {{each}}
              要求: 有(考勤)
            """).Diagnostics.Where(item => item.Code != "VA0476").Select(item => item.Code).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void A_circle_through_measures_is_reported() =>
        TryLoad("""
            - 后果: 甲规则
              条款: [A-1, A-2]
              对象: 干部
              每: 月
              情形: 已建议("召回")
              建议: 撤换
            - 后果: 乙规则
              条款: A-1
              对象: 干部
              每: 月
              情形: 已建议("撤换")
              建议: 召回
            """).Diagnostics.Should().ContainSingle(item => item.Code == "VA0444").Which.ToString().Should().Contain("甲规则 → 乙规则 → 甲规则");

    private static IEnumerable<AttendanceDay> Days(int present) =>
        Enumerable.Range(1, 31).Select(day => Case.Day(day, day <= present ? AttendanceStatus.Present : AttendanceStatus.Absent));

    private static FacilityItem Item(FacilityItemCode item, bool present) =>
        new() { TeamId = "队甲", Standard = FacilityStandard.SixHavesOffice, ItemCode = item, Present = present, CheckedOn = new(2016, 3, 1) };
}
