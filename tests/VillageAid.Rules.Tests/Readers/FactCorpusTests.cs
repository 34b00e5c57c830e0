using System.Globalization;
using System.Text.RegularExpressions;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Readers;

/// <summary>
/// Each folder of tests/corpus/facts is a folder of facts with mistakes; expected.txt is everything that is printed about it, Chinese then
/// English. folder.txt names another folder or file to read instead, NAME.xlsx.txt is made into a workbook (see <see cref="WorkbookText"/>), and
/// NAME.made.txt into a file in which «TEXT×N» is the text N times.
/// </summary>
public sealed partial class FactCorpusTests : IDisposable
{
    private const string WorkbookSource = ".xlsx.txt";
    private const string LongSource = ".made.txt";

    private static readonly string Root = Repository.PathOf("tests/corpus/facts");

    private readonly string _made = Directory.CreateTempSubdirectory("facts").FullName;

    public void Dispose() => Directory.Delete(_made, recursive: true);

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mistakes_are_reported_at_their_place(string name)
    {
        var folder = Path.Combine(Root, name);
        var elsewhere = Path.Combine(folder, "folder.txt");
        var read = File.Exists(elsewhere) ? Path.Combine(folder, File.ReadAllText(elsewhere).Trim()) : WithMadeFiles(folder);

        var printed = Print(FactFiles.Read(read, TestVocabulary.Extended));

        printed.ShouldBeIn(Path.Combine(folder, "expected.txt"));
    }

    private string WithMadeFiles(string folder)
    {
        var files = Directory.GetFiles(folder);
        if (!files.Any(IsSource))
            return folder;
        var made = Directory.CreateDirectory(Path.Combine(_made, Path.GetFileName(folder))).FullName;
        foreach (var file in files)
            Make(file, made);
        return made;
    }

    private static bool IsSource(string file) =>
        file.EndsWith(WorkbookSource, StringComparison.Ordinal) || file.EndsWith(LongSource, StringComparison.Ordinal);

    private static void Make(string file, string folder)
    {
        var target = Path.Combine(folder, Path.GetFileName(file));
        if (file.EndsWith(WorkbookSource, StringComparison.Ordinal))
        {
            using var stream = File.Create(target[..^".txt".Length]);
            WorkbookText.Write(File.ReadAllText(file), stream);
        }
        else if (file.EndsWith(LongSource, StringComparison.Ordinal))
        {
            File.WriteAllText(target[..^LongSource.Length], Repeated().Replace(File.ReadAllText(file), match =>
                string.Concat(Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)))));
        }
        else
        {
            File.Copy(file, target);
        }
    }

    [GeneratedRegex("«(.*?)×([0-9]+)»")]
    private static partial Regex Repeated();

    private string Print(FactLoadResult result)
    {
        var lines = new[] { Language.Zh, Language.En }.SelectMany(language => result.Diagnostics.Select(diagnostic => diagnostic.ToString(language)));
        var counts = FormattableString.Invariant($"read {result.Read}, kept {result.Kept}, refused {result.Refused}");
        var text = string.Join('\n', [.. lines, counts, ""]);
        foreach (var root in (string[])[Root, _made])
            text = text.Replace(root.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
        return text;
    }
}
