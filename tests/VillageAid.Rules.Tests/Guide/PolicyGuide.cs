using System.Text.RegularExpressions;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Guide;

/// <summary><c>rules/README.md</c>: its YAML blocks are the files of one pack, each named by its first line, a comment.</summary>
internal sealed partial class PolicyGuide : IPolicySource
{
    public static string Path { get; } = Repository.PathOf("rules/README.md");

    public string Text { get; } = File.ReadAllText(Path).ReplaceLineEndings("\n");

    public string Name => "README";

    public IReadOnlyList<SourceText> Read() => [.. Files.Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal))];

    public IReadOnlyList<SourceText> ReadTests() => [.. Files.Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal))];

    /// <summary>The text between two markers, <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    public string Section(string name)
    {
        var start = Text.IndexOf($"<!-- {name} -->\n", StringComparison.Ordinal) + $"<!-- {name} -->\n".Length;
        return Text[start..Text.IndexOf($"<!-- /{name} -->", start, StringComparison.Ordinal)];
    }

    private IEnumerable<SourceText> Files => Block().Matches(Text).Select(match => new SourceText(match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex(@"^```yaml\n# (\S+\.yaml)[^\n]*\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
