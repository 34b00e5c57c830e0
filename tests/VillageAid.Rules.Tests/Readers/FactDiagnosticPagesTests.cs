using System.Text.RegularExpressions;
using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Tests.Readers;

public partial class FactDiagnosticPagesTests
{
    // Comes from a program's own records only, so no file can provoke it; FactSetBuilderTests does.
    private const string OnlyFromCode = "VA0529";

    public static TheoryData<string> Codes => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Where(code => IsOfFacts().IsMatch(code))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_its_page(string code)
    {
        var page = File.ReadAllText(Repository.PathOf($"docs/diagnostics/{code}.md"));

        page.Should().StartWith($"# {code} ").And.Contain("错误 · Wrong:").And.Contain("正确 · Right:");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_provoked_by_a_file_of_the_corpus(string code)
    {
        var printed = Directory.GetFiles(Repository.PathOf("tests/corpus/facts"), "expected.txt", SearchOption.AllDirectories).Select(file => File.ReadAllText(file));

        printed.Any(text => text.Contains(code, StringComparison.Ordinal)).Should().Be(code != OnlyFromCode);
    }

    [GeneratedRegex("^VA(00[1-4]|05)")]
    private static partial Regex IsOfFacts();
}
