using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Scenarios;

/// <summary>The help for a word that is wrong: the nearest right ones, else all that may stand there, each language with its own words.</summary>
internal static class WordHelp
{
    public static LocalizedText For(string word, IEnumerable<LocalizedText> known, IEnumerable<LocalizedText>? listed = null)
    {
        var all = known.Distinct().ToList();
        var near = NearestNames.Find(word, all.SelectMany(one => new[] { one.Zh, one.En }))
            .Select(name => all.Find(one => one.Zh == name || one.En == name)!).Distinct().ToList();
        if (near.Count > 0)
            return new LocalizedText($"是不是 {Join(near, one => one.Zh, "、")}？", $"did you mean {Join(near, one => one.En, ", ")}?");
        return List(listed ?? all);
    }

    /// <summary>All that may stand there.</summary>
    public static LocalizedText List(IEnumerable<LocalizedText> words)
    {
        var shown = words.Distinct().ToList();
        return shown.Count > 0
            ? new LocalizedText($"可以写：{Join(shown, one => one.Zh, "、")}", $"one of: {Join(shown, one => one.En, ", ")}")
            : LocalizedText.Same("");
    }

    /// <summary>What a test file calls a fact type.</summary>
    public static LocalizedText Of(FactType type) => new(type.Term.Zh, type.Name);

    /// <summary>What a test file calls a field.</summary>
    public static LocalizedText Of(Field field) => new(field.Term.Zh, field.Name);

    /// <summary>What a test file calls a value of a closed list.</summary>
    public static LocalizedText Of(EnumerationMember member) => new(member.Term.Zh, member.Name);

    private static string Join(IEnumerable<LocalizedText> words, Func<LocalizedText, string> language, string separator) =>
        string.Join(separator, words.Select(word => $"`{language(word)}`"));
}
