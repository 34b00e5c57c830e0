using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation;

public class OccasionTests
{
    private static readonly ParameterSymbol WeekStart = new(LocalizedText.Same("周起始日"), new DataType.Enumerated(Weekdays.Enumeration), Case.Nowhere)
    {
        Choices = [Weekdays.Enumeration.Find("星期一")!, Weekdays.Enumeration.Find("星期日")!],
    };

    [Theory]
    [InlineData("Month", "2016-03", "2016-03")]
    [InlineData("Month", "2016-03-10..2016-03-20", "2016-03")]
    [InlineData("Month", "2016-02-10..2016-03-20", "2016-02 2016-03")]
    [InlineData("Week", "2016-03", "2016-W09 2016-W10 2016-W11 2016-W12 2016-W13")]
    [InlineData("Week", "2016-03-17", "2016-W11")]
    [InlineData("Week", "2015-12-28..2016-01-10", "2015-W53 2016-W01")]
    [InlineData("Week", "2019-12-30..2020-01-05", "2020-W01")]
    [InlineData("Quarter", "2016-03", "2016-Q1")]
    [InlineData("Quarter", "2016", "2016-Q1 2016-Q2 2016-Q3 2016-Q4")]
    [InlineData("Year", "2016-03", "2016")]
    [InlineData("Day", "2016-02-28..2016-03-01", "2016-02-28 2016-02-29 2016-03-01")]
    [InlineData("AsOf", "2016-03", "2016-04-05")]
    public void The_windows_that_end_in_the_period_or_run_at_its_end(string kind, string period, string labels) =>
        Occasions.Of(Enum.Parse<OccasionKind>(kind), Period.Parse(period), new(2016, 4, 5)).Select(occasion => occasion.Label).Should().Equal(labels.Split(' '));

    [Fact]
    public void A_week_whose_first_day_nobody_set_has_a_reading_for_each_choice()
    {
        var week = Occasions.Of(OccasionKind.Week, Period.Parse("2016-W11"), default).Single();
        Frames.Of(week, OccasionKind.Week, WeekStart, ParameterStore.Empty).Select(frame => (frame.Start.Day, frame.End.Day)).Should().Equal((14, 20), (13, 19));
        Frames.Of(week, OccasionKind.Week, null, ParameterStore.Empty).Should().ContainSingle().Which.Start.Should().Be(new DateOnly(2016, 3, 14));
    }

    [Fact]
    public void A_week_from_Sunday_begins_on_the_day_before_its_Monday()
    {
        var week = Occasions.Of(OccasionKind.Week, Period.Parse("2016-W11"), default).Single();
        var sunday = new ParameterVersion(default, Weekdays.Enumeration.Find("星期日")!, Provenance.Assumed, LocalizedText.Same(""));
        Frames.Of(week, OccasionKind.Week, WeekStart, ParameterStore.Empty.With([new(WeekStart, sunday)])).Should().ContainSingle()
            .Which.Should().Be(new Window(OccasionKind.Week, new(2016, 3, 13), new(2016, 3, 19)));
    }

    [Fact]
    public void As_of_sees_everything_up_to_its_day() =>
        Frames.Of(Occasions.Of(OccasionKind.AsOf, Period.Parse("2016-03"), new(2016, 4, 5)).Single(), OccasionKind.AsOf, null, ParameterStore.Empty)
            .Should().Equal(new Window(OccasionKind.AsOf, DateOnly.MinValue, new(2016, 4, 5)));
}
