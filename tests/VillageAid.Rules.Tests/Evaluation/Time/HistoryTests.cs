using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>Inside a month, everything that is on record up to the as-of instant.</summary>
public class HistoryTests
{
    private static readonly Fact[] January = [Absent(2016, 1, 4), Absent(2016, 1, 5)];

    [Theory]
    [InlineData("计数(考勤[在岗状态 = \"缺岗\"]) = 0", VerdictStatus.Satisfied)]
    [InlineData("计数(历史.考勤[在岗状态 = \"缺岗\"]) >= 2", VerdictStatus.Satisfied)]
    [InlineData("有(history.attendanceDays[status = \"absent\"])", VerdictStatus.Satisfied)]
    [InlineData("没有(历史.考勤[在岗状态 = \"缺岗\"])", VerdictStatus.Violated)]
    [InlineData("every x in 历史.考勤[日期 = @\"2016-01-04\"] satisfies x.在岗状态 = \"缺岗\"", VerdictStatus.Satisfied)]
    public void It_holds_what_the_month_does_not(string condition, VerdictStatus expected) => StatusOf(condition, [.. January, Month()]).Should().Be(expected);

    [Fact]
    public void Its_beginning_is_open_unless_a_statement_goes_back_to_the_beginning()
    {
        const string none = "计数(历史.考勤[在岗状态 = \"缺岗\"]) <= 2";
        StatusOf(none, [.. January, Month()]).Should().Be(VerdictStatus.Undetermined);
        StatusOf(none, [.. January, Case.Complete("考勤", "甲", new(2016, 1, 1), new(2016, 3, 31))]).Should().Be(VerdictStatus.Undetermined);
        Judge(none, [.. January, Month()]).Reason.Missing.Should().ContainSingle().Which.Name.Zh.Should().Be("台账齐全：考勤 甲 1949-10-01..2016-03-31");
        StatusOf(none, [.. January, Case.Complete("考勤", "甲", new(1949, 10, 1), new(2016, 3, 31))]).Should().Be(VerdictStatus.Satisfied);
        StatusOf(none, [.. January, Absent(2016, 1, 6), Month()]).Should().Be(VerdictStatus.Violated);
    }

    // The posting of 乙 was over in February.
    [Theory]
    [InlineData("计数(工作队任职) = 1", VerdictStatus.Satisfied)]
    [InlineData("计数(任职.工作队.历史.队员任职) >= 2", VerdictStatus.Satisfied)]
    [InlineData("有(历史.任职[工作队编号 = \"旧队\"])", VerdictStatus.Satisfied)]
    [InlineData("有(任职[工作队编号 = \"旧队\"])", VerdictStatus.Violated)]
    public void Spans_that_are_over_belong_to_it_and_so_do_those_of_others(string condition, VerdictStatus expected)
    {
        Fact[] facts =
        [
            new Cadre { CadreId = "乙" },
            new Assignment { AssignmentId = "任乙", CadreId = "乙", TeamId = "队甲", StartOn = new(2015, 1, 1), EndOn = new DateOnly(2016, 2, 1) },
            new Assignment { AssignmentId = "任旧", CadreId = "甲", TeamId = "旧队", StartOn = new(2014, 1, 1), EndOn = new DateOnly(2014, 12, 31) },
            Case.Complete("任职", "甲"), Case.Complete("任职", "队甲"),
        ];
        StatusOf(condition.Replace("工作队任职", "任职.工作队.队员任职", StringComparison.Ordinal), facts).Should().Be(expected);
    }

    [Theory]
    [InlineData("有(历史.干部编号)", "VA0302")]
    [InlineData("有(历史.考情)", "VA0302")]
    [InlineData("有(历史)", "VA0301")]
    [InlineData("有(派出单位.历史.考勤)", "VA0302")]
    public void What_has_no_history_is_reported(string condition, string code) =>
        TimePack.Load($"规则: [{{规范: 甲, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: '{condition}'}}]").Diagnostics.Select(item => item.Code).Should().Equal(code);

    private static AttendanceDay Absent(int year, int month, int day) => new() { CadreId = "甲", Date = new(year, month, day), Status = AttendanceStatus.Absent };

    private static Fact Month() => Case.Complete("考勤", "甲");

    private static VerdictStatus StatusOf(string condition, Fact[] facts) => Judge(condition, facts).Status;

    private static Verdict Judge(string condition, Fact[] facts)
    {
        var policies = TimePack.Policies($"规则: [{{规范: 甲, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: '{condition}'}}]");
        return Case.Judge(policies, [.. Case.Posted(), .. facts]).Single(verdict => verdict.Subject.Id == "甲");
    }
}
