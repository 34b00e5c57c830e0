using System.Text.Json;
using NJsonSchema;

namespace VillageAid.Rules.Tests.Cli;

public sealed class FactsCheckTests : RealToolTest
{
    public FactsCheckTests()
    {
        Write("facts/干部.csv", "干部编号", "甲", "乙");
        Write("facts/考勤.csv", "干部编号,日期,在岗状态", "甲,2016-03-01,在村", "甲,2016-03-04,缺岗", "乙,2016-03-02,在村");
        Write("facts/台账齐全.csv", "记录类型,对象,期间起,期间止,齐全", "考勤,甲,2016-03-01,2016-03-31,是", "考勤,乙,2016-03-01,2016-03-31,是", "考勤,甲,2016-04-01,2016-04-30,否");
    }

    [Fact]
    public async Task Sound_facts_are_counted()
    {
        var (exit, output, error) = await Run("facts", "check", In("facts"));

        (exit, error).Should().Be((0, ""));
        output.Should().Be(
            """
            记录      读  收下  拒收  最早        最晚        对象数  台账齐全
            干部       2     2     0  —           —                2  没有
            考勤       3     3     0  2016-03-01  2016-03-04       2  2 个对象 2016-03-01 至 2016-03-31；1 个对象 2016-04-01 至 2016-04-30（不作数）
            台账齐全   3     3     0  2016-03-01  2016-04-01       —  —
            读了 8 行，收下 8 行，拒收 0 行

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_is_open_is_told()
    {
        Write("facts/台账齐全.csv", "记录类型,对象,期间起,期间止,齐全");

        (await Run("facts", "check", In("facts"))).Out.Should().Contain("2  没有\n没有“台账齐全”的记录类型，查不到记录只算“不明”，不算“没有”；");
    }

    [Fact]
    public async Task With_rules_what_they_use_and_nobody_recorded_is_told_too()
    {
        var (exit, output, _) = await Run("facts", "check", In("facts"), "--rules", Rules, "--lang", "en");

        exit.Should().Be(0);
        output.Should().Contain("record                rules use it  read  kept  refused").And.Contain("leaveGrant            yes              0     0        0")
            .And.EndWith("8 rows read, 8 kept, 0 refused\n");
    }

    [Fact]
    public async Task Mistakes_are_shown_at_their_place_and_void_what_is_stated()
    {
        Write("facts/考勤.csv", "干部编号,日期,在岗状态", "甲,2016-03-01,在寸", "甲,2016-03-04,缺岗");

        var (exit, output, error) = await Run("facts", "check", In("facts"));

        (exit, error).Should().Be((1, ""));
        output.Should().StartWith("VA0527 ~/facts/台账齐全.csv:2:1 ").And.Contain("VA0512 ~/facts/考勤.csv:2:14 ")
            .And.Contain("2 个对象 2016-03-01 至 2016-03-31（不作数）").And.EndWith("读了 7 行，收下 6 行，拒收 1 行\n");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Warnings_count_only_where_asked(int expected, params string[] more)
    {
        Write("facts/任职.csv", "任职编号,干部编号,到任日期", "任职1,丙,2016-03-01");

        (await Run(["facts", "check", In("facts"), .. more])).Exit.Should().Be(expected);
    }

    [Fact]
    public async Task Json_is_as_its_schema_says()
    {
        Write("facts/考勤.csv", "干部编号,日期,在岗状态", "甲,2016-03-01,在寸");
        Write("facts/别的.csv", "a", "b");

        var (exit, output, error) = await Run("facts", "check", In("facts"), "--format", "json");

        (exit, error).Should().Be((1, ""));
        (await JsonSchema.FromFileAsync(Repository.PathOf("docs/facts-check.schema.json"))).Validate(output).Should().BeEmpty();
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("refused").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("type").GetString()).Should().Equal("cadre", "attendanceDay", "recordCompleteness");
        output.Should().Contain("\"zh\": \"考勤\"").And.StartWith("{\n  \"format\": \"villageaid-facts-check/1\",\n");
    }

    [Fact]
    public async Task Each_county_of_a_folder_of_counties_is_checked_as_it_is_alone()
    {
        WriteCounties();

        var (exit, output, error) = await Run("facts", "check", In("counties"));

        (exit, error).Should().Be((1, ""));
        var parts = new List<string>();
        foreach (var county in (string[])["乙县", "甲县"])
            parts.Add($"== {county} ==\n{(await Run("facts", "check", In($"counties/{county}"))).Out}\n");
        output.Should().Be(string.Concat(parts) + "== 各县合计 ==\n2 个县，读了 3 行，收下 2 行，拒收 1 行\n");
        output.Should().Contain("VA0512 ~/counties/甲县/考勤.csv:2:14 ");
    }

    [Fact]
    public async Task Json_of_counties_is_one_document_with_a_line_for_each()
    {
        WriteCounties();

        var (exit, output, _) = await Run("facts", "check", In("counties"), "--format", "json");

        exit.Should().Be(1);
        (await JsonSchema.FromFileAsync(Repository.PathOf("docs/facts-check-counties.schema.json"))).Validate(output).Should().BeEmpty();
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("counties").EnumerateArray().Select(one => (one.GetProperty("county").GetString(), one.GetProperty("check").GetProperty("refused").GetInt32()))
            .Should().Equal(("乙县", 0), ("甲县", 1));
        output.Split('\n')[1..^2].Should().HaveCount(2).And.OnlyContain(line => JsonDocument.Parse(line.TrimEnd(',')).RootElement.ValueKind == JsonValueKind.Object);
    }

    [Fact]
    public async Task Counties_beside_files_are_told_not_to_be_read()
    {
        WriteCounties();
        Write("counties/干部.csv", "干部编号", "丁");

        var (exit, output, _) = await Run("facts", "check", In("counties"));
        var strict = await Run("facts", "check", In("counties"), "--strict");

        (exit, strict.Exit).Should().Be((0, 1));
        output.Should().StartWith("VA0045 ~/counties `~/counties` 自己有数据文件，只读了这些；子文件夹 `乙县`、`甲县` 里的没有读\n").And.EndWith("读了 1 行，收下 1 行，拒收 0 行\n");
    }

    private void WriteCounties()
    {
        Write("counties/甲县/干部.csv", "干部编号", "甲");
        Write("counties/甲县/考勤.csv", "干部编号,日期,在岗状态", "甲,2016-03-01,在寸");
        Write("counties/乙县/干部.csv", "干部编号", "乙");
    }

    [Fact]
    public async Task Rules_with_errors_are_not_used()
    {
        Write("rules/policy.yaml", "policy: [");

        var (exit, output, error) = await Run("facts", "check", In("facts"), "--rules", In("rules"));

        (exit, output).Should().Be((2, ""));
        error.Should().EndWith("规则有错误，没有检查数据。\n");
    }

    [Theory]
    [InlineData("facts check", "VA0008 villageaid facts check 缺少 PATH\n")]
    [InlineData("facts check a b", "VA0008 villageaid facts check 一次只能检查一处数据\n")]
    [InlineData("facts check a --rules", "VA0008 villageaid facts check 缺少选项 `--rules DIR…`\n")]
    [InlineData("facts check a --format csv", "VA0008 villageaid facts check 没有名为 `csv` 的输出格式\n")]
    [InlineData("facts check ./nothing-here", "VA0001 ./nothing-here ")]
    [InlineData("facts template", "VA0008 villageaid facts template 缺少选项 `--out FILE`\n")]
    [InlineData("facts template --out 模板.xls", "VA0008 villageaid facts template `模板.xls` 不是 .xlsx 文件名\n")]
    public async Task Wrong_usage_is_told(string command, string message)
    {
        var (exit, output, error) = await Run(command.Split(' '));

        (exit, output).Should().Be((2, ""));
        error.Should().StartWith(message);
    }
}
