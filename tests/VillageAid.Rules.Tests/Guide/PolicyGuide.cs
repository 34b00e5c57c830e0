using System.Text.RegularExpressions;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Guide;

/// <summary>
/// <c>rules/README.md</c>: its YAML blocks are the files of packs, each named by its first line, a comment. A block named <c>policy.yaml</c> or
/// <c>tests/…</c> is of the first pack, one named <c>id/policy.yaml</c> of the pack of that id.
/// </summary>
internal sealed partial class PolicyGuide(string pack = "") : IPolicySource
{
    public static string Path { get; } = Repository.PathOf("rules/README.md");

    public string Text { get; } = File.ReadAllText(Path).ReplaceLineEndings("\n");

    public string Name => pack.Length == 0 ? "README" : pack;

    /// <summary>Each pack of the guide, the first one first.</summary>
    public IReadOnlyList<PolicyGuide> Packs => [.. Blocks.Select(block => block.Pack).Distinct().Select(name => new PolicyGuide(name))];

    public IReadOnlyList<SourceText> Read() => [.. Files.Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal))];

    public IReadOnlyList<SourceText> ReadTests() => [.. Files.Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal))];

    /// <summary>The text between two markers, <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    public string Section(string name)
    {
        var start = Text.IndexOf($"<!-- {name} -->\n", StringComparison.Ordinal) + $"<!-- {name} -->\n".Length;
        return Text[start..Text.IndexOf($"<!-- /{name} -->", start, StringComparison.Ordinal)];
    }

    private IEnumerable<SourceText> Files => Blocks.Where(block => block.Pack == pack).Select(block => block.File);

    private IEnumerable<(string Pack, SourceText File)> Blocks => Block().Matches(Text).Select(match => Divide(match.Groups[1].Value, match.Groups[2].Value));

    private static (string Pack, SourceText File) Divide(string path, string text)
    {
        var parts = path.Split('/', 2);
        return parts is [not "tests", var file] ? (parts[0], new SourceText(file, text)) : ("", new SourceText(path, text));
    }

    [GeneratedRegex(@"^```yaml\n# (\S+\.yaml)[^\n]*\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
