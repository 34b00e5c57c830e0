using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Which records an evaluation sees: none dated or recorded later than its instant, none superseded, rebutted or withdrawn.</summary>
internal static class Visibility
{
    /// <summary>The records of a type that are seen, at the front of an array that nobody else has.</summary>
    public static (Fact[] Facts, int Count) Select(FactSet facts, FactType type, DateTimeOffset asOf)
    {
        Fact[] seen = [.. facts.Of(type)];
        var lastDay = DateOnly.FromDateTime(asOf.DateTime);
        var (count, corrections) = (0, (HashSet<string>?)null);
        foreach (var fact in seen)
        {
            if (!IsSeen(fact, asOf) || (type.WindowDate is { } date && date.Read<DateOnly>(fact).TryGetValue(out var day) && day > lastDay))
                continue;
            seen[count++] = fact;
            // Numbers of records repeat from type to type, and a correction that is only alleged displaces nothing.
            if (fact.SupersedesId is { } id && KeyResolution.IsCertain(fact))
                (corrections ??= new(StringComparer.Ordinal)).Add(id);
        }
        return (seen, corrections is null ? count : Displace(seen, count, corrections));
    }

    private static int Displace(Fact[] seen, int count, HashSet<string> corrections)
    {
        var left = 0;
        for (var i = 0; i < count; i++)
        {
            if (seen[i].RecordId is not { } id || !corrections.Contains(id))
                seen[left++] = seen[i];
        }
        return left;
    }

    private static bool IsSeen(Fact fact, DateTimeOffset asOf) =>
        fact.Confirmation is not (Confirmation.Rebutted or Confirmation.Withdrawn) && !(fact.RecordedAt > asOf);
}
