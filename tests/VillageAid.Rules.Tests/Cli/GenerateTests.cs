using System.Globalization;
using VillageAid.Rules.Cli.Backend;

namespace VillageAid.Rules.Tests.Cli;

public sealed class GenerateTests : ToolTest
{
    private string[] Command => ["facts", "generate", "--county", "shangyi", "--seed", "7", "--from", "2016-03", "--months", "2", "--out", In("made"), "--lang", "en"];

    [Fact]
    public async Task A_county_is_made()
    {
        (await Run(Command)).Should().Be((0, "", "written: ~/made\n"));

        File.ReadAllText(In("made/cadre.csv")).Should().Be("甲");
        Backend.Request.Should().Be(new GenerationRequest("shangyi", 7, new DateOnly(2016, 3, 1), 2, 1));
    }

    [Theory]
    [InlineData("--months 6 --scale 100", null, 6, 100)]
    [InlineData("--period 2016-04", "2016-04-01", 1, 1)]
    [InlineData("--period 2016-Q4", "2016-10-01", 3, 1)]
    public async Task Months_and_scale_are_as_told(string options, string? from, int months, int scale)
    {
        string[] command = ["facts", "generate", "--county", "shangyi", "--seed", "7", .. options.Split(' '), "--out", In("made")];

        (await Run(command)).Exit.Should().Be(0);

        DateOnly? first = from is null ? null : DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Backend.Request.Should().Be(new GenerationRequest("shangyi", 7, first, months, scale));
    }

    [Fact]
    public async Task Counties_have_a_folder_each_and_seeds_in_a_row()
    {
        await RealToolTest.Run(new FakeConsole(), CancellationToken.None, "facts", "generate", "--county", "shangyi", "--seed", "7", "--months", "1", "--counties", "10", "--out", In("ten"));
        await RealToolTest.Run(new FakeConsole(), CancellationToken.None, "facts", "generate", "--county", "shangyi", "--seed", "9", "--months", "1", "--out", In("one"));

        Directory.GetDirectories(In("ten")).Select(Path.GetFileName).Order(StringComparer.Ordinal).Should().HaveCount(10).And.StartWith("shangyi-01").And.EndWith("shangyi-10");
        File.ReadAllText(In("ten/shangyi-03/考勤.csv")).Should().Be(File.ReadAllText(In("one/考勤.csv"))).And.NotBe(File.ReadAllText(In("ten/shangyi-02/考勤.csv")));
    }

    [Fact]
    public async Task A_month_that_the_county_cannot_have_is_told()
    {
        Backend = new FakeBackend { Generation = _ => throw new ArgumentException("no month") };

        var (exit, _, error) = await Run(Command);

        exit.Should().Be(2);
        error.Should().StartWith("VA0008 villageaid facts generate no data can be made from 2016-03 on\n  help: the first month is one after the cadres were sent");
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
