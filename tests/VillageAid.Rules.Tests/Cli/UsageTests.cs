namespace VillageAid.Rules.Tests.Cli;

public sealed class UsageTests : ToolTest
{
    [Theory]
    [InlineData("chekc rules", "VA0007 villageaid 没有名为 `chekc` 的命令或选项\n  建议：是不是 `check`？\n")]
    [InlineData("chekc rules --lang en", "VA0007 villageaid there is no command or option `chekc`\n  help: did you mean `check`?\n")]
    [InlineData("evaluate --ruls a", "VA0007 villageaid evaluate 没有名为 `--ruls` 的命令或选项\n  建议：是不是 `--rules`？\n")]
    [InlineData("check a --zzzzz", "VA0007 villageaid check 没有名为 `--zzzzz` 的命令或选项\n  建议：用 `villageaid check --help` 看用法\n")]
    [InlineData("evaluate --rules r --perod 2016", "VA0007 villageaid evaluate 没有名为 `--perod` 的命令或选项\n  建议：是不是 `--period`？\n")]
    [InlineData("check", "VA0008 villageaid check 缺少 DIR…\n  建议：villageaid check rules\n")]
    [InlineData("check --lang en", "VA0008 villageaid check DIR… is missing\n  help: villageaid check rules\n")]
    [InlineData("check a --lang fr", "VA0008 villageaid check `--lang` 不能是 `fr` · `--lang` cannot be `fr`\n  建议：写 zh（中文）或 en（英文） · write zh (Chinese) or en (English)\n")]
    [InlineData("evaluate --facts f --period 2016-03", "VA0008 villageaid evaluate 缺少选项 `--rules DIR…`\n  建议：规则包文件夹，可以是几个；例：villageaid evaluate --rules rules/shangyi-2016 --facts samples/shangyi --period 2016-03\n")]
    [InlineData("evaluate --rules r --facts f --period 2016/3", "VA0008 villageaid evaluate `2016/3` 不是期间\n  建议：写 2016-03（月）")]
    [InlineData("evaluate --rules r --facts f --period", "VA0008 villageaid evaluate `--period` 后面缺少值\n")]
    [InlineData("evaluate --rules r --facts f --period 2016 --period 2017 --lang en", "VA0008 villageaid evaluate `--period` may be given once only\n")]
    [InlineData("evaluate --rules r --facts f --period 2016 --as-of heute --lang en", "VA0008 villageaid evaluate `heute` is no instant\n  help: write 2016-04-02 (the end of that day)")]
    [InlineData("evaluate --rules r --facts f --period 2016 --subject 甲", "VA0008 villageaid evaluate `甲` 不是对象\n  建议：写成 类型:编号，例如 cadre:甲\n")]
    [InlineData("evaluate --rules r --facts f --period 2016 --format xml", "VA0008 villageaid evaluate 没有名为 `xml` 的输出格式\n  建议：写 text、json、html、ndjson、csv 或 xlsx\n")]
    [InlineData("facts generate --county shangyi --seed one --period 2016-03 --out x --lang en", "VA0008 villageaid facts generate the `--seed` `one` is no whole number\n")]
    [InlineData("facts generate --county 张北 --seed 1 --period 2016-03 --out x", "VA0008 villageaid facts generate 没有名为 `张北` 的县\n  建议：可用：shangyi\n")]
    [InlineData("facts generate --county shangyi --seed 1 --months 61 --out x --lang en", "VA0008 villageaid facts generate the `--months` `61` is out of its range\n  help: write a whole number from 1 to 60\n")]
    [InlineData("facts generate --county shangyi --seed 1 --months 1 --scale 0 --out x", "VA0008 villageaid facts generate `--scale` 的值 `0` 超出范围\n  建议：写 1 到 1000 的整数\n")]
    [InlineData("facts generate --county shangyi --seed 1 --months 1 --from 2016-13 --out x --lang en", "VA0008 villageaid facts generate `2016-13` is no month\n  help: write a month such as 2016-03\n")]
    [InlineData("facts generate --county shangyi --seed 1 --months 1 --period 2016-03 --out x --lang en", "VA0008 villageaid facts generate `--period` does not go with `--months` or `--from`\n  help: write one or the other\n")]
    [InlineData("facts generate --county shangyi --seed 1 --period 2016-W11 --out x --lang en", "VA0008 villageaid facts generate the period 2016-03-14..2016-03-20 is not of whole months\n")]
    [InlineData("facts generate --county shangyi --seed 1 --out x --lang en", "VA0008 villageaid facts generate the option `--months M` is missing\n")]
    public async Task Wrong_usage_is_told_with_what_to_write(string command, string message)
    {
        var (exit, output, error) = await Run(command.Split(' '));

        error.Should().StartWith(message);
        error.Should().NotContain("   at ");
        output.Should().BeEmpty();
        exit.Should().Be(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("facts")]
    public async Task Without_a_command_the_help_is_wrong_usage(string command)
    {
        var (exit, output, error) = await Run(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        (exit, output).Should().Be((2, ""));
        error.Should().Contain("用法 Usage:");
    }

    [Theory]
    [InlineData("--help", "  villageaid COMMAND [OPTIONS]\n", "  check     检查规则包")]
    [InlineData("evaluate --help", "  villageaid evaluate [OPTIONS]\n", "  --period P                               期间：2016-03")]
    [InlineData("check -h", "  villageaid check DIR… [OPTIONS]\n", "  --lang zh|en  报告和提示的语言")]
    public async Task Help_has_both_languages(string command, string usage, string row)
    {
        var (exit, output, error) = await Run(command.Split(' '));

        (exit, error).Should().Be((0, ""));
        output.Should().Contain(usage).And.Contain(row).And.Contain("退出码 Exit codes:");
    }

    [Fact]
    public async Task The_version_is_shown()
    {
        var (exit, output, _) = await Run("--version");

        exit.Should().Be(0);
        output.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Fact]
    public async Task A_mistake_of_ours_is_one_line_and_no_stack_trace()
    {
        Backend = new FakeBackend { Evaluation = _ => throw new InvalidOperationException("first\nsecond") };

        var (exit, output, error) = await Run(Evaluate("--lang", "en"));

        (exit, output).Should().Be((2, ""));
        error.Should().StartWith("internal error: first second (our mistake; please report it").And.HaveLength(error.TrimEnd().Length + 1).And.NotContain("   at ");
    }
}
