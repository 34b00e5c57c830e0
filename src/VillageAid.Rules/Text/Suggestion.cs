namespace VillageAid.Rules.Text;

/// <summary>The wording of "did you mean".</summary>
internal static class Suggestion
{
    /// <summary>The nearest known names, as the end of a message; empty where none is near.</summary>
    public static LocalizedText For(string name, IEnumerable<string> known)
    {
        var near = NearestNames.Find(name, known);
        var question = Ask(near);
        return near.Count == 0 ? LocalizedText.Same("") : new LocalizedText($"；{question.Zh}", $"; {question.En}");
    }

    /// <summary>The question whether one of the names is meant.</summary>
    public static LocalizedText Ask(IReadOnlyList<string> near) => new($"是不是 {Quote(near, "、")}？", $"did you mean {Quote(near, ", ")}?");

    /// <summary>The names in quotes, separated.</summary>
    public static string Quote(IEnumerable<string> names, string separator) => string.Join(separator, names.Select(name => $"`{name}`"));
}
