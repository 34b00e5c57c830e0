using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Syntax;

public class PolicyReaderTests
{
    private const string Head = """
        政策: 示例
        标题: {中文: 示例政策, 英文: Example}
        适用地区: ["130725"]
        施行: {起: 2016-01-22, 来源说明: 假定, 理由: 原文没有施行日期}
        日历: {周起始: 一周的第一天}
        来源:
          - 编号: 报道
            性质: 报道
            标题: 某县报道
            发布单位: 某单位
            条款:
              A-1: 每月驻村天数
              A-2: {zh: 数据, en: data, 入规: 否, 原因: 只是数据}
        """;

    private const string Topic = """
        parameters:
          最低驻村天数: {en: minimumDays, unit: day, values: [{from: 2016-01-22, value: 20, clause: A-1}]}
          请假计算方式: {oneOf: [计入, {zh: 不影响, en: none}], unset: 原文没有说明}
          下午: {type: 时刻, 不低于: 12:00, 不高于: 18:00, values: {value: 14:00, provenance: assumed, 设定人: 县委组织部, why: 惯例}}
        indicators:
          驻村天数: {en: residentDays, unit: day, subject: cadre, value: '计数(考勤[在岗状态 = "在村"])'}
        rules:
          - norm: 每月驻村天数
            clause: A-1
            subject: [cadre, 队长]
            each: 月
            modality: 应当
            due: {weekday: 星期五, at: 18:00}
            unless: [甲, 乙]
            requires:
              按: 请假计算方式
              计入: |
                驻村天数
                  >= 最低驻村天数
              不影响: {any: [甲, {all: [乙, 丙]}]}
            reason: {zh: "驻村{驻村天数}天", en: "{residentDays} days"}
        """;

    [Fact]
    public void Head_and_topic_files_make_one_pack()
    {
        var policy = Read(("policy.yaml", Head), ("考勤.yaml", Topic), ("tests/a.test.yaml", "nonsense: ["));
        policy.Id.Value.Should().Be("示例");
        policy.Title.Should().Be(new LocalizedText("示例政策", "Example"));
        policy.Jurisdiction.Select(code => code.Value).Should().Equal("130725");
        policy.Effective!.From.Should().Be(new DateOnly(2016, 1, 22));
        policy.Effective.Provenance.Should().Be(Provenance.Assumed);
        policy.Calendar!.WeekStart!.Value.Should().Be("一周的第一天");
        policy.Sources.Single().Nature.Should().Be(SourceNature.Report);
        policy.Sources[0].Clauses.Select(clause => (clause.Id.Value, clause.Encoded)).Should().Equal(("A-1", true), ("A-2", false));
        policy.Parameters.Select(parameter => parameter.Name.Value).Should().Equal("最低驻村天数", "请假计算方式", "下午");
        policy.Parameters[1].OneOf!.Select(choice => (choice.Zh.Value, choice.En)).Should().Equal(("计入", null), ("不影响", "none"));
        policy.Parameters[1].Unset!.Zh.Should().Be("原文没有说明");
        policy.Parameters[2].AtLeast!.Value.Value.Should().Be("12:00");
        policy.Parameters[2].Values.Single().By!.Zh.Should().Be("县委组织部");
        policy.Indicators.Single().Name.Place.ToString().Should().Be("考勤.yaml:6:3");
    }

    [Fact]
    public void A_norm_has_its_parts()
    {
        var rule = Read(("policy.yaml", Head), ("考勤.yaml", Topic)).Rules.Single();
        rule.Each.Value.Should().Be("month");
        rule.Modality.Should().Be(Modality.Should);
        rule.Subjects.Select(subject => subject.Value).Should().Equal("cadre", "队长");
        SyntaxPrinter.Print(rule.Due!.Weekday!).Should().Be("\"星期五\"");
        SyntaxPrinter.Print(rule.Due.At!).Should().Be("@\"18:00:00\"");
        Print(rule.Unless!).Should().Be("all(甲; 乙)");
        Print(rule.Requires!).Should().Be("by 请假计算方式(计入: (>= 驻村天数 最低驻村天数); 不影响: any(甲; all(乙; 丙)))");
        rule.Reason!.Zh.Value.Should().Be("驻村{驻村天数}天");
    }

    [Fact]
    public void Spans_inside_a_block_point_into_the_file()
    {
        foreach (var text in new[] { Topic, Topic.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            var requires = (ReadingsSyntax)Read(("policy.yaml", Head), ("考勤.yaml", text)).Rules.Single().Requires!;
            var expression = (BinarySyntax)((ExpressionConditionSyntax)requires.Readings[0].Condition).Expression;
            var place = new SourceSpan(requires.Place.Source, expression.Right.Span);
            place.Text.Should().Be("最低驻村天数");
            place.ToString().Should().Be("考勤.yaml:19:14");
        }
    }

    private static PolicySyntax Read(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var policy = PolicyReader.Read([.. files.Select(file => new SourceText(file.Path, file.Text))], "示例", diagnostics);
        diagnostics.ToSorted().Select(item => item.ToString(Language.En)).Should().BeEmpty();
        return policy!;
    }

    private static string Print(ConditionSyntax condition) => condition switch
    {
        ExpressionConditionSyntax leaf => SyntaxPrinter.Print(leaf.Expression),
        GroupSyntax group => $"{(group.IsAll ? "all" : "any")}({string.Join("; ", group.Items.Select(Print))})",
        ReadingsSyntax readings => $"by {readings.Parameter.Value}({string.Join("; ", readings.Readings.Select(item => $"{item.Value.Value}: {Print(item.Condition)}"))})",
        _ => throw new NotSupportedException(),
    };
}
