using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// The records of one type on their way into a fact set, in the order they came, each with its place. It only grows at its end, so a fact
/// set can use what is there while more comes.
/// </summary>
internal sealed class FactTable(FactType type)
{
    private Fact[] _facts = new Fact[16];
    private FactPlace[] _places = new FactPlace[16];

    public FactType Type => type;

    public int Count { get; private set; }

    /// <summary>Whether a record has an identity of its own; where none has one there is nothing to look up.</summary>
    public bool HasRecordIds { get; private set; }

    /// <summary>Whether a record corrects another.</summary>
    public bool HasCorrections { get; private set; }

    public ReadOnlySpan<Fact> Facts => _facts.AsSpan(0, Count);

    public FactPlace PlaceOf(int index) => _places[index];

    public void Add(Fact fact, FactPlace place)
    {
        if (Count == _facts.Length)
        {
            Array.Resize(ref _facts, Count * 2);
            Array.Resize(ref _places, Count * 2);
        }
        _facts[Count] = fact;
        _places[Count] = place;
        Count++;
        HasRecordIds |= fact.RecordId is not null;
        HasCorrections |= fact.SupersedesId is not null;
    }

    /// <summary>The records as they are now, without a copy.</summary>
    public ArraySegment<Fact> Snapshot() => new(_facts, 0, Count);
}
