using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Text;
using VillageAid.Rules.Scenarios;

namespace VillageAid.Rules.Tests.Cli;

public sealed class PackCommandTests : ToolTest
{
    [Fact]
    public async Task A_check_of_sound_packs_is_well()
    {
        Write("rules/b/c/policy.yaml", "");
        Write("rules/a/policy.yaml", "");
        Write("rules/a/inner/policy.yaml", "");

        var (exit, output, error) = await Run("check", In("rules"), In("rules/a"));

        (exit, output, error).Should().Be((0, "检查了 3 个规则包：0 个错误，0 个警告\n", ""));
        Backend.Packs.Should().Equal(In("rules/a"), In("rules/b/c"), In("rules/shangyi-2016"));
    }

    [Fact]
    public async Task A_check_shows_each_mistake_at_its_place()
    {
        Backend = new FakeBackend { RuleDiagnostics = [FakeBackend.Mistake] };

        var (exit, output, error) = await Run("check", In("rules"), "--lang", "en");

        (exit, error).Should().Be((1, ""));
        output.Should().Be("VA0006 rules/a/policy.yaml:3:7 the file is not in UTF-8\n  help: save it again with the encoding UTF-8 (it may be GBK, the old default of Notepad)\n1 packs checked: 1 errors, 0 warnings\n");
    }

    [Fact]
    public async Task A_folder_without_a_pack_is_wrong_usage()
    {
        var (exit, output, error) = await Run("check", In("facts"));

        (exit, output).Should().Be((2, ""));
        error.Should().StartWith("VA0002 ~/facts 这里没有规则包\n");
    }

    [Fact]
    public async Task A_file_in_place_of_a_folder_is_told()
    {
        var (exit, _, error) = await Run("check", In("rules/shangyi-2016/policy.yaml"));

        exit.Should().Be(2);
        error.Should().EndWith("建议：这是一个文件；请给出它所在的文件夹\n");
    }

    [Fact]
    public async Task Tests_that_pass_are_counted()
    {
        Backend = new FakeBackend { Scenarios = new ScenarioReport([new ScenarioOutcome("a:1:1", "S01", []), new ScenarioOutcome("a:5:1", "S02", [])], []) };

        (await Run("test", In("rules"))).Should().Be((0, "2 passed, 0 failed\n", ""));
    }

    [Fact]
    public async Task A_test_that_fails_is_shown_with_its_differences()
    {
        var failure = new LocalizedText("应为 违反，实为 缺数据", "expected violated, got undetermined");
        Backend = new FakeBackend { Scenarios = new ScenarioReport([new ScenarioOutcome("a:1:1", "S01", []), new ScenarioOutcome("t.test.yaml:5:3", "S02 十九天", [failure])], []) };

        var (exit, output, _) = await Run("test", In("rules"));

        (exit, output).Should().Be((1, "未通过 S02 十九天（t.test.yaml:5:3）\n  应为 违反，实为 缺数据\n1 passed, 1 failed\n"));
    }

    [Fact]
    public async Task A_pack_that_cannot_be_read_fails_its_tests()
    {
        Backend = new FakeBackend { Scenarios = new ScenarioReport([], [FakeBackend.Mistake]) };

        var (exit, output, _) = await Run("test", In("rules"));

        exit.Should().Be(1);
        output.Should().StartWith("VA0006 rules/a/policy.yaml:3:7").And.EndWith("\n0 passed, 0 failed\n");
    }
}
