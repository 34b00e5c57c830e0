using VillageAid.Rules.Evaluation.Functions;
using static VillageAid.Rules.Tests.Evaluation.Functions.Exact;

namespace VillageAid.Rules.Tests.Evaluation.Functions;

public sealed class TemporalFunctionTests
{
    [Fact]
    public void Dates()
    {
        TemporalFunctions.Date(Arguments("2020-02-29")).Is(new DateOnly(2020, 2, 29));
        TemporalFunctions.Date(Arguments(2020, 2, 29)).Is("@2020-02-29");
        TemporalFunctions.Date(Arguments("@2020-02-29T23:30:00+08:00")).Is("@2020-02-29");
        TemporalFunctions.Date(Arguments("@2020-02-29T16:30:00Z")).Is("@2020-03-01");
        foreach (var text in (string[])["2021-02-29", "2020-6-1", "02020-06-01", "-2020-06-01", "0000-01-01", "10000-01-01", "2020-06-01T", "2020-06-01T08:00:00", "", " 2020-06-01"])
            TemporalFunctions.Date([text]).Is(null);
        TemporalFunctions.Date(Arguments(2021, 2, 29)).Is(null);
        TemporalFunctions.Date(Arguments(2021, 13, 1)).Is(null);
        TemporalFunctions.Date(Arguments(0, 1, 1)).Is(null);
        TemporalFunctions.Date(Arguments(10_000, 1, 1)).Is(null);
        TemporalFunctions.Date(Arguments(2020, 1.5, 1)).Is(null);
        TemporalFunctions.Date(Arguments(2020, null, 1)).Is(null);
        TemporalFunctions.Date(Arguments(2020, 1)).Is(null);
        TemporalFunctions.Date([null]).Is(null);
    }

    [Fact]
    public void Times_stand_at_the_one_zone()
    {
        TemporalFunctions.Time(Arguments("08:05:07.5")).Is(new TimeOnly(8, 5, 7, 500));
        TemporalFunctions.Time(Arguments("08:05")).Is(new TimeOnly(8, 5));
        TemporalFunctions.Time(Arguments("08:05:00Z")).Is(new TimeOnly(16, 5));
        TemporalFunctions.Time(Arguments("20:00:00-05:30")).Is(new TimeOnly(9, 30));
        TemporalFunctions.Time(Arguments("08:05:07.123456789")).Is(new TimeOnly(8, 5, 7).Add(TimeSpan.FromTicks(1_234_567)));
        TemporalFunctions.Time(Arguments("@2020-01-01T08:05:00Z")).Is(new TimeOnly(16, 5));
        TemporalFunctions.Time(Arguments("@2020-01-01")).Is(TimeOnly.MinValue);
        TemporalFunctions.Time(Arguments(8, 5, 7.25)).Is(new TimeOnly(8, 5, 7, 250));
        TemporalFunctions.Time(Arguments(8, 5, 7, null)).Is(new TimeOnly(8, 5, 7));
        TemporalFunctions.Time(Arguments(8, 5, 7, "@-PT1H")).Is(new TimeOnly(17, 5, 7));
        TemporalFunctions.Time(Arguments(24, 0, 0)).Is(null);
        TemporalFunctions.Time(Arguments(1, 60, 0)).Is(null);
        TemporalFunctions.Time(Arguments(1, 0, 60)).Is(null);
        TemporalFunctions.Time(Arguments(1, 0, 0, "@PT15H")).Is(null);
        foreach (var text in (string[])["24:00:00", "8:05:00", "08:05:60", "08:05:00@Europe/Paris", "08:05:00+15:00", "08:05:00.", "T08:05:00", "08:05:00+08", ""])
            TemporalFunctions.Time([text]).Is(null);
    }

    [Fact]
    public void Instants_stand_at_the_one_zone()
    {
        var morning = new DateTimeOffset(2020, 6, 1, 8, 0, 0, TimeSpan.FromHours(8));
        TemporalFunctions.DateAndTime(Arguments("2020-06-01T08:00:00")).Is(morning);
        TemporalFunctions.DateAndTime(Arguments("2020-06-01T08:00")).Is(morning);
        TemporalFunctions.DateAndTime(Arguments("2020-06-01T00:00:00Z")).Is(morning);
        TemporalFunctions.DateAndTime(Arguments("2020-05-31T19:00:00-05:00")).Is(morning);
        TemporalFunctions.DateAndTime(Arguments("2020-06-01")).Is("@2020-06-01T00:00:00");
        TemporalFunctions.DateAndTime(Arguments("@2020-06-01", "@08:00:00")).Is(morning);
        TemporalFunctions.DateAndTime(Arguments("@2020-06-01T20:00:00", "@08:00:00")).Is(morning);
        TemporalFunctions.DateAndTime(Arguments("@2020-06-01", null)).Is(null);
        TemporalFunctions.DateAndTime(Arguments("0001-01-01T00:00:00")).Is(null);
        TemporalFunctions.DateAndTime(Arguments("9999-12-31T23:00:00Z")).Is(null);
        TemporalFunctions.DateAndTime(Arguments("2020-06-01T08:00:00@Asia/Shanghai")).Is(null);
        TemporalFunctions.DateAndTime(Arguments("2020-06-31T08:00:00")).Is(null);
        TemporalFunctions.DateAndTime(Arguments("2020-06-01 08:00:00")).Is(null);
        TemporalFunctions.DateAndTime(Arguments("2020-06-01T")).Is(null);
    }

    [Fact]
    public void Durations()
    {
        TemporalFunctions.Duration(Arguments("P3DT90M")).Is("@P3DT1H30M");
        TemporalFunctions.Duration(Arguments("-P30M")).Is("@-P2Y6M");
        TemporalFunctions.Duration(Arguments("P1Y1D")).Is(null);
        TemporalFunctions.Duration(Arguments("P")).Is(null);
        TemporalFunctions.Duration(Arguments(1)).Is(null);
        TemporalFunctions.YearsAndMonthsDuration(Arguments("@2019-03-15", "@2020-06-14")).Is("@P1Y2M");
        TemporalFunctions.YearsAndMonthsDuration(Arguments("@2020-06-14", "@2019-03-15")).Is("@-P1Y2M");
        TemporalFunctions.YearsAndMonthsDuration(Arguments("@2020-06-14T10:00:00", "@2020-07-14")).Is("@P1M");
        TemporalFunctions.YearsAndMonthsDuration(Arguments("2020-06-14", "@2020-07-14")).Is(null);
    }

    [Theory]
    [InlineData("@2000-02-29", "@2001-02-28", 365, 11, 0)]
    [InlineData("@2000-02-29", "@2001-03-01", 366, 12, 1)]
    [InlineData("@2000-02-29", "@2004-02-29", 1461, 48, 4)]
    [InlineData("@2020-01-31", "@2020-02-29", 29, 0, 0)]
    [InlineData("@2020-06-01", "@2020-06-01", 0, 0, 0)]
    [InlineData("@2021-06-01", "@2020-06-02", -364, -11, 0)]
    [InlineData("@2021-06-01", "@2020-06-01", -365, -12, -1)]
    public void How_far_dates_lie_apart(string from, string to, int days, int months, int years)
    {
        TemporalFunctions.Days(Arguments(from, to)).Is(days);
        TemporalFunctions.Months(Arguments(from, to)).Is(months);
        TemporalFunctions.Years(Arguments(from, to)).Is(years);
    }

    [Fact]
    public void The_calendar()
    {
        TemporalFunctions.DayOfWeek(Arguments("@2024-02-29")).Is("Thursday");
        TemporalFunctions.DayOfYear(Arguments("@2024-12-31")).Is(366);
        TemporalFunctions.WeekOfYear(Arguments("@2021-01-03")).Is(53);
        TemporalFunctions.WeekOfYear(Arguments("@2024-12-30")).Is(1);
        TemporalFunctions.MonthOfYear(Arguments("@2024-02-29T23:00:00Z")).Is("March");
        TemporalFunctions.MonthOfYear(Arguments("2024-02-29")).Is(null);
        TemporalFunctions.Days(Arguments("@2024-02-29")).Is(null);
    }

    [Theory]
    [InlineData("@2024-03-03", "year", 2024)]
    [InlineData("@2024-03-03", "month", 3)]
    [InlineData("@2024-03-03", "day", 3)]
    [InlineData("@2024-03-03", "weekday", 7)]
    [InlineData("@2024-03-03", "hour", null)]
    [InlineData("@2024-03-04T01:02:03", "weekday", 1)]
    [InlineData("@2024-03-04T01:02:03", "hour", 1)]
    [InlineData("@2024-03-04T01:02:03", "time offset", "@PT8H")]
    [InlineData("@01:02:03", "minute", 2)]
    [InlineData("@01:02:03.5", "second", 3.5)]
    [InlineData("@01:02:03", "time offset", null)]
    [InlineData("@-P1DT25H61M5S", "days", -2)]
    [InlineData("@-P1DT25H61M5S", "hours", -2)]
    [InlineData("@-P1DT25H61M5S", "minutes", -1)]
    [InlineData("@-P1DT25H61M5S", "seconds", -5)]
    [InlineData("@P14M", "years", 1)]
    [InlineData("@P14M", "months", 2)]
    [InlineData("@P14M", "days", null)]
    [InlineData("text", "year", null)]
    [InlineData(null, "year", null)]
    public void Parts(object? value, string name, object? expected) => Rules.Evaluation.Functions.Properties.Get(Of(value), name).Is(expected);

    [Fact]
    public void Parts_of_a_range()
    {
        var range = Range(1, null, "[)");
        Rules.Evaluation.Functions.Properties.Get(range, "start").Is(1);
        Rules.Evaluation.Functions.Properties.Get(range, "end").Is(null);
        Rules.Evaluation.Functions.Properties.Get(range, "start included").Is(true);
        Rules.Evaluation.Functions.Properties.Get(range, "end included").Is(false);
        Rules.Evaluation.Functions.Properties.Get(range, "length").Is(null);
    }
}
