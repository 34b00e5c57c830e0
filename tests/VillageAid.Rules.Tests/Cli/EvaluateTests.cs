using System.Text.Json;

namespace VillageAid.Rules.Tests.Cli;

public sealed class EvaluateTests : ToolTest
{
    [Fact]
    public async Task A_report_goes_to_the_output_and_nothing_else_does()
    {
        var (exit, output, error) = await Run(Evaluate());

        (exit, error).Should().Be((0, ""));
        output.Should().StartWith("期间 2016-03-01 至 2016-03-31").And.Contain("【违反】每月驻村天数 · 干部 乙 · 2016年3月");
        Backend.Packs.Should().Equal(In("rules/shangyi-2016"));
    }

    [Fact]
    public async Task Json_is_the_whole_output()
    {
        var (_, output, _) = await Run(Evaluate("--format", "json"));

        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("verdicts").GetArrayLength().Should().Be(7);
    }

    [Theory]
    [InlineData("2016-04-02", "2016-04-02T23:59:59+08:00")]
    [InlineData("2016-04-02T18:00", "2016-04-02T18:00:00+08:00")]
    [InlineData("2016-04-02T10:00Z", "2016-04-02T18:00:00+08:00")]
    public async Task An_instant_is_at_china_time_where_it_does_not_say(string text, string expected)
    {
        (await Run(Evaluate("--as-of", text))).Exit.Should().Be(0);

        Backend.Options!.AsOf!.Value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
    }

    [Theory]
    [InlineData("cadre:甲")]
    [InlineData("干部：甲")]
    public async Task A_subject_is_handed_on_by_its_english_type(string subject)
    {
        (await Run(Evaluate("--subject", subject))).Exit.Should().Be(0);

        Backend.Options!.Subject.Should().Be("cadre:甲");
    }

    [Fact]
    public async Task A_subject_that_the_facts_do_not_have_is_told()
    {
        var (exit, _, error) = await Run(Evaluate("--subject", "cadre:C011"));

        (exit, error).Should().Be((2, "VA0008 villageaid evaluate 数据里没有编号为 `C011` 的干部\n  建议：是不是 `cadre:C001`？\n"));
    }

    [Fact]
    public async Task A_file_appears_when_it_is_complete()
    {
        var (exit, output, error) = await Run(Evaluate("--out", In("结果.txt")));

        (exit, output, error).Should().Be((0, "", "已写入 ~/结果.txt\n"));
        (await File.ReadAllTextAsync(In("结果.txt"))).Should().StartWith("期间 2016-03-01");
        Directory.GetFiles(In("."), "*.tmp", new EnumerationOptions { AttributesToSkip = 0 }).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told_before_the_work()
    {
        var (exit, _, error) = await Run(Evaluate("--out", In("none/out.txt")));

        exit.Should().Be(2);
        error.Should().StartWith("VA0009 ~/none/out.txt 无法写入：它所在的文件夹不存在\n");
        Backend.Options.Should().BeNull();
    }

    [Fact]
    public async Task Rules_with_an_error_are_not_evaluated_and_an_old_file_stays()
    {
        Write("out.txt", "old");
        Backend = new FakeBackend { RuleDiagnostics = [FakeBackend.Mistake] };

        var (exit, _, error) = await Run(Evaluate("--out", In("out.txt"), "--lang", "en"));

        exit.Should().Be(2);
        error.Should().StartWith("VA0006 rules/a/policy.yaml:3:7 the file is not in UTF-8\n  help: ").And.EndWith("the rules have errors; nothing was evaluated.\n");
        (await File.ReadAllTextAsync(In("out.txt"))).Should().Be("old");
    }

    [Fact]
    public async Task What_was_kept_is_evaluated_and_the_exit_code_tells_of_the_rest()
    {
        Backend = new FakeBackend { FactDiagnostics = [FakeBackend.Mistake] };

        var (exit, output, error) = await Run(Evaluate("--lang", "en"));

        exit.Should().Be(1);
        output.Should().StartWith("period 2016-03-01 to 2016-03-31");
        error.Should().StartWith("VA0006").And.EndWith(
            "3 rows read, 2 kept, 1 refused. The facts have errors; what was kept is evaluated, and no error counts against anybody. Mend them and evaluate again.\n");
    }

    [Fact]
    public async Task Strictly_bad_rows_stop_the_evaluation()
    {
        Backend = new FakeBackend { FactDiagnostics = [FakeBackend.Mistake] };

        var (exit, output, error) = await Run(Evaluate("--lang", "en", "--strict"));

        (exit, output).Should().Be((2, ""));
        error.Should().StartWith("VA0006").And.EndWith("3 rows read, 2 kept, 1 refused. The facts have errors; nothing was evaluated. Mend them and try again.\n");
        Backend.Options.Should().BeNull();
    }

    [Fact]
    public async Task Strictly_warnings_do_not_count()
    {
        Backend = new FakeBackend { FactDiagnostics = [FakeBackend.Warning], Refused = 0 };

        var (exit, output, error) = await Run(Evaluate("--strict"));

        exit.Should().Be(0);
        output.Should().NotBeEmpty();
        error.Should().StartWith("VA0523");
    }

    [Fact]
    public async Task Where_nothing_was_kept_nothing_is_evaluated()
    {
        Backend = new FakeBackend { FactDiagnostics = [FakeBackend.Mistake], Facts = [], Refused = 3 };

        var (exit, output, error) = await Run(Evaluate());

        (exit, output).Should().Be((2, ""));
        error.Should().EndWith("读了 3 行，收下 0 行，拒收 3 行。数据有错误，没有评价；改正后重试。\n");
    }

    [Fact]
    public async Task A_missing_folder_is_told_with_the_nearest()
    {
        var rules = await Run("evaluate", "--rules", In("rules/shangyi-2106"), "--facts", In("facts"), "--period", "2016-03");
        var facts = await Run("evaluate", "--rules", In("rules"), "--facts", In("fact"), "--period", "2016-03", "--lang", "en");

        (rules.Exit, rules.Error).Should().Be((2, "VA0001 ~/rules/shangyi-2106 找不到 `~/rules/shangyi-2106`\n  建议：是不是 `~/rules/shangyi-2016`？\n"));
        (facts.Exit, facts.Error).Should().Be((2, "VA0001 ~/fact there is no `~/fact`\n  help: did you mean `~/facts`?\n"));
    }

    [Theory]
    [InlineData("postgresql://kaohe:geheim@db.county/zhucun")]
    [InlineData("postgres:Host=db.county;Username=kaohe;Password=geheim")]
    public async Task A_password_on_the_command_line_is_refused_and_not_repeated(string connection)
    {
        var (exit, _, error) = await Run("evaluate", "--rules", In("rules"), "--facts", connection, "--period", "2016-03", "--lang", "en");

        (exit, error).Should().Be((2, "VA0008 --facts the connection holds a password, which others can read on the command line\n"
            + "  help: leave it out; put it into the environment variable PGPASSWORD or the file that PGPASSFILE names\n"));
    }

    [Fact]
    public async Task A_connection_is_no_folder() =>
        (await Run("evaluate", "--rules", In("rules"), "--facts", "sqlite:" + In("county.db"), "--period", "2016-03")).Exit.Should().Be(0);

    [Fact]
    public async Task A_cancelled_evaluation_writes_nothing()
    {
        using var source = new CancellationTokenSource();
        Backend = new FakeBackend
        {
            Evaluation = token =>
            {
                source.Cancel();
                token.ThrowIfCancellationRequested();
                throw new InvalidOperationException("not cancelled");
            },
        };

        var (exit, output, error) = await Run(source.Token, Evaluate("--out", In("out.txt")));

        (exit, output, error).Should().Be((130, "", "已取消，没有写出任何结果。\n"));
        File.Exists(In("out.txt")).Should().BeFalse();
    }
}
