using VillageAid.Rules.Tests.Cli;

namespace VillageAid.Rules.Tests.Receipts;

/// <summary>A small county with a pack that extends another, its receipt, and ways to change each of them.</summary>
public abstract class ReceiptCounty : RealToolTest
{
    protected ReceiptCounty()
    {
        Write("rules/base/policy.yaml",
            "policy: base",
            "title: {zh: 源县办法, en: Measure of the source}",
            "jurisdiction: [\"130725\"]",
            "effective: {from: 2016-01-01}",
            "sources:",
            "  - {id: text, nature: regulation, title: 文件, clauses: {A-2: 天数}}",
            "parameters:",
            "  最低天数: {en: least, unit: day, values: [{from: 2016-01-01, value: 3, clause: A-2}]}");
        Write("rules/county/policy.yaml",
            "policy: county",
            "title: {zh: 本县办法, en: Measure of the county}",
            "extends: base",
            "jurisdiction: [\"130725\"]",
            "effective: {from: 2016-01-01}",
            "sources:",
            "  - {id: own, nature: regulation, title: 本县文件, clauses: {B-1: 每月驻村天数, B-2: 请假}}");
        Write("rules/county/attendance.yaml",
            "rules:",
            "  # 每月看一次",
            "  - {norm: 每月驻村天数, clause: B-1, subject: cadre, each: month, requires: '计数(考勤[在岗状态 = \"在村\"]) >= 最低天数'}");
        Write("rules/county/leave.yaml",
            "rules:",
            "  - {norm: 不请假, clause: B-2, subject: cadre, each: month, requires: 计数(请假) = 0}",
            "  - {decision: 月度等次, clause: B-2, subject: cadre, each: month, outcome: {ladder: [差, 好]}, start: 好, rules: [{when: 计数(考勤) >= 3, atMost: 差}]}");
        Write("rules/county/tests/a.test.yaml", "- test: 空", "  given: {cadre: [甲]}", "  period: 2016-03", "  expect: {甲: {不请假: 缺数据}}");
        Write("facts/村.csv", "村编号,县,记录时间,来源", "村01,130725,2016-02-01 09:00,", "村02,130725,2016-02-01 09:00,");
        Write("facts/工作队.csv", "工作队编号,派驻村编号", "队1,村01", "队2,村02");
        Write("facts/干部.csv", "干部编号,干部类别", "甲,驻村干部", "乙,驻村干部");
        Write("facts/任职.csv", "任职编号,干部编号,工作队编号,职务,到任日期,离任日期", "任1,甲,队1,队员,2016-02-01,无", "任2,乙,队2,队员,2016-02-01,无");
        Write("facts/考勤.csv", "干部编号,日期,在岗状态,签到,核实状态,记录时间,编号,更正前记录",
            "甲,2016-03-01,在村,是,,2016-03-01 20:00,,",
            "甲,2016-03-02,在村,不明,,2016-03-02 20:00,,",
            "甲,2016-03-03,在村,是,,2016-03-03 20:00,,",
            "乙,2016-03-01,在村,是,,2016-03-01 20:00,,",
            "乙,2016-03-02,缺岗,否,,2016-03-02 20:00,,");
        Write("facts/台账齐全.csv", "记录类型,对象,期间起,期间止,齐全",
            "考勤,甲,2016-03-01,2016-03-31,是", "考勤,乙,2016-03-01,2016-03-31,是", "请假,甲,2016-03-01,2016-03-31,是");
        if (Run("evaluate", "--rules", In("rules/county"), "--facts", In("facts"), "--period", "2016-03", "--receipt", In("receipt.json")).GetAwaiter().GetResult() is not { Exit: not 0 } failed)
            return;
        throw new InvalidOperationException(failed.Error);
    }

    protected Task<(int Exit, string Out, string Error)> Replay(params string[] more) =>
        Run(["replay", In("receipt.json"), "--rules", In("rules/county"), "--facts", In("facts"), "--lang", "en", .. more]);

    /// <summary>Puts a text in the place of another one, which must be there.</summary>
    protected void Edit(string file, string text, string other)
    {
        var before = File.ReadAllText(In(file));
        before.Should().Contain(text);
        var at = before.IndexOf(text, StringComparison.Ordinal);
        File.WriteAllText(In(file), string.Concat(before.AsSpan(0, at), other, before.AsSpan(at + text.Length)));
    }
}
