using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Scenarios;

/// <summary>
/// <c>tests/corpus/scenarios/CODE-slug/</c>: a broken test file beside <c>expected.txt</c>, the exact lines that its author sees, first in
/// Chinese, then in English.
/// </summary>
public class ScenarioCorpusTests
{
    private static readonly string Root = Repository.PathOf("tests/corpus/scenarios");

    public static TheoryData<string> Folders => new(Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Codes => DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Where(code => code.StartsWith("VA06", StringComparison.Ordinal));

    public static TheoryData<string> Pages => new(Codes);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Prints_what_the_author_should_see(string folder)
    {
        var diagnostics = Run("broken.test.yaml", File.ReadAllText(Path.Combine(Root, folder, "broken.test.yaml"))).Diagnostics;
        var printed = string.Join("\n", diagnostics.Select(item => item.ToString(Language.Zh)).Concat(diagnostics.Select(item => item.ToString(Language.En)))) + "\n";
        diagnostics.Select(item => item.Code).Should().Contain(folder[..6]);
        printed.ShouldBeIn(Path.Combine(Root, folder, "expected.txt"));
    }

    [Fact]
    public void Every_code_of_scenario_tests_is_provoked() =>
        Codes.Except(Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)[..6])).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_calls_wrong_is_wrong_and_what_it_calls_right_is_right(string code)
    {
        var blocks = File.ReadAllText(Repository.PathOf($"docs/diagnostics/{code}.md")).ReplaceLineEndings("\n").Split("```yaml\n").Skip(1).Select(block => block.Split("```")[0]).ToList();

        Run("wrong", Told(blocks[0])).Diagnostics.Select(item => item.Code).Distinct().Should().Equal(code);
        Run("right", Told(blocks[1])).Diagnostics.Select(item => item.ToString(Language.En)).Should().BeEmpty();
    }

    // A page shows a whole file, or tests that are told over the background of 甲.
    private static string Told(string block) => block.StartsWith("- 背景", StringComparison.Ordinal) ? block : ShangyiPack.Background + block;

    private static ScenarioReport Run(string name, string text) => ScenarioRunner.Run(ShangyiPack.Policies, [new SourceText(name, text)]);
}
