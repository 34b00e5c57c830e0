using System.Data;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.FactSets;

public class ManyRecordsTests
{
    private static readonly Cadre Cadre = new() { CadreId = "干部001" };
    private static readonly AttendanceDay Day = new() { CadreId = "干部001", Date = new DateOnly(2016, 3, 1), Status = AttendanceStatus.Present };

    [Fact]
    public void Repetitions_and_conflicts_are_those_that_a_comparison_of_all_keys_finds()
    {
        var random = new Random(9);
        var days = Enumerable.Range(0, 2_000).Select(_ => Day with
        {
            CadreId = FormattableString.Invariant($"{random.Next(30)}"), Date = Day.Date.AddDays(random.Next(30)), SignIn = random.Next(3) == 0,
        }).ToList();

        var result = new FactSetBuilder().AddRange(days).Build();

        result.FactSet.All.Should().Equal(days.Distinct());
        Total(result, "VA0521").Should().Be(days.Count - days.Distinct().Count());
        Total(result, "VA0520").Should().Be(days.Distinct().GroupBy(day => (day.CadreId, day.Date)).Sum(group => group.Count() - 1));
    }

    [Fact]
    public void Each_file_and_each_code_has_its_own_hundred()
    {
        var wrong = Enumerable.Repeat(Day with { CadreId = "" }, 150);

        var result = new FactSetBuilder().AddRange(wrong, "a").AddRange(wrong, "b").AddRange([Cadre with { CadreId = "" }], "c").Build();

        result.Diagnostics.GroupBy(diagnostic => (diagnostic.Path, diagnostic.Code)).Select(group => (group.Key.Path, group.Key.Code, group.Count()))
            .Should().Equal(("a", "VA0505", 100), ("a", "VA0540", 1), ("b", "VA0505", 100), ("b", "VA0540", 1), ("c", "VA0505", 1));
        result.Refused.Should().Be(301);
    }

    [Fact]
    public void A_fact_set_does_not_change_when_its_builder_goes_on()
    {
        var builder = new FactSetBuilder().Add(Cadre).Add(Day);
        var first = builder.Build();

        builder.AddRange(Enumerable.Range(1, 100).Select(number => Day with { Date = Day.Date.AddDays(number) }));

        builder.Build().Kept.Should().Be(102);
        first.FactSet.All.Should().Equal(Cadre, Day);
    }

    [Fact]
    public void A_circle_of_many_corrections_is_found_in_little_time()
    {
        const int Many = 20_000;
        var circle = Enumerable.Range(0, Many).Select(number => Day with
        {
            Date = Day.Date.AddDays(number), RecordId = FormattableString.Invariant($"{number}"), SupersedesId = FormattableString.Invariant($"{(number + 1) % Many}"),
        });

        var result = new FactSetBuilder().Add(Cadre).AddRange(circle).Add(Day with { RecordId = "x", SupersedesId = "5" }).Build();

        (result.Kept, result.Refused).Should().Be((2, Many));
        result.Diagnostics[0].ToString(Language.En).Should().Contain(" 0 → 1 → 2 → ").And.Contain(" → 19 → … → 0;");
    }

    [Fact]
    public void Rows_become_records_of_a_type_of_the_program()
    {
        using var table = new DataTable { Columns = { { "cadreId", typeof(string) }, { "date", typeof(DateTime) }, { "status", typeof(string) } } };
        table.Rows.Add("干部001", Day.Date.ToDateTime(default), "在村");

        FactReader.Read<AttendanceDay>(table.CreateDataReader(), "rows").FactSet.All.Should().Equal(Day);
        FluentActions.Invoking(() => FactReader.Read<Stranger>(table.CreateDataReader(), "rows")).Should().Throw<ArgumentException>();
    }

    private static int Total(FactLoadResult result, string code) =>
        result.Diagnostics.Count(diagnostic => diagnostic.Code == code)
        + result.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCatalog.MoreOfTheSame.Code && diagnostic.Message.En.Contains(code, StringComparison.Ordinal))
            .Sum(diagnostic => int.Parse(diagnostic.Message.En.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture));

    private sealed record Stranger : Fact;
}
