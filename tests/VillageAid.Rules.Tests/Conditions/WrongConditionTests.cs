using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Conditions;

/// <summary>
/// <c>tests/corpus/conditions/*.txt</c>: wrong conditions, each in a line of its own at the margin, and indented below it what its author sees, in Chinese
/// and in English. <c>#</c> begins a comment. Set the environment variable UPDATE_EXPECTED to 1 to write the answers anew, and read what changed.
/// </summary>
public sealed class WrongConditionTests
{
    private static readonly string Folder = Repository.PathOf("tests/corpus/conditions");

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Says_what_is_wrong_and_where(string file)
    {
        var path = Path.Combine(Folder, file);
        var asked = Read(path).Where(line => line.Length > 0 && line[0] != ' ').ToList();
        string.Concat(asked.Select(line => line[0] == '#' ? $"{line}\n\n" : $"{line}\n{Answer(line)}\n")).ShouldBeIn(path);
        asked.Where(line => line[0] != '#' && !CadreScope.Check(line).Any()).Should().BeEmpty("each of them is wrong");
    }

    [Fact]
    public void There_are_many() =>
        Directory.GetFiles(Folder, "*.txt").SelectMany(Read).Count(line => line.Length > 0 && line[0] is not (' ' or '#')).Should().BeGreaterThanOrEqualTo(60);

    private static string[] Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');

    private static string Answer(string condition)
    {
        var found = CadreScope.Check(condition);
        return Print(found, Language.Zh) + Print(found, Language.En);
    }

    private static string Print(IEnumerable<Diagnostic> found, Language language) =>
        string.Concat(found.SelectMany(item => item.ToString(language).Split('\n')).Select(line => $"    {line}\n"));
}
