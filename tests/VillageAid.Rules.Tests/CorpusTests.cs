using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests;

/// <summary>
/// <c>tests/corpus/diagnostics/CODE-slug/</c>: a broken pack (or a folder of packs) beside <c>expected.txt</c>, the exact lines that an author sees, first in
/// Chinese, then in English. Set the environment variable UPDATE_EXPECTED to 1 to write them anew, and read what changed.
/// </summary>
public class CorpusTests
{
    private const string Expected = "expected.txt";

    // What is provoked by sheer size has its test beside the reader.
    private static readonly string[] TooBigForAFile = ["VA0101", "VA0103", "VA0217"];

    // What is wrong only with policy and data together has its test beside the evaluator.
    private static readonly string[] OfEvaluation = ["VA0450", "VA0451"];

    public static TheoryData<string> Folders => new(Directory.GetDirectories(CorpusPath).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    private static string CorpusPath { get; } = Path.Combine(Repository.Root, "tests", "corpus", "diagnostics");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Prints_what_the_author_should_see(string folder)
    {
        var path = Path.Combine(CorpusPath, folder);
        var diagnostics = Check(path, folder);
        var printed = string.Join("\n", diagnostics.Select(item => item.ToString(Language.Zh)).Concat(diagnostics.Select(item => item.ToString(Language.En)))) + "\n";
        var file = Path.Combine(path, Expected);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            File.WriteAllText(file, printed);
        diagnostics.Select(item => item.Code).Should().Contain(folder[..6]);
        printed.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_code_of_policies_is_provoked_and_has_a_page()
    {
        var codes = DiagnosticCatalog.All.Select(descriptor => descriptor.Code)
            .Where(code => string.CompareOrdinal(code, "VA0100") > 0 && string.CompareOrdinal(code, "VA0500") < 0).ToList();
        var provoked = Directory.GetDirectories(CorpusPath).Select(folder => Path.GetFileName(folder)[..6]);
        codes.Except(provoked).Except(TooBigForAFile).Except(OfEvaluation).Should().BeEmpty();
        codes.Where(code => !File.Exists(Path.Combine(Repository.Root, "docs", "diagnostics", code + ".md"))).Should().BeEmpty();
    }

    private static IReadOnlyList<Diagnostic> Check(string path, string folder)
    {
        var packs = Directory.GetDirectories(path).Order(StringComparer.Ordinal).ToList();
        var load = new PolicyEngine().Load(packs.Count == 0 ? [new PackFolder(path, folder)] : packs.Select(pack => new PackFolder(pack, Path.GetFileName(pack), path)));
        return [.. load.Diagnostics, .. new PolicyEngine().Check(load.Policies)];
    }
}
