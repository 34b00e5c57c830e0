using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>The wording of "did you mean".</summary>
internal static class Suggestions
{
    private const int ShortList = 12;

    /// <summary>The nearest names, or all where they are few, or nothing.</summary>
    public static LocalizedText For(string name, IEnumerable<string> known)
    {
        var all = known.Distinct(StringComparer.Ordinal).ToList();
        var near = NearestNames.Find(name, all);
        if (near.Count > 0)
            return new LocalizedText($"是不是 {Join(near)}？", $"did you mean {Join(near)}?");
        return all.Count is > 0 and <= ShortList
            ? new LocalizedText($"可用：{Join(all)}", $"there are: {Join(all)}")
            : new LocalizedText("", "");
    }

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
