using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.FactSets;

public class FactSetBuilderTests
{
    private static readonly Cadre Cadre = new() { CadreId = "干部001" };
    private static readonly AttendanceDay Day = new() { CadreId = "干部001", Date = new DateOnly(2016, 3, 1), Status = AttendanceStatus.Present };
    private static readonly RecordCompleteness Complete = new()
    {
        RecordType = "考勤", SubjectId = "干部001", PeriodStart = new DateOnly(2016, 3, 1), PeriodEnd = new DateOnly(2016, 3, 31), Complete = true,
    };

    [Fact]
    public void Text_is_put_in_one_form_without_changing_the_record_that_was_given()
    {
        var given = new Cadre { CadreId = " 干部001　", RecordedByRole = " " };

        var kept = (Cadre)Build(given).FactSet.All.Single();

        kept.Should().Be(Cadre);
        given.CadreId.Should().Be(" 干部001　");
    }

    [Fact]
    public void An_empty_text_is_unknown_and_no_value() =>
        ((Cadre)Build(Cadre with { HomeOrgId = "", EvidenceRef = "" }).FactSet.All.Single()).Should().Be(Cadre);

    [Fact]
    public void A_record_without_its_key_is_refused_and_reported()
    {
        var result = Build(new Cadre { CadreId = "  " }, Cadre);

        Codes(result).Should().Equal("VA0505");
        (result.Read, result.Kept, result.Refused).Should().Be((2, 1, 1));
    }

    [Fact]
    public void A_record_of_an_unregistered_type_is_refused_and_reported()
    {
        var result = Build(new Stranger());

        result.Diagnostics.Single().ToString(Language.En).Should().StartWith("VA0529 facts:1:1 the vocabulary has no fact type `stranger`");
        result.Refused.Should().Be(1);
    }

    [Fact]
    public void Two_differing_records_of_one_key_are_both_kept_and_both_named()
    {
        var builder = new FactSetBuilder().Add(Cadre)
            .Add(Day, new FactOrigin("a.csv", new LinePosition(2, 1))).Add(Day with { Status = AttendanceStatus.Absent }, new FactOrigin("b.csv", new LinePosition(9, 1)));

        var result = builder.Build();

        result.Diagnostics.Single().ToString().Should().StartWith("VA0520 b.csv:9:1 考勤 干部001 2016-03-01 有两条内容不同的记录，另一条在 a.csv:2:1");
        result.Kept.Should().Be(3);
        result.Succeeded.Should().BeTrue();
    }

    [Fact]
    public void An_exact_repetition_is_kept_once()
    {
        var result = Build(Cadre, Day, Day with { });

        Codes(result).Should().Equal("VA0521");
        (result.Read, result.Kept, result.Refused).Should().Be((3, 2, 1));
    }

    [Fact]
    public void Records_in_order_are_no_conflict()
    {
        var time = new DateTimeOffset(2016, 3, 1, 20, 0, 0, TimeSpan.FromHours(8));
        var later = Day with { Status = AttendanceStatus.Absent, RecordedAt = time.AddDays(1) };

        Build(Cadre, Day with { RecordedAt = time }, later).Diagnostics.Should().BeEmpty();
        Build(Cadre, Day with { RecordId = "甲" }, later with { SupersedesId = "甲", RecordedAt = null }).Diagnostics.Should().BeEmpty();
        Codes(Build(Cadre, Day with { RecordedAt = time }, later with { RecordedAt = time })).Should().Equal("VA0520");
        Codes(Build(Cadre, Day with { RecordedAt = time }, later with { RecordedAt = null })).Should().Equal("VA0520");
    }

    [Fact]
    public void A_missing_reference_is_reported_once()
    {
        var result = Build(Day, Day with { Date = new DateOnly(2016, 3, 2) });

        result.Diagnostics.Single().Message.Zh.Should().Be("`干部编号` 是 `干部001`，但没有这个干部（共 2 条记录这样写）");
    }

    [Fact]
    public void A_refused_record_takes_the_force_from_statements_that_all_are_in()
    {
        var leave = Complete with { RecordType = "请假" };

        var result = Build(Cadre, Complete, leave, Day with { CadreId = "" });

        Codes(result).Should().BeEquivalentTo(["VA0505", "VA0527"]);
        var statements = result.FactSet.All.OfType<RecordCompleteness>().ToList();
        statements[0].Complete.IsUnknown.Should().BeTrue();
        statements[1].Should().Be(leave);
    }

    [Fact]
    public void Building_again_gives_the_same()
    {
        var builder = new FactSetBuilder().AddRange([Day, Day, Complete, Day with { CadreId = "" }], "x");

        var first = builder.Build();
        var second = builder.Build();

        second.Diagnostics.Should().Equal(first.Diagnostics);
        (second.Read, second.Kept, second.Refused).Should().Be((first.Read, first.Kept, first.Refused));
    }

    [Fact]
    public void Many_records_of_one_key_are_checked_in_little_time()
    {
        var days = Enumerable.Range(0, 50_000).Select(number => Day with { EvidenceRef = FormattableString.Invariant($"{number}") });

        var result = new FactSetBuilder().Add(Cadre).AddRange(days).Build();

        result.Diagnostics.Should().HaveCount(101);
        result.Diagnostics[^1].ToString(Language.En).Should().StartWith("VA0540 facts:102:1 there are 49899 more of VA0520;");
        result.Kept.Should().Be(50_001);
    }

    private static FactLoadResult Build(params Fact[] facts) => new FactSetBuilder().AddRange(facts).Build();

    private static IEnumerable<string> Codes(FactLoadResult result) => result.Diagnostics.Select(diagnostic => diagnostic.Code);

    private sealed record Stranger : Fact;
}
