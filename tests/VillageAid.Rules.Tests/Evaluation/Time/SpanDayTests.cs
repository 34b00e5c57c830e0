using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>Days that spans cover while the period still runs: as of 20 March 2016.</summary>
public class SpanDayTests
{
    // A posting that is planned until December may yet end tomorrow.
    [Theory]
    [InlineData("覆盖天数(任职) >= 20", VerdictStatus.Satisfied)]
    [InlineData("覆盖天数(任职) >= 21", VerdictStatus.Pending)]
    [InlineData("覆盖天数(任职) = 期间.天数", VerdictStatus.Pending)]
    [InlineData("覆盖天数(任职) > 31", VerdictStatus.Violated)]
    public void Days_to_come_are_open(string condition, VerdictStatus expected)
    {
        StatusOf(condition, null).Should().Be(expected);
        StatusOf(condition, new DateOnly(2016, 12, 31)).Should().Be(expected);
    }

    // Days that are over stay as the complete ledger has them.
    [Theory]
    [InlineData("覆盖天数(任职) >= 10", VerdictStatus.Satisfied)]
    [InlineData("覆盖天数(任职) >= 21", VerdictStatus.Pending)]
    [InlineData("覆盖天数(任职) > 21", VerdictStatus.Violated)]
    public void A_span_that_is_over_is_settled(string condition, VerdictStatus expected) => StatusOf(condition, new DateOnly(2016, 3, 10)).Should().Be(expected);

    private static VerdictStatus StatusOf(string condition, DateOnly? end)
    {
        var policies = TimePack.Policies($"规则: [{{规范: 甲, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: '{condition}'}}]");
        var facts = Case.Posted().Select(fact => fact is Assignment posting && end is { } last ? posting with { EndOn = last } : fact);
        return Case.Judge(policies, [.. facts, Case.Complete("任职", "甲")], Case.At(2016, 3, 20, 23, 59).AddSeconds(59)).Single().Status;
    }
}
