using System.Text.Json.Nodes;
using NJsonSchema;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Receipts;
using VillageAid.Rules.Tests.Readers;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Receipts;

public sealed class ReceiptTests : ReceiptCounty
{
    [Fact]
    public async Task The_same_rules_and_facts_are_identical()
    {
        var (exit, output, error) = await Replay();

        (exit, error).Should().Be((0, ""));
        output.Should().StartWith("identical: rules, facts and 6 verdicts are as in the receipt\nperiod 2016-03-01..2016-03-31, records as of 2016-03-31 23:59:59");
    }

    [Fact]
    public async Task In_chinese() => (await Run("replay", In("receipt.json"), "--rules", In("rules/county"), "--facts", In("facts"))).Out
        .Should().StartWith("完全相同：规则、数据和 6 条判定都与回执一致\n期间 2016-03-01..2016-03-31，记录截至 2016-03-31 23:59:59，校验码 ");

    [Fact]
    public async Task Both_forms_are_as_their_schemas_say()
    {
        var receipt = await JsonSchema.FromFileAsync(Repository.PathOf("docs/receipt.schema.json"));
        var text = await File.ReadAllTextAsync(In("receipt.json"));
        receipt.Validate(text).Should().BeEmpty();
        receipt.Validate(text.Replace("\"judged\"", "\"used\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        Edit("facts/考勤.csv", "缺岗", "在村");
        Edit("rules/county/leave.yaml", "= 0", "= 1");

        var (_, output, _) = await Replay("--format", "json");

        (await JsonSchema.FromFileAsync(Repository.PathOf("docs/replay.schema.json"))).Validate(output).Should().BeEmpty();
        var json = JsonNode.Parse(output)!;
        ((bool)json["evaluated"]!, (bool)json["identical"]!, (bool)json["sameVerdicts"]!).Should().Be((true, false, false));
        json["differences"]!.AsArray().Select(one => $"{one!["part"]} {one["name"]} {one["change"]} {one["before"]} {one["after"]}".TrimEnd()).Should().Equal(
            "packFile county/leave.yaml changed", "factType attendanceDay changed 5 5", "statusCount county/Satisfied changed 2 1", "statusCount county/Violated changed 1 2", "statuses county changed");
    }

    [Fact]
    public async Task What_changes_no_verdict_is_told_as_that()
    {
        Edit("rules/county/leave.yaml", "rules:", "# 请假\nrules:");
        Edit("facts/村.csv", "09:00", "09:01");

        // The reason names the line at which a rule stands.
        (await Replay()).Out.Should().StartWith("differences: 3, verdicts among them\n");
        Edit("rules/county/leave.yaml", "# 请假\nrules:", "rules: # 请假");
        (await Replay()).Out.Should().StartWith("differences: 2, but all 6 verdicts are the same with their reasons\n");
    }

    [Fact]
    public async Task Rules_with_an_error_are_compared_by_their_files()
    {
        Edit("rules/county/leave.yaml", "requires:", "require:");

        var (exit, output, error) = await Replay();

        exit.Should().Be(2);
        error.Should().EndWith("the rules have errors; nothing was evaluated, and only the receipt and the rule files were compared.\n");
        output.Should().StartWith("not evaluated; differences known: 1\n  rule file county/leave.yaml was changed\n");
    }

    [Fact]
    public async Task The_order_of_rows_and_of_files_and_the_folder_are_no_difference()
    {
        var lines = await File.ReadAllLinesAsync(In("facts/考勤.csv"));
        File.Delete(In("facts/考勤.csv"));
        Write("facts/一/考勤.csv".Replace("一/", "", StringComparison.Ordinal), [lines[0], .. lines[1..].Reverse()]);
        Directory.Move(In("facts"), In("data"));
        Directory.Move(In("rules"), In("packs"));
        // Tests are no part of what verdicts are made of.
        Edit("packs/county/tests/a.test.yaml", "空", "没有");

        (await Run("replay", In("receipt.json"), "--rules", In("packs/county"), "--facts", In("data"))).Exit.Should().Be(0);
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public async Task Another_form_of_file_is_no_difference(Language language)
    {
        var policies = new PolicyEngine().Load([new FolderPolicySource(In("rules/county"))]).Policies;
        var facts = FactFiles.Read(In("facts"), policies.Vocabulary).FactSet;
        using (var stream = File.Create(In("facts.json")))
            FactTables.WriteJson(facts, language, stream);
        using (var stream = File.Create(In("facts.xlsx")))
            FactTables.WriteWorkbook(facts, language, stream);

        (await Run("replay", In("receipt.json"), "--rules", In("rules/county"), "--facts", In("facts.json"))).Out.Should().StartWith("完全相同");
        (await Run("replay", In("receipt.json"), "--rules", In("rules/county"), "--facts", In("facts.xlsx"))).Out.Should().StartWith("完全相同");
    }

    [Fact]
    public async Task A_subject_and_an_instant_are_those_of_the_receipt()
    {
        string[] evaluate = ["evaluate", "--rules", In("rules/county"), "--facts", In("facts"), "--period", "2016-03", "--receipt", In("receipt.json")];
        (await Run([.. evaluate, "--subject", "干部:甲", "--as-of", "2016-03-02"])).Error.Should().StartWith("已写入回执 ~/receipt.json，校验码 ");

        using var file = File.OpenRead(In("receipt.json"));
        var receipt = Receipt.Read(file, "receipt.json");
        (receipt.Subject, receipt.AsOf.Day, receipt.Options.Subject).Should().Be(("cadre:甲", 2, "cadre:甲"));
        (await Replay()).Exit.Should().Be(0);
    }

    [Fact]
    public void In_code_two_receipts_are_compared()
    {
        var engine = new PolicyEngine();
        var policies = engine.Load([new FolderPolicySource(In("rules/county"))]).Policies;
        var facts = FactFiles.Read(In("facts"), policies.Vocabulary).FactSet;
        Receipt In2016(string period, string? subject = null)
        {
            var options = new VillageAid.Rules.Evaluation.EvaluationOptions { Subject = subject };
            return Receipt.Of(policies, facts, engine.Evaluate(policies, facts, Period.Parse(period), options), options);
        }

        ReceiptComparison.Of(In2016("2016-03"), In2016("2016-03")).IsIdentical.Should().BeTrue();
        ReceiptComparison.Of(In2016("2016-03"), In2016("2016-04", "cadre:乙")).Differences.Select(one => (one.Part, one.Before, one.After)).Should().Contain(
        [
            (ReceiptAspect.AsOf, "2016-03-31T23:59:59+08:00", "2016-04-30T23:59:59+08:00"),
            (ReceiptAspect.Period, "2016-03-01..2016-03-31", "2016-04-01..2016-04-30"), (ReceiptAspect.Subject, null, "cadre:乙"),
        ]);
        (In2016("2016-03") with { Subject = "cadre:甲" }).State.Should().Be(ReceiptState.Whole);
    }

    [Fact]
    public async Task Of_several_counties_the_remedy_is_told()
    {
        Directory.Move(In("facts"), In("一县"));
        Directory.CreateDirectory(In("facts"));
        Directory.Move(In("一县"), In("facts/一县"));

        var (exit, _, error) = await Run("evaluate", "--rules", In("rules/county"), "--facts", In("facts"), "--period", "2016-03", "--receipt", In("r.json"), "--lang", "en");

        (exit, error).Should().Be((2, "VA0008 --receipt a receipt is that of one county, and `~/facts` holds 1\n  help: take one county after the other, from `--facts ~/facts/一县` on\n"));
        (await Replay()).Exit.Should().Be(2);
    }

    [Fact]
    public async Task One_file_cannot_be_the_report_and_the_receipt() =>
        (await Run("evaluate", "--rules", In("rules/county"), "--facts", In("facts"), "--period", "2016-03", "--out", In("a.json"), "--receipt", In("./a.json"), "--lang", "en"))
            .Error.Should().StartWith("VA0008 villageaid evaluate `--out` and `--receipt` are the same file\n");

    [Fact]
    public async Task A_receipt_that_is_not_there_is_told() =>
        (await Run("replay", In("none.json"), "--rules", In("rules/county"), "--facts", In("facts"), "--lang", "en")).Should()
            .Be((2, "", "VA0001 ~/none.json there is no `~/none.json`\n  help: check the path; a receipt is a file that `evaluate --receipt` wrote\n"));
}
