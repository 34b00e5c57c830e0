using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Finds the columns that a type's file needs: those with a value in some record.</summary>
internal static class CsvColumns
{
    /// <summary>The types that there are records of, in the order of the vocabulary, each with its columns in the order of its fields.</summary>
    public static IEnumerable<(FactType Type, IReadOnlyList<Field> Fields)> Find(IEnumerable<Fact> facts, FactVocabulary vocabulary)
    {
        var open = new Dictionary<Type, List<Field>>();
        foreach (var fact in facts)
        {
            // Only fields without a value so far are looked at again.
            if (!open.TryGetValue(fact.GetType(), out var fields))
                open.Add(fact.GetType(), fields = [.. vocabulary.TypeOf(fact.GetType()).Fields]);
            for (var i = fields.Count - 1; i >= 0; i--)
            {
                if (fields[i].Read(fact).State != KnownState.Unknown)
                    fields.RemoveAt(i);
            }
        }
        return vocabulary.Types.Where(type => open.ContainsKey(type.ClrType))
            .Select(type => (type, (IReadOnlyList<Field>)[.. type.Fields.Except(open[type.ClrType])]));
    }
}
