using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Tests;

public class DiagnosticPageTests
{
    private static readonly string Folder = Path.Combine(CorpusTests.RootPath, "docs", "diagnostics");

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

    [Fact]
    public void Every_page_belongs_to_a_code() =>
        Directory.GetFiles(Folder, "VA*.md").Select(file => Path.GetFileNameWithoutExtension(file))
            .Except(DiagnosticCatalog.All.Select(descriptor => descriptor.Code)).Should().BeEmpty();
}
