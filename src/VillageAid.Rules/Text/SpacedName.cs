namespace VillageAid.Rules.Text;

/// <summary>An English name of rules and facts, written as one word there, as people write it: <c>minimumResidentDays</c> is “minimum resident days”.</summary>
internal static class SpacedName
{
    public static string Of(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(name[i - 1]) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
