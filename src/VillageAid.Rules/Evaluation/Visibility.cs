using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Which records an evaluation sees: none dated or recorded later than its instant, none superseded, rebutted or withdrawn.</summary>
internal static class Visibility
{
    public static Dictionary<FactType, List<Fact>> Select(FactSet facts, DateTimeOffset asOf)
    {
        var seen = facts.Vocabulary.Types.ToDictionary(type => type, type => facts.Of(type).Where(fact => IsSeen(type, fact, asOf)).ToList());
        foreach (var list in seen.Values)
        {
            // Numbers of records repeat from type to type, and a correction that is only alleged displaces nothing.
            var superseded = list.Where(KeyResolution.IsCertain).Select(fact => fact.SupersedesId).OfType<string>().ToHashSet(StringComparer.Ordinal);
            list.RemoveAll(fact => fact.RecordId is { } id && superseded.Contains(id));
        }
        return seen;
    }

    private static bool IsSeen(FactType type, Fact fact, DateTimeOffset asOf)
    {
        if (fact.Confirmation is Confirmation.Rebutted or Confirmation.Withdrawn || fact.RecordedAt > asOf)
            return false;
        return type.WindowDate?.Read(fact) is not { HasValue: true } date || (DateOnly)date.Value <= DateOnly.FromDateTime(asOf.DateTime);
    }
}
