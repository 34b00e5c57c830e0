namespace VillageAid.Rules.Tests.Architecture;

public sealed class ReadmeTests
{
    [Fact]
    public void The_program_in_the_readme_is_the_one_that_is_compiled()
    {
        var readme = Read("README.md");
        var start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        var program = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];

        Read("samples", "consumer", "Program.cs").Should().EndWith("\n\n" + program);
        program.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(10);
    }

    [Theory]
    [InlineData("dotnet run --project src/VillageAid.Rules.Cli -c Release -- evaluate --rules rules/shangyi-2016 --facts samples/shangyi --period 2016-03")]
    [InlineData("dotnet test VillageAid.Rules.sln -c Release")]
    public void The_commands_in_the_readme_are_those_that_are_run(string command)
    {
        Read("README.md").Should().Contain(command + "\n");
        Read(".ci", "run").Should().Contain(command);
    }

    private static string Read(params string[] parts) => File.ReadAllText(Repository.PathOf(Path.Combine(parts))).ReplaceLineEndings("\n");
}
