using VillageAid.Rules.Cli;
using VillageAid.Rules.Cli.Backend;

namespace VillageAid.Rules.Tests.Cli;

/// <summary>A county's pack beside the one that it extends, through the tool as it is.</summary>
public sealed class ExtendedPacksTests : ToolTest
{
    private const string Source = """
        政策: 源县
        标题: 源县办法
        适用地区: ["130725"]
        来源: [{编号: 甲, 性质: 法规, 标题: 甲, 条款: {A-1: 每月驻村天数}}]
        参数: {请假计算方式: {可选: [计入, 不影响], 未定: 没说}}
        指标: {驻村天数: {单位: day, 对象: 干部, 值: '计数(考勤[在岗状态 = "在村"])'}}
        规则:
          - {规范: 每月驻村天数, 条款: A-1, 对象: 干部, 每: 月, 要求: {按: 请假计算方式, 计入: 驻村天数 >= 2, 不影响: 驻村天数 >= 3}}
        """;

    private const string Test = """
        - 测试: 两天
          期间: 2016-03
          已知:
            村: [{村编号: 村1, 县: "COUNTY"}]
            工作队: [{工作队编号: 队1, 派驻村编号: 村1}]
            干部: [{干部编号: 甲}]
            任职: [{任职编号: 任1, 干部编号: 甲, 工作队编号: 队1, 职务: 队员, 到任日期: 2016-02-01, 离任日期: 无}]
          考勤: {甲: {在村: 1..2}}
          台账齐全: {考勤: 甲}
          预期: {甲: {每月驻村天数: 结论}}
        """;

    public ExtendedPacksTests()
    {
        Write("rules/源县/policy.yaml", Source);
        Write("rules/源县/tests/a.test.yaml", Test.Replace("COUNTY", "130725").Replace("结论}}", "待研判}}"));
        Write("rules/新县/policy.yaml", "政策: 新县\n标题: 新县办法\n适用地区: [\"130726\"]\n继承: 源县\n设定: {请假计算方式: {值: 计入, 设定人: 组织部, 理由: 例会定的}}\n");
        Write("rules/新县/tests/a.test.yaml", Test.Replace("COUNTY", "130726").Replace("结论}}", "符合}}"));
    }

    [Fact]
    public async Task One_folder_is_enough_for_the_pack_and_what_it_extends()
    {
        (await RunReal("check", In("rules/新县"))).Should().Be((0, "检查了 1 个规则包：0 个错误，0 个警告\n"));
        (await RunReal("test", In("rules/新县"))).Should().Be((0, "1 passed, 0 failed\n"));
    }

    [Fact]
    public async Task The_tests_of_each_pack_run_against_its_own_policy()
    {
        (await RunReal("check", In("rules/新县"), In("rules/源县"))).Should().Be((0, "检查了 2 个规则包：0 个错误，0 个警告\n"));
        (await RunReal("test", In("rules/新县"), In("rules/源县"))).Should().Be((0, "2 passed, 0 failed\n"));
    }

    [Fact]
    public async Task A_pack_that_is_named_is_found_wherever_it_stands()
    {
        Write("others/乡/policy.yaml", "政策: 乡\n继承: 新县\n");

        (await RunReal("test", In("others/乡"), In("rules/新县"), In("rules/源县"))).Item2.Should().EndWith("2 passed, 0 failed\n").And.NotContain("VA0490");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    public async Task A_mistake_below_is_told_once(string command)
    {
        Write("rules/源县/policy.yaml", Source.Replace("计数(考勤", "计数(考情", StringComparison.Ordinal));

        var (exit, output) = await RunReal(command, In("rules/新县"), In("rules/源县"));

        exit.Should().Be(1);
        output.Split('\n').Count(line => line.StartsWith("VA", StringComparison.Ordinal)).Should().Be(1);
        output.Should().StartWith("VA0301 ~/rules/源县/policy.yaml:6:");
    }

    private async Task<(int Exit, string Out)> RunReal(params string[] args)
    {
        var console = new FakeConsole();
        var exit = await Tool.RunAsync(args, console, new LibraryBackend(), CancellationToken.None);
        return (exit, console.OutText.Replace(In(""), "~", StringComparison.Ordinal));
    }
}
