using VillageAid.Rules.Text;

namespace VillageAid.Rules.FactSets;

/// <summary>Words the end of a message that names what the author may have meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest known names, as the end of a message; empty where none is near.</summary>
    public static LocalizedText For(string name, IEnumerable<string> known)
    {
        var near = NearestNames.Find(name, known);
        return near.Count == 0
            ? LocalizedText.Same("")
            : new LocalizedText($"；是不是 {Quote(near, "、")}？", $"; did you mean {Quote(near, ", ")}?");
    }

    private static string Quote(IEnumerable<string> names, string separator) => string.Join(separator, names.Select(name => $"`{name}`"));
}
