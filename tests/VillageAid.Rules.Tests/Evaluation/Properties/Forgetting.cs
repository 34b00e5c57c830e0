using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>Takes knowledge away: a field that was known, or a record together with the statements that all of its kind are in.</summary>
internal static class Forgetting
{
    private const int Times = 3;

    public static IReadOnlyList<Fact> Field(IReadOnlyList<Fact> facts, World world)
    {
        var fewer = facts.ToList();
        for (var i = 0; i < Times; i++)
        {
            var at = world.Pick([.. Enumerable.Range(0, fewer.Count)]);
            var known = FactVocabulary.BuiltIn.TypeOf(fewer[at].GetType()).Fields.Where(field => field.Property?.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Known<>)).ToList();
            if (known.Count > 0)
                fewer[at] = Forget(fewer[at], world.Pick(known));
        }
        return fewer;
    }

    public static IReadOnlyList<Fact> Record(IReadOnlyList<Fact> facts, World world)
    {
        var fewer = facts.ToList();
        for (var i = 0; i < Times; i++)
        {
            var lost = world.Pick(fewer);
            var type = FactVocabulary.BuiltIn.TypeOf(lost.GetType());
            fewer.Remove(lost);
            fewer.RemoveAll(fact => fact is RecordCompleteness statement && FactVocabulary.BuiltIn.FindType(statement.RecordType) == type);
        }
        return fewer;
    }

    // A copy of the record, its field set back to Unknown.
    private static Fact Forget(Fact fact, Field field)
    {
        var copy = (Fact)fact.GetType().GetMethod("<Clone>$")!.Invoke(fact, null)!;
        field.Property!.SetValue(copy, Activator.CreateInstance(field.Property.PropertyType));
        return copy;
    }
}
