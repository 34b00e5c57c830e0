namespace VillageAid.Rules.Tests.Cli;

public sealed class EvalTests : ToolTest
{
    [Fact]
    public async Task A_value_comes_with_its_type_and_how_it_came_about()
    {
        var (exit, output, error) = await Run("eval", "1 + 2 * 3 > 6 and true", "--lang", "en");

        (exit, error).Should().Be((0, ""));
        output.Should().Be(
            """
            value: true
            type: a truth (true or false)
            trace:
              1 + 2 * 3 > 6 and true = true
                1 + 2 * 3 > 6 = true
                  1 + 2 * 3 = 7
                    2 * 3 = 6

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("1 / 4", "值：0.25\n类型：数\n")]
    [InlineData("１＋２", "值：3\n")]
    [InlineData("null", "值：无\n类型：无\n")]
    [InlineData("[1, \"a\", null]", "值：[1, \"a\", 无]\n类型：列表（任意值）\n")]
    [InlineData("{a: 1, b: [1..2)}", "值：{a: 1, b: [1..2)}\n类型：结构\n")]
    [InlineData("@\"2016-03-17\"", "值：2016-03-17\n类型：日期\n")]
    [InlineData("-1", "值：-1\n类型：数\n")]
    public async Task Values_are_written_as_an_author_would(string expression, string expected)
    {
        var (exit, output, error) = await Run("eval", expression);

        (exit, error).Should().Be((0, ""));
        output.Should().StartWith(expected);
    }

    [Fact]
    public async Task A_subject_has_its_members_and_what_is_missing_is_told()
    {
        var (exit, output, error) = await Run("eval", "count(attendanceDays) >= 1", "--facts", In("facts"), "--subject", "cadre:甲", "--period", "2016-03-17", "--lang", "en");

        (exit, error).Should().Be((0, ""));
        output.Should().Be(
            """
            value: true or false
            type: a truth (true or false)
            missing:
              attendanceDay 甲 2016-03-17
            trace:
              count(attendanceDays) >= 1 = true or false
                count(attendanceDays) = 0 to 1
                  attendanceDays = [perhaps attendanceDay 甲 2016-03-17]

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_mistake_is_told_at_its_place()
    {
        var (exit, output, error) = await Run("eval", "计数(考勤[在岗状态 = \"在村\"]) >= \"4\"", "--facts", In("facts"), "--subject", "干部:甲");

        (exit, output).Should().Be((1, ""));
        error.Should().StartWith("VA").And.Contain(" EXPRESSION:1:1 ");
    }

    [Theory]
    [InlineData("eval", "VA0008 villageaid eval 缺少 EXPRESSION\n")]
    [InlineData("eval 1 2", "VA0008 villageaid eval 一次只能试一个表达式\n")]
    [InlineData("eval 1 --subject cadre:甲", "VA0008 villageaid eval `--facts` 和 `--subject` 要一起写\n")]
    [InlineData("eval 1 --period heute", "VA0008 villageaid eval `heute` 不是期间\n")]
    public async Task Wrong_usage_is_told(string command, string message)
    {
        var (exit, output, error) = await Run(command.Split(' '));

        (exit, output).Should().Be((2, ""));
        error.Should().StartWith(message);
    }

    [Fact]
    public async Task A_subject_that_the_facts_do_not_have_is_told()
    {
        var (exit, _, error) = await Run("eval", "1", "--facts", In("facts"), "--subject", "cadre:C011");

        (exit, error).Should().Be((2, "VA0008 villageaid eval 数据里没有编号为 `C011` 的干部\n  建议：是不是 `cadre:C001`？\n"));
    }
}
