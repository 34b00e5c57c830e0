using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Tests.Readers;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Generation;

public class ShangyiSampleTests
{
    private static readonly string Folder = Repository.PathOf("samples/shangyi");
    private static readonly CountyProfile Shangyi = CountyProfile.Find("shangyi")!;
    private static readonly IReadOnlyList<Fact> Generated = CountyRun.Make("shangyi", 1);

    [Fact]
    public void The_sample_is_what_the_generator_gives_byte_for_byte()
    {
        if (ExpectedText.IsUpdated)
            CountySample.Write(Shangyi, 1, null, 1, Folder);
        var made = Directory.CreateTempSubdirectory("shangyi").FullName;
        try
        {
            CountySample.Write(Shangyi, 1, null, 1, made).Should().Be(Generated.Count);

            Names(made).Should().Equal(Names(Folder));
            foreach (var name in Names(made))
                File.ReadAllBytes(Path.Combine(made, name)).Should().Equal(File.ReadAllBytes(Path.Combine(Folder, name)), name);
        }
        finally
        {
            Directory.Delete(made, recursive: true);
        }
    }

    [Fact]
    public void The_sample_loads_without_a_mistake_and_gives_back_what_was_written()
    {
        var result = FactFiles.Read(Folder, FactVocabulary.BuiltIn);

        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        result.Refused.Should().Be(0);
        result.Kept.Should().Be(Generated.Count);
        result.FactSet.All.Should().Equal(FactSet.Of(Generated).All);
    }

    [Fact]
    public void The_county_has_the_figures_of_its_source()
    {
        Generated.OfType<Team>().Should().HaveCount(89);
        Generated.OfType<Team>().GroupBy(team => team.Level.Value).Select(level => level.Count()).Should().Equal(4, 18, 67);
        Generated.OfType<Village>().Count(village => village.IsDesignatedPoor == true).Should().Be(89);
        Generated.OfType<Organization>().Count(body => body.Roles.Contains(OrganizationRole.Township)).Should().Be(14);
        PostedOn(new DateOnly(2016, 3, 15)).Should().Be(267);
        PostedOn(new DateOnly(2016, 3, 16)).Should().Be(267);
    }

    [Fact]
    public void Every_record_was_made_before_the_ledger_was_closed() =>
        Generated.Where(fact => fact.RecordedAt is not null)
            .Should().OnlyContain(fact => fact.RecordedAt < new DateTimeOffset(2016, 4, 2, 0, 0, 0, TimeSpan.FromHours(8)));

    [Fact]
    public void The_ledger_has_the_gaps_that_real_ledgers_have()
    {
        var days = Generated.OfType<AttendanceDay>().ToList();
        days.Should().Contain(day => day.Status.IsUnknown && day.Date.Day == 17).And.Contain(day => day.Confirmation == Confirmation.Disputed);
        days.Should().ContainSingle(day => day.SupersedesId != null);
        var present = days.Where(day => day.Status == AttendanceStatus.Present).CountBy(day => day.CadreId).Select(pair => pair.Value).ToList();
        present.Should().Contain(19).And.Contain(20).And.Contain(25);
        var leaves = Generated.OfType<LeaveGrant>().ToList();
        leaves.Should().Contain(leave => leave.ApprovedByOrgs.HasValue && leave.ApprovedByOrgs.Value.Count == 1).And.Contain(leave => leave.ApprovedByOrgs.HasValue && leave.ApprovedByOrgs.Value.Count == 0).And.Contain(leave => leave.ApprovedByOrgs.IsUnknown);
        Generated.OfType<ReportSubmission>().Should().Contain(report => report.SubmittedAt.IsNothing).And.Contain(report => report.HasWorkLog.IsUnknown);
    }

    private static int PostedOn(DateOnly day) => Generated.OfType<Assignment>()
        .Where(posting => posting.RecordId != "任职变更前")
        .Count(posting => posting.StartOn <= day && (!posting.EndOn.HasValue || posting.EndOn.Value >= day));

    private static List<string> Names(string folder) =>
        [.. Directory.GetFiles(folder, "*.csv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
