using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Generation;

public class CountyGeneratorTests
{
    public static TheoryData<string> Counties => [.. CountyProfile.All.Select(profile => profile.Name)];

    [Theory]
    [MemberData(nameof(Counties))]
    public void A_county_loads_without_a_mistake_and_gives_back_what_was_written(string county)
    {
        var folder = Directory.CreateTempSubdirectory(county).FullName;
        try
        {
            var profile = CountyProfile.Find(county)!;
            var made = CountyRun.Make(county, 1);
            CountySample.Write(profile, 1, null, 1, folder).Should().Be(made.Count);

            var result = FactFiles.Read(folder, FactVocabulary.BuiltIn);

            result.Diagnostics.Take(5).Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
            (result.Refused, result.Kept).Should().Be((0, made.Count));
            result.FactSet.All.SequenceEqual(FactSet.Of(made).All).Should().BeTrue();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("shangyi", 14)]
    [InlineData("yuzhong", 13)]
    [InlineData("qujing", 2)]
    public void Many_months_hold_together(string county, int months)
    {
        var result = new FactSetBuilder().AddRange(CountyRun.Make(county, months)).Build();

        result.Diagnostics.Take(5).Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        result.Refused.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Counties))]
    public void The_first_months_of_a_longer_run_are_those_of_a_shorter_one(string county)
    {
        var month = CountyRun.Make(county, 1);

        CountyRun.Make(county, 3).Take(month.Count).SequenceEqual(month).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Counties))]
    public void The_seed_decides(string county)
    {
        var month = CountyRun.Make(county, 1);

        CountyRun.Make(county, 1).SequenceEqual(month).Should().BeTrue();
        CountyRun.Make(county, 1, seed: 2).SequenceEqual(month).Should().BeFalse();
    }

    [Theory]
    [InlineData("shangyi")]
    [InlineData("yuzhong")]
    public void The_scale_multiplies_what_there_is(string county)
    {
        var once = CountyRun.Make(county, 1);
        var thrice = CountyRun.Make(county, 1, scale: 3);

        foreach (var type in (Type[])[typeof(Team), typeof(Village), typeof(Household)])
            thrice.Count(fact => fact.GetType() == type).Should().Be(3 * once.Count(fact => fact.GetType() == type));
        var day = once.OfType<AttendanceDay>().Max(attendance => attendance.Date);
        CountyRun.StationedOn(thrice, day).Count().Should().Be(3 * CountyRun.StationedOn(once, day).Count());
        thrice.OfType<AttendanceDay>().Count().Should().BeCloseTo(3 * once.OfType<AttendanceDay>().Count(), 100);
        new FactSetBuilder().AddRange(thrice).Build().Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Counties))]
    public void Everybody_goes_by_a_code(string county)
    {
        var facts = CountyRun.Make(county, 2);

        facts.OfType<Cadre>().Should().OnlyContain(cadre => IsCode(cadre.CadreId, "干部", "总队长", "县领导", "责任人"));
        facts.OfType<Household>().Where(household => !IsCode(household.HouseholdId, "户")).Should().BeEmpty();
        facts.OfType<Village>().Should().OnlyContain(village => IsCode(village.VillageId, "村"));
        facts.Should().OnlyContain(fact => fact.RecordedByRole == null);
    }

    [Theory]
    [MemberData(nameof(Counties))]
    public void Nothing_is_recorded_before_it_happened(string county)
    {
        var types = FactVocabulary.BuiltIn.Types.Where(type => type.Kind == FactKind.Event && type.WindowDate is not null).ToDictionary(type => type.ClrType);
        var early = CountyRun.Make(county, 2)
            .Where(fact => fact.RecordedAt is { } time && types.TryGetValue(fact.GetType(), out var type) && (DateOnly)type.WindowDate!.Read(fact).Value > DateOnly.FromDateTime(time.DateTime));

        early.Take(3).Should().BeEmpty();
        CountyRun.Make(county, 2).OfType<PlanDocument>()
            .Where(plan => plan.CompletedOn.TryGetValue(out var made) && made > DateOnly.FromDateTime(plan.RecordedAt!.Value.DateTime)).Take(3).Should().BeEmpty();
    }

    [Theory]
    [InlineData("shangyi", "2016-02-01", 1)]
    [InlineData("shangyi", "2016-03-02", 1)]
    [InlineData("yuzhong", "2019-12-01", 1)]
    [InlineData("qujing", "2015-09-01", 0)]
    [InlineData("qujing", "2015-09-01", 61)]
    public void Only_whole_months_since_the_county_began_can_be_made(string county, string from, int months) =>
        FluentActions.Invoking(() => CountyGenerator.Generate(CountyProfile.Find(county)!, 1, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), months))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void A_later_month_can_be_the_first()
    {
        var december = CountyGenerator.Generate(CountyProfile.Find("qujing")!, 1, new DateOnly(2015, 12, 1)).ToList();

        december.OfType<AttendanceDay>().Should().OnlyContain(day => day.Date.Month == 12);
        december.OfType<Visit>().Should().Contain(visit => visit.Date.Month == 8, "the first month tells what was before it");
        new FactSetBuilder().AddRange(december).Build().Diagnostics.Should().BeEmpty();
    }

    private static bool IsCode(string id, params string[] prefixes) =>
        Array.Exists(prefixes, prefix => id.StartsWith(prefix, StringComparison.Ordinal) && id.Length > prefix.Length && id[prefix.Length..].All(char.IsAsciiDigit));
}
