using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.Decisions;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Decisions that come to a number: points on and off, their bounds, and what missing records leave open.</summary>
public class PointsTests
{
    private static readonly string Points = Rule("{单位: 分, 下限: 60, 上限: 100}", $$"""
        起评: 90
        规则:
          - {增减: '-2 * {{Absent}}', 不低于: -20, 条款: A-2}
          - {情形: '{{Absent}} = 0', 增减: 15}
          - {情形: '{{Absent}} >= 25', 增减: -50}
        """);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(3, 84)]
    [InlineData(12, 70)]
    [InlineData(30, 60)]
    public void Points_add_up_and_stay_within_their_bounds(int absent, int points)
    {
        var verdict = Judge(Points, Month(absent));

        (verdict.Status, verdict.Outcome!.Value!.Number, verdict.Outcome.Unit, verdict.Outcome.Text.Zh).Should().Be((VerdictStatus.Decided, points, "point", $"{points}分"));
    }

    [Fact]
    public void Missing_records_leave_a_stretch()
    {
        var verdict = Judge(Points, Month(3, unknown: 2));

        verdict.Status.Should().Be(VerdictStatus.Undetermined);
        (verdict.Outcome!.Value, verdict.Outcome.AtLeast!.Number, verdict.Outcome.AtMost!.Number).Should().Be((null, 80m, 84m));
        verdict.Outcome.Text.En.Should().Be("at least 80, at most 84 points");
        verdict.Reason.Missing.Should().HaveCount(2);
    }

    [Fact]
    public void Where_bounds_hide_the_difference_it_is_decided() => Judge(Points, Month(11, unknown: 3)).Outcome!.Value!.Number.Should().Be(70);

    [Fact]
    public void Each_row_shows_its_points() =>
        Judge(Points, Month(12)).Outcome!.Rows.Should().ContainSingle().Which.Points!.Text.Zh.Should().Be("-20分");

    [Theory]
    [InlineData(1, 50)]
    [InlineData(4, 40)]
    [InlineData(8, 0)]
    public void A_row_without_points_bounds_or_settles_the_whole(int absent, int points) => Judge(Rule("{单位: 分}", $$"""
        起评: 100
        规则:
          - {情形: '{{Absent}} >= 1', 不高于: 50}
          - {情形: '{{Absent}} >= 4', 增减: -60}
          - {情形: '{{Absent}} >= 8', 定为: 0}
        """), Month(absent)).Outcome!.Value!.Number.Should().Be(points);

    [Theory]
    [InlineData("增减: 期间.天数", "VA0307")]
    [InlineData("增减: -2 * 期间.天数", null)]
    [InlineData("增减: '\"五\"'", "VA0428")]
    public void Points_are_in_the_unit_of_the_outcome_or_a_rate_of_something(string add, string? code) => ErrorsOf(Rule("{单位: 分}", $$"""
        规则:
          - {{{add}}}
        """)).Should().Equal(code is null ? [] : [code]);
}
