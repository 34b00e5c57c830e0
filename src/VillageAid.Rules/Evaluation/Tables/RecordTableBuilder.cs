using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>Takes the records of a table, in the order of their keys.</summary>
internal sealed class RecordTableBuilder(FactType type, int most)
{
    private readonly List<int> _groups = [];
    private readonly Dictionary<int, IReadOnlyList<Fact>> _versions = [];
    private Fact[] _facts = new Fact[most];
    private int[] _days = new int[most];
    private bool[] _isOpen = [];
    private int _count;

    /// <summary>Adds a record for which one fact counts.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="day">Its window date as <see cref="SeenFacts.Days"/> has it.</param>
    /// <param name="isCertain">Whether it is more than possible.</param>
    /// <param name="isNewGroup">Whether the first part of its key is another than that of the record before.</param>
    public void Add(Fact fact, int day, bool isCertain, bool isNewGroup)
    {
        if (isNewGroup)
            _groups.Add(_count);
        if (!isCertain)
            MarkOpen();
        // A span asks once, not at each place, whether the list is one of facts.
        _facts.AsSpan()[_count] = fact;
        _days[_count++] = day;
    }

    /// <summary>Adds a record for which one or several versions count, a certain one first where there is one.</summary>
    public void Add(IReadOnlyList<Fact> versions, bool isNewGroup)
    {
        if (versions.Count > 1)
        {
            _versions.Add(_count, versions);
            MarkOpen();
        }
        Add(versions[0], SeenFacts.DayOf(type, versions[0]), KeyResolution.IsCertain(versions[0]), isNewGroup);
    }

    public RecordTable ToTable()
    {
        if (_count < most)
        {
            Array.Resize(ref _facts, _count);
            Array.Resize(ref _days, _count);
        }
        return new RecordTable(type, _facts, _days, [.. _groups, _count], _isOpen, _versions);
    }

    private void MarkOpen()
    {
        if (_isOpen.Length == 0)
            _isOpen = new bool[most];
        _isOpen[_count] = true;
    }
}
