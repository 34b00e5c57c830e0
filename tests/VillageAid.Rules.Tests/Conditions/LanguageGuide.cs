using System.Text.RegularExpressions;

namespace VillageAid.Rules.Tests.Conditions;

/// <summary><c>docs/language.md</c>: its examples, in blocks and in the tables of functions.</summary>
internal sealed partial class LanguageGuide
{
    public string Text { get; } = File.ReadAllText(Repository.PathOf("docs/language.md")).ReplaceLineEndings("\n");

    /// <summary>Examples with their values: <c>1 + 1  ⇒  2</c>.</summary>
    public IEnumerable<(string Expression, string Value)> Examples => Lines("feel").Concat(Functions.Select(row => row.Example).Where(example => example.Contains('⇒')))
        .Select(line => line.Split('⇒')).Select(parts => (parts[0].Trim(), parts[1].Trim()));

    /// <summary>Conditions that stand for themselves: they need the records of a cadre.</summary>
    public IEnumerable<string> Conditions => Lines("condition").Concat(Functions.Select(row => row.Example).Where(example => !example.Contains('⇒')));

    /// <summary>The rows of the tables of functions: names, form, example.</summary>
    public IEnumerable<(string Zh, string Form, string Example)> Functions =>
        Row().Matches(Text).Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value));

    private IEnumerable<string> Lines(string kind) =>
        Block().Matches(Text).Where(match => match.Groups[1].Value == kind).SelectMany(match => match.Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^```(feel|condition)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| ([^|]+) \| `([^`|]+\))` \| [^|]+ \| `([^`|]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
