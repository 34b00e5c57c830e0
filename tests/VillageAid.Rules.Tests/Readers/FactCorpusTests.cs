using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Readers;

/// <summary>
/// Each folder of tests/corpus/facts is a folder of facts with mistakes; expected.txt is everything that is printed about it, Chinese then
/// English. folder.txt names another folder to read instead.
/// </summary>
public class FactCorpusTests
{
    private static readonly string Root = Repository.PathOf("tests/corpus/facts");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mistakes_are_reported_at_their_place(string name)
    {
        var folder = Path.Combine(Root, name);
        var elsewhere = Path.Combine(folder, "folder.txt");
        var read = File.Exists(elsewhere) ? Path.Combine(folder, File.ReadAllText(elsewhere).Trim()) : folder;

        var printed = Print(CsvFolder.Read(read, TestVocabulary.Extended));

        printed.ShouldBeIn(Path.Combine(folder, "expected.txt"));
    }

    private static string Print(FactLoadResult result)
    {
        var lines = new[] { Language.Zh, Language.En }.SelectMany(language => result.Diagnostics.Select(diagnostic => diagnostic.ToString(language)));
        var counts = FormattableString.Invariant($"read {result.Read}, kept {result.Kept}, refused {result.Refused}");
        return string.Join('\n', [.. lines, counts, ""]).Replace(Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
    }
}
