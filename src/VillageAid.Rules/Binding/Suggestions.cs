using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>What to write where a name is not known, as a line of its own.</summary>
internal static class Suggestions
{
    private const int ShortList = 12;

    /// <summary>The nearest names, or all where they are few, or nothing.</summary>
    public static LocalizedText For(string name, IEnumerable<string> known)
    {
        var all = known.Distinct(StringComparer.Ordinal).ToList();
        var near = NearestNames.Find(name, all);
        if (near.Count > 0)
            return Suggestion.Ask(near);
        return all.Count is > 0 and <= ShortList
            ? new LocalizedText($"可用：{Suggestion.Quote(all, "、")}", $"there are: {Suggestion.Quote(all, ", ")}")
            : new LocalizedText("", "");
    }

    /// <summary>As <see cref="For"/>, of the values of an enumeration: in Chinese their Chinese words, in English their names.</summary>
    public static LocalizedText ForMembers(string word, IReadOnlyList<EnumerationMember> members) => new(
        For(word, members.SelectMany(member => member.Aliases.Prepend(member.Term.Zh))).Zh,
        For(word, members.Select(member => member.Name)).En);

    /// <summary>As <see cref="For"/>, of things with a term in each language.</summary>
    public static LocalizedText ForTerms(string word, IReadOnlyList<(string Zh, string En)> known) => new(
        For(word, known.Select(one => one.Zh).Where(zh => zh.Length > 0)).Zh, For(word, known.Select(one => one.En)).En);
}
