using System.Text.RegularExpressions;
using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Tests.Architecture;

public sealed partial class DiagnosticCatalogTests
{
    private static readonly string Pages = Repository.PathOf("docs/diagnostics");

    [Fact]
    public void Every_code_has_a_page() =>
        // As one text, because a list would be shown shortened.
        string.Join(' ', DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Where(code => !File.Exists(Page(code))))
            .Should().BeEmpty("each code needs docs/diagnostics/CODE.md");

    [Fact]
    public void A_page_begins_with_its_code() => DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Where(code => File.Exists(Page(code)))
        .Where(code => !File.ReadAllText(Page(code)).StartsWith($"# {code}", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => Code().IsMatch(code));
    }

    [Fact]
    public void Every_message_is_in_both_languages() => DiagnosticCatalog.All
        .Where(descriptor => descriptor.Message.Zh.Length == 0 || descriptor.Message.En.Length == 0 || (descriptor.Help.Zh.Length == 0) != (descriptor.Help.En.Length == 0))
        .Select(descriptor => descriptor.Code).Should().BeEmpty();

    private static string Page(string code) => Path.Combine(Pages, $"{code}.md");

    [GeneratedRegex(@"^VA\d{4}$")]
    private static partial Regex Code();
}
