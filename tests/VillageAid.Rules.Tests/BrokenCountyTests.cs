using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests;

/// <summary>
/// <c>tests/corpus/broken-county/</c>: ten packs as a county's officers would break them, several mistakes in each, and everything that is
/// then reported, in Chinese. UPDATE_EXPECTED=1 writes it anew.
/// </summary>
public class BrokenCountyTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "corpus", "broken-county");

    private static readonly IReadOnlyList<Diagnostic> Diagnostics = new PolicyEngine()
        .Load(Directory.GetDirectories(Folder).Order(StringComparer.Ordinal).Select(pack => new PackFolder(pack, Path.GetFileName(pack), Folder))).Diagnostics;

    [Fact]
    public void Reports_each_mistake_at_its_place()
    {
        var printed = string.Concat(Diagnostics.Select(item => item.ToString(Language.Zh) + "\n"));
        var file = Path.Combine(Folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            File.WriteAllText(file, printed);
        printed.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void There_are_ten_packs_and_each_has_several_mistakes() =>
        Diagnostics.GroupBy(item => item.Path.Split('/')[0]).Select(pack => pack.Count()).Should().HaveCount(10).And.OnlyContain(count => count >= 2);

    // The first thing that a message quotes is the culprit; it must stand exactly where the message points.
    [Fact]
    public void The_place_holds_what_the_message_speaks_of()
    {
        foreach (var item in Diagnostics.Where(item => !SpeaksOfWhatIsNotThere.Contains(item.Code) && item.Message.Zh.Contains('`')))
        {
            var source = new SourceText(item.Path, File.ReadAllText(Path.Combine(Folder, item.Path)));
            var rest = source.Content[(source.GetLineStart(item.Position!.Value.Line) + item.Position.Value.Column - 1)..];
            var quoted = item.Message.Zh.Split('`').Where((_, index) => index % 2 == 1).ToList();
            quoted.Should().Contain(culprit => rest.TrimStart('"', '@').StartsWith(culprit, StringComparison.Ordinal) || EndsBefore(source, rest, culprit), "of {0}", item);
        }
    }

    // What is missing, or what stands around the place, is quoted too.
    private static readonly string[] SpeaksOfWhatIsNotThere = ["VA0121", "VA0212", "VA0406", "VA0409", "VA0440"];

    // The colon of a key: the message quotes the key before it.
    private static bool EndsBefore(SourceText source, string rest, string culprit) =>
        source.Content[..^rest.Length].EndsWith(culprit, StringComparison.Ordinal);
}
