using System.Globalization;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Scenarios;

public class DayRunTests
{
    [Theory]
    [InlineData("1..3", "1 2 3")]
    [InlineData("5", "5")]
    [InlineData("5, 8..10", "5 8 9 10")]
    [InlineData("5，8..10、31", "5 8 9 10 31")]
    [InlineData(" 1 .. 2 ", "1 2")]
    [InlineData("2016-03-30..2016-03-31", "30 31")]
    [InlineData("2016-03-30..31", "30 31")]
    public void Days_of_the_month(string text, string days) =>
        DayRuns.Parse(text, Period.Parse("2016-03")).Should().Equal(days.Split(' ').Select(day => new DateOnly(2016, 3, int.Parse(day, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("2016", "31", "2016-01-31")]
    [InlineData("2016-W09", "29", "2016-02-29")]
    [InlineData("2016-03-05..2016-04-10", "5", "2016-03-05")]
    [InlineData("2016-03", "2015-12-01", "2015-12-01")]
    public void A_number_is_a_day_of_the_first_month_of_the_period(string period, string text, string day) =>
        DayRuns.Parse(text, Period.Parse(period)).Should().Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("30")]
    [InlineData("0..3")]
    [InlineData("5..3")]
    [InlineData("1..2..3")]
    [InlineData("1,,3")]
    [InlineData("1-5")]
    [InlineData("")]
    [InlineData("2016-02-30")]
    [InlineData("0001-01-01..9999-12-31")]
    public void What_is_no_run_of_days_in_February(string text) => DayRuns.Parse(text, Period.Parse("2016-02")).Should().BeNull();

    [Fact]
    public void Without_a_period_only_dates_can_be_told()
    {
        DayRuns.Parse("1..3", null).Should().BeNull();
        DayRuns.Parse("2016-03-01", null).Should().Equal(new DateOnly(2016, 3, 1));
    }
}
