using VillageAid.Rules.Cli;
using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Tests.Vocabulary;

namespace VillageAid.Rules.Tests.Cli;

/// <summary>A pack with a vocabulary and a folder of data, through the tool as it is.</summary>
public sealed class DeclaredVocabularyTests : ToolTest
{
    public DeclaredVocabularyTests()
    {
        Write("rules/shangyi-2016/policy.yaml", CarePack.Source(CarePack.Rule("合计(养老服务[方式 = \"上门\"].金额) >= 150", id: "每月养老服务")).Read()[0].Content);
        Write("rules/shangyi-2016/tests/a.test.yaml", """
            - 测试: 两次上门
              期间: 2016-03
              已知:
                村: [{村编号: 村1, 县: "130725"}]
                家庭: [{家庭编号: H1, 村编号: 村1}]
                养老服务:
                  - {家庭编号: H1, 日期: 2016-03-02, 金额: 100, 方式: 上门}
                  - {familyId: H1, date: 2016-03-09, amount: 80, mode: athome, 服务项目: 做饭、洗衣}
              台账齐全: {养老服务: H1}
              预期: {H1: {每月养老服务: {结论: 符合, 实际: 180}}}
            - 测试: 没写金额不算少
              期间: 2016-03
              已知:
                村: [{村编号: 村1, 县: "130725"}]
                家庭: [{家庭编号: H1, 村编号: 村1}]
                养老服务: [{家庭编号: H1, 日期: 2016-03-02, 方式: 上门}]
              台账齐全: {养老服务: H1}
              预期: {"family:H1": {每月养老服务: {结论: 缺数据, 缺少: 养老服务 H1 2016-03-02}}}
            """);
        Write("facts/村.csv", "村编号,县\n村1,130725\n");
        Write("facts/家庭.csv", "家庭编号,村编号,独居老人\nH1,村1,是\n");
        Write("facts/elderCare.csv", "familyId,日期,金额,方式,服务项目,评价\nH1,2016-03-02,100,athome,做饭、洗衣,无\nH1,2016-03-09,80,上门,,不明\n");
        Write("facts/台账齐全.csv", "记录类型,对象,期间起,期间止,齐全\n养老服务,H1,2016-03-01,2016-03-31,是\n");
    }

    [Fact]
    public async Task A_pack_with_a_vocabulary_is_checked_and_tested()
    {
        (await RunReal("check", In("rules"))).Should().Be((0, "检查了 1 个规则包：0 个错误，0 个警告\n", ""));
        (await RunReal("test", In("rules"))).Should().Be((0, "2 passed, 0 failed\n", ""));
    }

    [Theory]
    [InlineData("家庭:H1")]
    [InlineData("family:H1")]
    public async Task Data_named_by_declared_types_is_read_and_judged(string subject)
    {
        var (exit, output, error) = await RunReal([.. Evaluate("--subject", subject)]);

        (exit, error).Should().Be((0, ""));
        output.Should().Contain("养老 每月养老服务     1     1     1\n");
    }

    [Fact]
    public async Task A_subject_that_no_pack_declares_is_told()
    {
        var (exit, _, error) = await RunReal([.. Evaluate("--subject", "famly:H1")]);

        (exit, error).Should().Be((2, "VA0008 villageaid evaluate 没有名为 `famly` 的对象类型\n  建议：是不是 `family`？\n"));
    }

    [Fact]
    public async Task A_wrong_value_of_a_declared_field_is_told_at_its_place()
    {
        Write("facts/elderCare.csv", "familyId,日期,金额,方式\nH1,2016-03-02,很多,电话\n");

        var (exit, _, error) = await RunReal([.. Evaluate()]);

        exit.Should().Be(1);
        error.Should().Contain("~/facts/elderCare.csv:2:15").And.Contain("~/facts/elderCare.csv:2:18");
    }

    [Fact]
    public async Task A_condition_is_tried_with_the_vocabulary_of_a_pack()
    {
        var (exit, output, error) = await RunReal("eval", "计数(养老服务[\"cooking\" in 服务项目])", "--rules", In("rules"), "--facts", In("facts"), "--subject", "家庭:H1", "--period", "2016-03");

        (exit, error).Should().Be((0, ""));
        output.Should().Contain("1");
    }

    private async Task<(int Exit, string Out, string Error)> RunReal(params string[] args)
    {
        var console = new FakeConsole();
        var exit = await Tool.RunAsync(args, console, new LibraryBackend(), CancellationToken.None);
        return (exit, Shorten(console.OutText), Shorten(console.ErrorText));
    }

    private string Shorten(string text) => text.Replace(In(""), "~", StringComparison.Ordinal);
}
