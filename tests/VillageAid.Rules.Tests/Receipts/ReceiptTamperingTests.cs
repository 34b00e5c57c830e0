using System.Text;

namespace VillageAid.Rules.Tests.Receipts;

/// <summary>Each way to change rules, facts or a receipt is found and named; a way that changes nothing is no difference.</summary>
public sealed class ReceiptTamperingTests : ReceiptCounty
{
    private static readonly Dictionary<string, (Action<ReceiptTamperingTests> Change, string Found)> Kinds = new(StringComparer.Ordinal)
    {
        // Rules.
        ["a byte of a rule file"] = (county => county.Edit("rules/county/leave.yaml", "= 0", "= 1"), "rule file county/leave.yaml was changed"),
        ["a comment in a rule file"] = (county => county.Edit("rules/county/attendance.yaml", "每月看一次", "每月看一回"), "rule file county/attendance.yaml was changed"),
        ["the line ends of a rule file"] = (county => county.Edit("rules/county/leave.yaml", "rules:\n", "rules:\r\n"), "rule file county/leave.yaml was changed"),
        ["a byte order mark before a rule file"] = (county => county.Mark("rules/county/leave.yaml"), "rule file county/leave.yaml was changed"),
        ["a parameter of an extended pack"] = (county => county.Edit("rules/base/policy.yaml", "value: 3", "value: 4"), "verdicts county: Violated 1 → 2"),
        ["the file of an extended pack"] = (county => county.Edit("rules/base/policy.yaml", "value: 3", "value: 2"), "rule file base/policy.yaml was changed"),
        ["a renamed rule file"] = (county => county.Move("rules/county/leave.yaml", "rules/county/holiday.yaml"), "rule file county/leave.yaml was renamed to holiday.yaml, with the same content"),
        ["an added rule file"] = (county => county.Write("rules/county/more.yaml", "parameters:", "  另一个: {unit: day, values: [{from: 2016-01-01, value: 3, clause: B-1}]}"), "rule file county/more.yaml: added"),
        ["a removed rule file"] = (county => File.Delete(county.In("rules/county/leave.yaml")), "rule file county/leave.yaml: removed"),
        ["a rule file moved into a folder"] = (county => county.Move("rules/county/leave.yaml", "rules/county/sub/leave.yaml"), "rule file county/leave.yaml was renamed to sub/leave.yaml, with the same content"),
        ["a pack under another id"] = (county => county.Edit("rules/county/policy.yaml", "policy: county", "policy: another"), "pack another: added"),
        ["a field that a pack adds"] = (county => county.Edit("rules/county/policy.yaml", "title:", "vocabulary: {fields: {考勤: {午间: {en: noon, type: 是非}}}}\ntitle:"), "the vocabulary (fact types, fields, values) differs"),
        ["a broken rule file"] = (county => county.Edit("rules/county/leave.yaml", "requires:", "require:"), "rule file county/leave.yaml was changed"),

        // Facts.
        ["a field of a record"] = (county => county.Edit("facts/考勤.csv", "缺岗", "在村"), "facts attendanceDay: still 5 records, some differ"),
        ["a field that no rule reads"] = (county => county.Edit("facts/考勤.csv", "在村,是", "在村,否"), "facts attendanceDay: still 5 records, some differ"),
        ["a record that is removed"] = (county => county.Edit("facts/考勤.csv", "乙,2016-03-02,缺岗,否,,2016-03-02 20:00,,\n", ""), "facts attendanceDay: 5 → 4 records"),
        ["a record that is added"] = (county => county.Edit("facts/考勤.csv", "乙,2016-03-02", "乙,2016-03-05,在村,是,,2016-03-05 20:00,,\n乙,2016-03-02"), "facts attendanceDay: 5 → 6 records"),
        ["a record that is there twice"] = (county => county.Edit("facts/台账齐全.csv", "请假,甲", "请假,甲,2016-03-02,2016-03-31,是\n请假,甲"), "facts recordCompleteness: 3 → 4 records"),
        ["a type of record that is new"] = (county => county.Write("facts/请假.csv", "干部编号,起,止,假别", "乙,2016-03-02,2016-03-02,其他"), "facts leaveGrant: 0 → 1 records"),
        ["a type of record that is gone"] = (county => File.Delete(county.In("facts/台账齐全.csv")), "facts recordCompleteness: 3 → 0 records"),
        ["a confirmation"] = (county => county.Edit("facts/考勤.csv", "缺岗,否,,", "缺岗,否,有异议,"), "facts attendanceDay: still 5 records, some differ"),
        ["when it was recorded"] = (county => county.Edit("facts/考勤.csv", "2016-03-03 20:00", "2016-03-03 20:01"), "facts attendanceDay: still 5 records, some differ"),
        ["that it was not recorded when"] = (county => county.Edit("facts/考勤.csv", "2016-03-03 20:00", ""), "facts attendanceDay: still 5 records, some differ"),
        ["a statement of completeness that is removed"] = (county => county.Edit("facts/台账齐全.csv", "请假,甲,2016-03-01,2016-03-31,是\n", ""), "facts recordCompleteness: 3 → 2 records"),
        ["a statement of completeness for a day less"] = (county => county.Edit("facts/台账齐全.csv", "2016-03-31", "2016-03-30"), "facts recordCompleteness: still 3 records, some differ"),
        ["a statement that is not complete"] = (county => county.Edit("facts/台账齐全.csv", "31,是", "31,不明"), "verdicts county: the statuses are the same, some reasons are not"),
        ["dates that are shifted"] = (county => county.Edit("facts/考勤.csv", "甲,2016-03-03", "甲,2016-03-04"), "facts attendanceDay: still 5 records, some differ"),
        ["unknown becomes nothing"] = (county => county.Edit("facts/任职.csv", "2016-02-01,无", "2016-02-01,不明"), "facts assignment: still 2 records, some differ"),
        ["unknown becomes a value"] = (county => county.Edit("facts/考勤.csv", "不明", "否"), "facts attendanceDay: still 5 records, some differ"),
        ["values of two records that are swapped"] = (county => county.Swap("facts/考勤.csv", "甲,2016-03-03,在村", "乙,2016-03-02,缺岗", "甲,2016-03-03,缺岗", "乙,2016-03-02,在村"), "facts attendanceDay: still 5 records, some differ"),
        ["ids of two records that are swapped"] = (county => county.Swap("facts/工作队.csv", "队1,村01", "队2,村02", "队1,村02", "队2,村01"), "facts team: still 2 records, some differ"),
        ["another county"] = (county => county.Edit("facts/村.csv", "130725", "130726"), "facts village: still 2 records, some differ"),
        ["a correction"] = (county => county.Edit("facts/考勤.csv", "20:00,,", "20:00,新,旧"), "facts attendanceDay: still 5 records, some differ"),
        ["a row that is refused"] = (county => county.Edit("facts/考勤.csv", "甲,2016-03-03", "甲,三月"), "facts attendanceDay: 5 → 4 records"),
        ["where a record comes from"] = (county => county.Edit("facts/村.csv", "09:00,", "09:00,平台"), "facts village: still 2 records, some differ"),

        // The receipt.
        ["the as-of instant in the receipt"] = (county => county.Edit("receipt.json", "\"asOf\": \"2016-0", "\"asOf\": \"2015-0"), Altered),
        ["the period in the receipt"] = (county => county.Edit("receipt.json", "2016-03-31", "2016-03-30"), Altered),
        ["the subject in the receipt"] = (county => county.Edit("receipt.json", "\"subject\": null", "\"subject\": \"cadre:甲\""), Altered),
        ["a hash in the receipt"] = (county => county.EditHash("\"vocabulary\": \""), "the vocabulary (fact types, fields, values) differs"),
        ["the hash of a rule file in the receipt"] = (county => county.EditHash("\"hash\": \""), "rule file base/policy.yaml was changed"),
        ["the seal"] = (county => county.EditHash("\"seal\": \""), Altered),
        ["a count of records in the receipt"] = (county => county.Edit("receipt.json", "\"count\": 5", "\"count\": 6"), "facts attendanceDay: 6 → 5 records"),
        ["the engine's version in the receipt"] = (county => county.Edit("receipt.json", "\"version\": \"0.", "\"version\": \"1."), "engine: VillageAid.Rules 1."),
        ["a count of verdicts in the receipt"] = (county => county.Edit("receipt.json", "\"Violated\": 1", "\"Violated\": 0"), "verdicts county: Violated 0 → 1"),
        ["the hash of reasons in the receipt"] = (county => county.EditHash("\"reasons\": \""), "verdicts county: the statuses are the same, some reasons are not"),
        ["the name of a pack in the receipt"] = (county => county.Edit("receipt.json", "\"id\": \"county\"", "\"id\": \"country\""), "pack country: removed"),
        ["a pack that was not judged in the receipt"] = (county => county.Edit("receipt.json", "\"judged\": false", "\"judged\": true"), "pack base: evaluated → only extended"),
        ["spaces in the receipt"] = (county => county.Edit("receipt.json", "\"subject\": null", "\"subject\":  null"), Reformatted),
        ["line ends of the receipt"] = (county => county.Edit("receipt.json", "\n", "\r\n"), Reformatted),
        ["a byte order mark before the receipt"] = (county => county.Mark("receipt.json"), Reformatted),
        ["a letter that is escaped"] = (county => county.Edit("receipt.json", "\"county\"", "\"\\u0063ounty\""), Reformatted),
        ["keys of the receipt in another order"] = (county => county.Swap("receipt.json", "\"name\": \"VillageAid.Rules\",\n", "    \"version\"", "", "    \"name\": \"VillageAid.Rules\", \"version\""), Reformatted),
        ["something behind the receipt"] = (county => File.AppendAllText(county.In("receipt.json"), " \n"), Reformatted),
    };

    private const string Altered = "the receipt was altered: it does not match its seal";

    private const string Reformatted = "the receipt was altered: it says the same in other bytes";

    public static TheoryData<string> Names => new(Kinds.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_change_is_found_and_named(string kind)
    {
        var (change, found) = Kinds[kind];
        change(this);

        var (exit, output, error) = await Replay();

        // Of rules with an error nothing but the files can be compared.
        exit.Should().Be(kind is "a broken rule file" or "a removed rule file" ? 2 : 1, error);
        output.Should().Contain("\n  " + found).And.NotContain("identical");
        // Nothing but the receipt itself was touched where it is the receipt that was altered, and so the other way round.
        output.Contains("the receipt was altered", StringComparison.Ordinal).Should().Be(kind.Contains("receipt", StringComparison.Ordinal) || kind is "the seal" or "a letter that is escaped");
    }

    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "truncated", "\"verdicts\"", "~/receipt.json:" },
        { "not JSON", "", "~/receipt.json:1:1 the receipt cannot be read: it is no whole JSON" },
        { "\"subject\": null,", "", "the receipt cannot be read: `subject`: it is missing" },
        { "\"subject\": null,", "\"subject\": null, \"subject\": null,", "the receipt cannot be read: it is no whole JSON (Duplicate property 'subject'" },
        { "\"subject\": null,", "\"subject\": null, \"note\": 1,", "the receipt cannot be read: `note`: a receipt has no such part" },
        { "\"judged\": false,", "\"judged\": false, \"note\": 1,", "the receipt cannot be read: `packs[0].note`: a receipt has no such part" },
        { "\"judged\": false,", "\"judged\": 0,", "the receipt cannot be read: `packs[0].judged`: it should be true or false" },
        { "villageaid-receipt/1", "villageaid-receipt/2", "the receipt cannot be read: `format`: it should be `villageaid-receipt/1` and is `villageaid-receipt/2`" },
        { "\"count\": 5", "\"count\": -5", "`: it should be a whole number from 0" },
        { "\"hash\": \"", "\"hash\": \"X", "the receipt cannot be read: `packs[0].files[0].hash`: it should be 64 hexadecimal digits in lower case" },
        { "\"start\": \"2016-03-01\"", "\"start\": \"2016-02-30\"", "the receipt cannot be read: `period.start`: it should be a date such as 2016-03-01" },
        { "\"asOf\": \"2016", "\"asOf\": \"16", "the receipt cannot be read: `asOf`: it should be an instant" },
        { "\"Violated\"", "\"Guilty\"", "the receipt cannot be read: `verdicts.policies[0].counts.Guilty`: a receipt has no such part" },
        { "\"period\": {", "\"period\": [{}], \"x\": {", "the receipt cannot be read: `x`: a receipt has no such part" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_is_no_receipt_is_told_with_its_place(string what, string other, string message)
    {
        if (what == "truncated")
            File.WriteAllText(In("receipt.json"), File.ReadAllText(In("receipt.json")).Split(other)[0]);
        else if (what == "not JSON")
            File.WriteAllText(In("receipt.json"), "回执");
        else
            Edit("receipt.json", what, other);

        var (exit, output, error) = await Replay();

        (exit, output).Should().Be((2, ""));
        error.Should().StartWith("VA0070 ~/receipt.json").And.Contain(message).And.Contain("\n  help: use the file as `evaluate --receipt` wrote it");
    }

    [Fact]
    public async Task All_differences_come_at_once()
    {
        Edit("rules/base/policy.yaml", "value: 3", "value: 4");
        Edit("facts/考勤.csv", "不明", "否");
        File.Delete(In("facts/台账齐全.csv"));
        Edit("receipt.json", "\"version\": \"0.", "\"version\": \"1.");

        (await Replay()).Out.Split('\n')[..^2].Select(line => line.Split(" 1.")[0]).Should().Equal(
            "differences: 10, verdicts among them",
            "  the receipt was altered: it does not match its seal",
            "  engine: VillageAid.Rules",
            "  rule file base/policy.yaml was changed",
            "  facts attendanceDay: still 5 records, some differ",
            "  facts recordCompleteness: 3 → 0 records",
            "  verdicts county: Satisfied 2 → 0",
            "  verdicts county: Violated 1 → 0",
            "  verdicts county: Undetermined 1 → 5",
            "  verdicts county: Decided 2 → 1",
            "  verdicts county: some have another status");
    }

    private void Mark(string file) => File.WriteAllText(In(file), File.ReadAllText(In(file)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    private void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(to))!);
        File.Move(In(from), In(to));
    }

    private void Swap(string file, string one, string two, string newOne, string newTwo)
    {
        Edit(file, one, newOne);
        Edit(file, two, newTwo);
    }

    private void EditHash(string before)
    {
        var text = File.ReadAllText(In("receipt.json"));
        var digit = text[text.IndexOf(before, StringComparison.Ordinal) + before.Length];
        Edit("receipt.json", before + digit, before + (digit == '0' ? '1' : '0'));
    }
}
