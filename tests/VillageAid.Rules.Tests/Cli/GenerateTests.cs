namespace VillageAid.Rules.Tests.Cli;

public sealed class GenerateTests : ToolTest
{
    private string[] Command => ["facts", "generate", "--county", "shangyi", "--seed", "7", "--period", "2016-03", "--out", In("made"), "--lang", "en"];

    [Fact]
    public async Task A_county_is_made()
    {
        (await Run(Command)).Should().Be((0, "", "written: ~/made\n"));

        File.ReadAllText(In("made/cadre.csv")).Should().Be("甲");
    }

    [Fact]
    public async Task A_period_that_the_county_cannot_have_is_told()
    {
        Backend = new FakeBackend { Generation = _ => throw new ArgumentException("no month") };

        var (exit, _, error) = await Run(Command);

        exit.Should().Be(2);
        error.Should().StartWith("VA0008 villageaid facts generate no data can be made for 2016-03-01..2016-03-31\n  help: the period is one calendar month");
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_left_alone()
    {
        Write("made/mine.txt", "");

        var (exit, _, error) = await Run(Command);

        exit.Should().Be(2);
        error.Should().StartWith("VA0009 ~/made cannot be written: the folder is not empty and is not overwritten\n");
    }

    [Fact]
    public async Task A_failure_leaves_nothing_half_made()
    {
        Backend = new FakeBackend
        {
            Generation = folder =>
            {
                File.WriteAllText(Path.Combine(folder, "half.csv"), "");
                throw new IOException("disk full");
            },
        };

        var (exit, _, error) = await Run(Command);

        exit.Should().Be(2);
        error.Should().StartWith("VA0009 ~/made cannot be written: disk full\n");
        Directory.GetFileSystemEntries(In("."), "*", new EnumerationOptions { AttributesToSkip = 0 }).Select(Path.GetFileName).Should().BeEquivalentTo("rules", "facts");
    }
}
