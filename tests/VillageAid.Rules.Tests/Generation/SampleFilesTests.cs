using VillageAid.Rules.Cli.Generation;

namespace VillageAid.Rules.Tests.Generation;

/// <summary>The larger samples are what the generator gives, as their READMEs say.</summary>
public class SampleFilesTests
{
    [Theory]
    [InlineData("yuzhong", 6)]
    [InlineData("qujing", 1)]
    public void A_sample_is_what_the_generator_gives_byte_for_byte(string county, int months)
    {
        var folder = Repository.PathOf("samples/" + county);
        var profile = CountyProfile.Find(county)!;
        if (ExpectedText.IsUpdated)
            CountySample.Write(profile, 1, null, months, folder);
        var made = Directory.CreateTempSubdirectory(county);
        try
        {
            CountySample.Write(profile, 1, null, months, made.FullName);

            Names(folder).Should().Equal(Names(made.FullName));
            foreach (var name in Names(folder))
                File.ReadAllBytes(Path.Combine(folder, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(made.FullName, name))).Should().BeTrue(name);
            File.ReadAllText(Path.Combine(folder, "README.md")).Should().Contain($"facts generate --county {county} --seed 1 --months {months} ");
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Names(string folder) => Directory.GetFiles(folder, "*.csv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
