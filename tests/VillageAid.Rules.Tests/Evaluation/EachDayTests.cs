using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.Case;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>A rule of a month that is judged for each of its days: 逐日.</summary>
public class EachDayTests
{
    [Fact]
    public void One_day_that_fails_stands_for_all_that_do()
    {
        var verdict = Only(Rule("禁止: '有(考勤[非 早打卡])'"), [CheckedIn(1, true), CheckedIn(2, false), CheckedIn(4, false)]);

        verdict.Status.Should().Be(VerdictStatus.Violated);
        verdict.Reason.FailingDays.Should().Equal(new DateOnly(2016, 3, 2), new DateOnly(2016, 3, 4));
        verdict.Reason.Conditions.Should().ContainSingle().Which.Day.Should().Be(new DateOnly(2016, 3, 2));
    }

    [Fact]
    public void Where_no_day_alone_is_as_open_as_all_the_fewest_are_shown_that_are()
    {
        // On most days a record may still come; on the 13th it is there, and what it says depends on how the clause is read.
        var policies = Pack(Rule("禁止: {按: 读法, 一种: '没有(考勤)', 另一种: '有(考勤[早打卡])'}"), "参数: {读法: {可选: [一种, 另一种], 未定: 原文没有说明}}");
        var verdict = Judge(policies, [.. Posted(), CheckedIn(13, true)]).Single();

        verdict.Status.Should().Be(VerdictStatus.Undetermined);
        verdict.Reason.Conditions.Select(node => node.Day).Should().Equal(new DateOnly(2016, 3, 1), new DateOnly(2016, 3, 13));
    }

    [Theory]
    [InlineData(AttendanceStatus.Present, VerdictStatus.NeedsReview)]
    [InlineData(AttendanceStatus.Leave, VerdictStatus.Satisfied)]
    public void A_sign_counts_on_days_on_which_the_rule_applies(AttendanceStatus day, VerdictStatus expected) =>
        Only(Rule("除非: '有(考勤[在岗状态 = \"请假\"])'\n禁止: '有(考勤[在岗状态 = \"缺岗\"])'\n迹象: '有(考勤[非 早打卡])'"), [CheckedIn(2, false) with { Status = day }, CheckedIn(3, true)])
            .Status.Should().Be(expected);

    private static string Rule(string conditions) => $"对象: 干部\n每: 月\n逐日: 是\n{conditions}";

    private static AttendanceDay CheckedIn(int day, bool inTheMorning) => Day(day) with { MorningCheckIn = inTheMorning };

    private static Verdict Only(string rule, IEnumerable<Fact> facts) => Judge(Pack(rule), [.. Posted(), .. facts, Complete("attendanceDay", "甲")]).Single();
}
