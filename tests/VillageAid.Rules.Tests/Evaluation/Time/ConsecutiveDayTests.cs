using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>The longest run of days of absence in March 2016.</summary>
public class ConsecutiveDayTests
{
    [Theory]
    [InlineData(3, "1 2 3 5 6")]
    [InlineData(3, "6 5 3 2 1")]
    [InlineData(1, "1 3 5 31")]
    [InlineData(0, "")]
    public void Of_a_complete_ledger(int longest, string absent) => StatusOf($"连续天数(考勤[在岗状态 = \"缺岗\"].日期) = {longest}", absent, "").Should().Be(VerdictStatus.Satisfied);

    // 2 and 3, 5 and 6 are absent; whether the 4th is too decides between a run of two and one of five.
    [Theory]
    [InlineData("连续天数(考勤[在岗状态 = \"缺岗\"].日期) >= 2", VerdictStatus.Satisfied)]
    [InlineData("连续天数(考勤[在岗状态 = \"缺岗\"].日期) >= 3", VerdictStatus.Undetermined)]
    [InlineData("连续天数(考勤[在岗状态 = \"缺岗\"].日期) >= 5", VerdictStatus.Undetermined)]
    [InlineData("连续天数(考勤[在岗状态 = \"缺岗\"].日期) >= 6", VerdictStatus.Violated)]
    public void A_day_of_which_nobody_knows_may_join_two_runs(string condition, VerdictStatus expected) => StatusOf(condition, "2 3 5 6", "4").Should().Be(expected);

    private static VerdictStatus StatusOf(string condition, string absent, string unknown)
    {
        var policies = TimePack.Policies($"规则: [{{规范: 甲, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: '{condition}'}}]");
        var days = Days(absent).Select(day => Case.Day(day, AttendanceStatus.Absent)).Concat(Days(unknown).Select(day => Case.Day(day) with { Status = Known<AttendanceStatus>.Unknown }));
        return Case.Judge(policies, [.. Case.Posted(), .. days, Case.Complete("考勤", "甲")], Case.EndOfMarch).Single().Status;
    }

    private static IEnumerable<int> Days(string days) => days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
}
