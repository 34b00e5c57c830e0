namespace VillageAid.Rules.Text;

/// <summary>Finds the names that an author most likely meant (edit distance, then alphabetical order).</summary>
internal static class NearestNames
{
    private const int MaxLength = 64;

    /// <summary>Up to three of the <paramref name="known"/> names near to <paramref name="name"/>, nearest first; none when all are far.</summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> known)
    {
        // Of one letter nobody can tell what was meant.
        if (name.Length > MaxLength || (name.Length == 1 && char.IsAscii(name[0])))
            return [];
        var limit = Math.Max(1, name.Length / 3 + (IsChinese(name) ? 1 : 0));
        return [.. known.Distinct(StringComparer.Ordinal)
            // One character is near to every name that has it.
            .Where(candidate => candidate.Length <= MaxLength && (candidate.Length > 1 || name.Length == 1))
            .Select(candidate => (candidate, distance: Rank(name, candidate)))
            .Where(pair => pair.distance <= limit && SharesCharacter(name, pair.candidate))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(3).Select(pair => pair.candidate)];
    }

    private static int Rank(string name, string candidate) =>
        candidate.Length > 1 && (candidate.Contains(name, StringComparison.OrdinalIgnoreCase) || (name.Length > 2 && name.Contains(candidate, StringComparison.OrdinalIgnoreCase)))
            ? 1
            : Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());

    private static bool SharesCharacter(string name, string candidate) =>
        name.Any(c => candidate.Contains(c, StringComparison.OrdinalIgnoreCase));

    private static bool IsChinese(string name) => name.Any(c => c is >= '\u4e00' and <= '\u9fff');

    // Damerau's distance over adjacent swaps: the mistakes of a typist.
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
