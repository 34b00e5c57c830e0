using System.Text.Json;
using NJsonSchema;

namespace VillageAid.Rules.Tests.Cli;

/// <summary><c>evaluate</c> over a folder that has a folder for each county.</summary>
public sealed class CountiesTests : RealToolTest
{
    public CountiesTests()
    {
        County("乙县", "乙", 10);
        County("丙县", "丙", 21);
        County("甲县", "甲", 25);
    }

    [Fact]
    public async Task Each_comes_under_its_name_in_the_order_of_names_and_a_table_of_all_at_the_end()
    {
        var (exit, output, error) = await Run(Evaluate());

        (exit, error).Should().Be((0, ""));
        output.Split('\n').Where(line => line.StartsWith("==", StringComparison.Ordinal)).Should().Equal("== 丙县 ==", "== 乙县 ==", "== 甲县 ==", "== 各县合计 ==");
        output.Should().Contain("干部 乙 · 2016年3月").And.MatchRegex(@"  丙县 +3 +35 .*\n  乙县 +3 +35 .*\n  甲县 +3 +35 .*\n  合计 +9 +105 .*\n$");
    }

    [Theory]
    [InlineData("丙县")]
    [InlineData("甲县")]
    public async Task The_report_of_a_county_is_that_of_its_folder(string county)
    {
        var all = (await Run(Evaluate("--lang", "en"))).Out;
        var alone = (await Run("evaluate", "--rules", Rules, "--facts", In($"facts/{county}"), "--period", "2016-03", "--lang", "en")).Out;

        alone.Should().StartWith("period 2016-03-01");
        all.Should().Contain($"== {county} ==\n{alone}\n==");
    }

    [Fact]
    public async Task Json_is_one_document_with_a_line_for_each_county()
    {
        var (_, output, _) = await Run(Evaluate("--format", "json"));

        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("docs/counties.schema.json"));
        schema.Validate(output).Should().BeEmpty();
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("counties").EnumerateArray().Select(one => one.GetProperty("county").GetString()).Should().Equal("丙县", "乙县", "甲县");
        foreach (var line in output.Split('\n')[1..^2])
            JsonDocument.Parse(line.TrimEnd(',')).RootElement.GetProperty("result").GetProperty("subjectCount").GetInt32().Should().BeGreaterThan(0);
        schema.Validate(output.Replace("\"subjectCount\"", "\"subjects\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Refused_rows_of_one_county_are_told_and_the_others_stay_as_they_are()
    {
        var before = (await Run(Evaluate())).Out;
        Write("facts/乙县/请假.csv", "干部编号,起,止,假别", "乙,三月,2016-03-30,其他");

        var (exit, output, error) = await Run(Evaluate());

        exit.Should().Be(1);
        error.Should().Contain("~/facts/乙县/请假.csv:2:").And.EndWith("乙县：读了 16 行，收下 15 行，拒收 1 行。数据有错误，只评价了收下的部分。\n");
        Section(output, "丙县").Should().Be(Section(before, "丙县"));
        Section(output, "甲县").Should().Be(Section(before, "甲县"));
    }

    [Fact]
    public async Task A_county_of_which_nothing_was_kept_does_not_stop_the_others()
    {
        Write("facts/丁县/考勤.csv", "干部编号,日期,在岗状态", "丁,三月,在村");

        var (exit, output, error) = await Run(Evaluate("--format", "json"));

        exit.Should().Be(2);
        error.Should().EndWith("丁县：读了 1 行，收下 0 行，拒收 1 行。数据有错误，没有评价。\n");
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("counties").EnumerateArray().Select(one => (one.GetProperty("county").GetString(), one.GetProperty("result").ValueKind == JsonValueKind.Null))
            .Should().Equal(("丁县", true), ("丙县", false), ("乙县", false), ("甲县", false));
        (await Run(Evaluate())).Out.Should().Contain("== 丁县 ==\n数据有错误，没有评价\n\n== 丙县 ==");
    }

    [Fact]
    public async Task Strictly_a_county_with_errors_is_not_evaluated()
    {
        Write("facts/乙县/请假.csv", "干部编号,起,止,假别", "乙,三月,2016-03-30,其他");

        var (exit, output, _) = await Run(Evaluate("--strict"));

        exit.Should().Be(2);
        output.Should().Contain("== 乙县 ==\n数据有错误，没有评价\n").And.Contain("干部 丙").And.NotContain("干部 乙");
    }

    [Fact]
    public async Task A_subject_is_looked_for_in_every_county()
    {
        var (exit, output, _) = await Run(Evaluate("--subject", "cadre:乙"));
        var none = await Run(Evaluate("--subject", "cadre:戊", "--format", "json", "--out", In("out.json")));

        exit.Should().Be(0);
        output.Should().StartWith("== 乙县 ==\n").And.NotContain("== 甲县 ==");
        (none.Exit, none.Error).Should().Be((2, "VA0008 villageaid evaluate 数据里没有编号为 `戊` 的干部\n  建议：检查编号\n"));
        File.Exists(In("out.json")).Should().BeFalse();
    }

    [Fact]
    public async Task Differing_instants_are_told_unless_one_is_given()
    {
        Write("facts/甲县/检查.csv", "检查编号,检查单位编号,日期,方式,记录时间", "检1,单位1,2016-03-05,抽查,2016-04-20 10:00");

        var own = await Run(Evaluate("--lang", "en"));
        var given = await Run(Evaluate("--lang", "en", "--as-of", "2016-05-01"));

        own.Error.Should().EndWith("the counties are judged as of instants of their own, from 2016-03-31 23:59:59 to 2016-04-20 10:00:00; to compare them give one with --as-of.\n");
        given.Error.Should().NotContain("instants of their own");
    }

    [Fact]
    public async Task Files_in_the_folder_itself_make_it_one_county()
    {
        Write("facts/干部.csv", "干部编号", "己");

        var (exit, output, error) = await Run(Evaluate());

        exit.Should().Be(0);
        output.Should().StartWith("期间").And.NotContain("乙县");
        // Else nobody would know that the others were not evaluated.
        error.Should().Be("""
            VA0045 ~/facts `~/facts` 自己有数据文件，只读了这些；子文件夹 `丙县`、`乙县`、`甲县` 里的没有读
              建议：子文件夹是一县一个的，就把 `~/facts` 自己的文件移进所属的县；不要它们的数据，就把它们移到别处

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_folder_without_files_is_a_county_that_has_not_sent_any_and_hidden_ones_are_none()
    {
        Directory.CreateDirectory(In("facts/戊县"));
        Directory.CreateDirectory(In("facts/.git"));

        var (exit, output, error) = await Run(Evaluate());

        (exit, error).Should().Be((0, "VA0016 ~/facts/戊县 文件夹 `~/facts/戊县` 里没有数据文件\n  建议：数据文件可以是 .csv、.xlsx、.json 或 .ndjson；子文件夹里的不读\n"));
        output.Should().Contain("== 戊县 ==\n期间").And.NotContain(".git");
    }

    [Fact]
    public async Task A_terminal_is_told_how_far_it_is()
    {
        var console = new FakeConsole { ErrorIsTerminal = true };

        await Run(console, CancellationToken.None, Evaluate());

        console.ErrorText.Should().Be("1/3 丙县\n2/3 乙县\n3/3 甲县\n");
    }

    [Fact]
    public async Task Cancelled_in_the_midst_what_was_printed_is_whole_and_told()
    {
        using var source = new CancellationTokenSource();
        var console = new FakeConsole { OnWrite = text => { if (text.Contains("丙县", StringComparison.Ordinal)) source.Cancel(); } };

        var exit = await Run(console, source.Token, Evaluate("--format", "json"));

        exit.Should().Be(130);
        console.ErrorText.Should().Be("已取消。写出了 1 个县，共 3 个。\n");
        JsonDocument.Parse(console.OutText.Split('\n')[1]).RootElement.GetProperty("county").GetString().Should().Be("丙县");
        console.OutText.Should().NotContain("乙县");
    }

    [Fact]
    public async Task Cancelled_a_file_does_not_appear_and_an_old_one_stays()
    {
        Write("out/结果.txt", "old");
        using var source = new CancellationTokenSource();
        // The first county's messages come when it is written.
        Write("facts/丙县/请假.csv", "干部编号,起,止,假别", "丙,三月,2016-03-30,其他");
        var console = new FakeConsole { OnError = source.Cancel };

        var exit = await Run(console, source.Token, Evaluate("--out", In("out/结果.txt")));

        exit.Should().Be(130);
        console.ErrorText.Should().EndWith("已取消，没有写出任何结果。\n");
        File.ReadAllText(In("out/结果.txt")).Should().Be("old\n");
        Directory.GetFiles(In("out"), "*", new EnumerationOptions { AttributesToSkip = 0 }).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_file_gets_the_same_bytes()
    {
        var (exit, output, error) = await Run(Evaluate("--format", "json", "--out", In("结果.json")));

        (exit, output, error).Should().Be((0, "", "已写入 ~/结果.json\n"));
        File.ReadAllText(In("结果.json")).Should().Be((await Run(Evaluate("--format", "json"))).Out);
    }

    private string[] Evaluate(params string[] more) => ["evaluate", "--rules", Rules, "--facts", In("facts"), "--period", "2016-03", .. more];

    private static string Section(string output, string county)
    {
        var from = output.IndexOf($"== {county} ==", StringComparison.Ordinal);
        return output[from..output.IndexOf("\n== ", from, StringComparison.Ordinal)];
    }

    private void County(string name, string cadre, int days)
    {
        Write($"facts/{name}/干部.csv", "干部编号", cadre);
        Write($"facts/{name}/村.csv", "村编号,县", $"村{cadre},130725");
        Write($"facts/{name}/工作队.csv", "工作队编号,派驻村编号", $"队{cadre},村{cadre}");
        Write($"facts/{name}/任职.csv", "任职编号,干部编号,工作队编号,到任日期,离任日期", $"任{cadre},{cadre},队{cadre},2016-01-01,无");
        Write($"facts/{name}/台账齐全.csv", "记录类型,对象,期间起,期间止,齐全", $"考勤,{cadre},2016-03-01,2016-03-31,是");
        Write($"facts/{name}/考勤.csv", ["干部编号,日期,在岗状态", .. Enumerable.Range(1, days).Select(day => $"{cadre},2016-03-{day:00},在村")]);
    }
}
