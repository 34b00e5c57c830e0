using System.Collections.Immutable;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>Which of the records that a session changed name whom in one field, as <see cref="Tables.OwnerIndex"/> says it of all. Immutable.</summary>
internal sealed class NameIndex(Field reference, ImmutableDictionary<string, ImmutableList<PresentRecord>> named, ImmutableList<PresentRecord> unnamed)
{
    public NameIndex(Field reference) : this(reference, ImmutableDictionary.Create<string, ImmutableList<PresentRecord>>(StringComparer.Ordinal), [])
    {
    }

    public Field Field => reference;

    /// <summary>The records that do not say whom they mean.</summary>
    public ImmutableList<PresentRecord> Unnamed => unnamed;

    public ImmutableList<PresentRecord> Named(string id) => named.GetValueOrDefault(id) ?? [];

    /// <summary>With one record in the place of another; null: none.</summary>
    public NameIndex With(PresentRecord? before, PresentRecord? after)
    {
        var (names, others) = (named, unnamed);
        if (before is not null)
        {
            var value = before.Read(reference);
            if (value is Scalar { Raw: string id })
                names = names[id].Count == 1 ? names.Remove(id) : names.SetItem(id, names[id].Remove(before));
            else if (value is Uncertain)
                others = others.Remove(before);
        }
        if (after is not null)
        {
            var value = after.Read(reference);
            if (value is Scalar { Raw: string id })
                names = names.SetItem(id, names.TryGetValue(id, out var known) ? known.Add(after) : [after]);
            else if (value is Uncertain)
                others = others.Add(after);
        }
        return new NameIndex(reference, names, others);
    }
}
