using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Tests;

public class DiagnosticPageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    public static TheoryData<string> Pages => new(Directory.GetFiles(Folder, "VA02*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_calls_right_is_right(string page)
    {
        var example = File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n").Split("```yaml\n")[^1].Split("```")[0];
        var diagnostics = new DiagnosticBag();
        var root = (YamlMapping)YamlReader.Read(new SourceText(page, example), diagnostics)!;
        if (root.Entries[0].Key.Value == "要求")
            new ConditionReader(diagnostics).Read(root.Entries[0].Value).Should().NotBeNull();
        diagnostics.ToSorted().Select(item => item.ToString(Language.En)).Should().BeEmpty();
    }

    public static TheoryData<string> RulePages => new(Directory.GetFiles(Folder, "VA03*.md").Select(file => Path.GetFileName(file))
        .Where(page => RightOf(page).Contains("要求:") && !IsSeveralRules(page)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RulePages))]
    public void What_a_page_calls_right_binds_without_a_word(string page)
    {
        var example = RightOf(page);
        var rule = (example.StartsWith("每:", StringComparison.Ordinal) ? "" : "每: 月\n") + example;
        var subject = example.Contains("报送") ? "工作队" : "干部";
        var pack = $$"""
            政策: 示例
            标题: 示例政策
            来源:
              - {编号: 甲, 性质: 法规, 标题: 甲, 条款: {A-1: 每月驻村天数 } }
            指标:
              驻村天数: {单位: 天, 对象: 干部, 值: 计数(考勤)}
            规则:
              - 规范: 示例规则
                条款: A-1
                对象: {{subject}}

            """ + string.Join('\n', rule.TrimEnd().Split('\n').Select(line => "    " + line));
        new PolicyEngine().Load([new OneFile(pack)]).Diagnostics.Where(item => item.Code != "VA0475").Select(item => item.ToString()).Should().BeEmpty();
    }

    // Such an example leaves out what every rule has.
    private static bool IsSeveralRules(string page) => RightOf(page).StartsWith("- ", StringComparison.Ordinal);

    private static string RightOf(string page) =>
        File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n").Split("```yaml\n")[^1].Split("```")[0];

    private sealed class OneFile(string text) : IPolicySource
    {
        public string Name => "示例";

        public IReadOnlyList<SourceText> Read() => [new SourceText("policy.yaml", text)];
    }

    [Fact]
    public void Every_page_belongs_to_a_code() =>
        Directory.GetFiles(Folder, "VA*.md").Select(file => Path.GetFileNameWithoutExtension(file))
            .Except(DiagnosticCatalog.All.Select(descriptor => descriptor.Code)).Should().BeEmpty();
}
