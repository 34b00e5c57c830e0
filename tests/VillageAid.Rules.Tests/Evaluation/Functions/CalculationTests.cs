using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Vocabulary;
using static VillageAid.Rules.Tests.Evaluation.Functions.Exact;

namespace VillageAid.Rules.Tests.Evaluation.Functions;

public sealed class CalculationTests
{
    [Theory]
    [InlineData(0.1, 0.2, 0.3)]
    [InlineData("驻", "村", "驻村")]
    [InlineData("驻", 1, null)]
    [InlineData(1, null, null)]
    [InlineData("@P1D", "@PT1H", "@PT25H")]
    [InlineData("@P1Y", "@-P1M", "@P11M")]
    [InlineData("@P1Y", "@P1D", null)]
    [InlineData("@2020-01-31", "@P1M", "@2020-02-29")]
    [InlineData("@P1M", "@2020-01-31", "@2020-02-29")]
    [InlineData("@2020-01-31", "@PT23H59M", "@2020-01-31")]
    [InlineData("@2020-01-31", "@PT24H", "@2020-02-01")]
    [InlineData("@2020-01-31", "@-PT0.1S", "@2020-01-30")]
    [InlineData("@9999-12-31", "@P1D", null)]
    [InlineData("@9999-12-31", "@P1M", null)]
    [InlineData("@0001-01-01", "@-P1M", null)]
    [InlineData("@2020-01-31", "@P999999999999Y", null)]
    [InlineData("@2020-01-31", "@P99999999999999999D", null)]
    [InlineData("@2020-01-31T22:00:00", "@P1M", "@2020-02-29T22:00:00")]
    [InlineData("@2020-01-31T22:00:00", "@PT3H", "@2020-02-01T01:00:00")]
    [InlineData("@22:00:00", "@PT3H", "@01:00:00")]
    [InlineData("@22:00:00", "@P1M", null)]
    [InlineData("@2020-01-31", 1, null)]
    [InlineData(true, true, null)]
    public void Sums(object? left, object? right, object? expected) => Calculation.Add(Of(left), Of(right)).Is(expected);

    [Theory]
    [InlineData(0.3, 0.2, 0.1)]
    [InlineData("a", "a", null)]
    [InlineData("@2020-03-01", "@2020-02-01", "@P29D")]
    [InlineData("@2020-03-01", "@2020-02-29T12:00:00", "@PT12H")]
    [InlineData("@2020-02-29T12:00:00", "@2020-03-01", "@-PT12H")]
    [InlineData("@01:00:00", "@22:00:00", "@-PT21H")]
    [InlineData("@01:00:00", "@PT3H", "@22:00:00")]
    [InlineData("@2020-03-01", "@PT1S", "@2020-02-29")]
    [InlineData("@2020-03-31", "@P1M", "@2020-02-29")]
    [InlineData("@2020-03-31T05:00:00", "@P1M", "@2020-02-29T05:00:00")]
    [InlineData("@P1M", "@2020-03-31", null)]
    [InlineData("@P1Y", "@P13M", "@-P1M")]
    [InlineData("@P1D", "@PT1H", "@PT23H")]
    [InlineData("@2020-03-31", "@01:00:00", null)]
    [InlineData(null, 1, null)]
    public void Differences(object? left, object? right, object? expected) => Calculation.Subtract(Of(left), Of(right)).Is(expected);

    [Theory]
    [InlineData(1.5, -2, -3)]
    [InlineData("@PT1H", 1.5, "@PT1H30M")]
    [InlineData(-2, "@P1D", "@-P2D")]
    [InlineData("@P7M", 1.5, "@P10M")]
    [InlineData(-1.5, "@P7M", "@-P10M")]
    [InlineData("@P1M", "@P1M", null)]
    [InlineData("a", 2, null)]
    [InlineData("@2020-01-01", 2, null)]
    [InlineData("@P9999999999999999M", 1e20, null)]
    public void Products(object? left, object? right, object? expected) => Calculation.Multiply(Of(left), Of(right)).Is(expected);

    [Theory]
    [InlineData(7, 2, 3.5)]
    [InlineData(7, 0, null)]
    [InlineData("@P1D", 48, "@PT30M")]
    [InlineData("@P1D", "@PT8H", 3)]
    [InlineData("@P1D", "@PT0S", null)]
    [InlineData("@P1D", 0, null)]
    [InlineData("@P19M", 4, "@P4M")]
    [InlineData("@-P19M", 4, "@-P4M")]
    [InlineData("@P1Y", "@P8M", 1.5)]
    [InlineData("@P1Y", "@P0M", null)]
    [InlineData("@P1Y", "@P1D", null)]
    [InlineData(1, "@P1D", null)]
    public void Quotients(object? left, object? right, object? expected) => Calculation.Divide(Of(left), Of(right)).Is(expected);

    [Fact]
    public void Signs_and_overflow()
    {
        Calculation.Negate(Of("@P1D")).Is("@-P1D");
        Calculation.Negate(Of("@-P1Y")).Is("@P1Y");
        Calculation.Negate(Of(2)).Is(-2);
        Calculation.Negate("2").Is(null);
        Calculation.Negate(null).Is(null);
        Calculation.Add(decimal.MaxValue, 1m).Is(null);
        Calculation.Subtract(decimal.MinValue, 1m).Is(null);
        Calculation.Multiply(decimal.MaxValue, 2m).Is(null);
        Calculation.Divide(decimal.MaxValue, 0.1m).Is(null);
        Calculation.Add(new string('a', 600_000), new string('a', 600_000)).Is(null);
        Calculation.Negate(new YearsMonthsDuration(long.MinValue)).Is(null);
    }
}
