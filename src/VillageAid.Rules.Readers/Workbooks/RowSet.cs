namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>A set of row numbers, a bit each: a whole column of formulas takes some kilobytes.</summary>
internal sealed class RowSet
{
    private readonly List<ulong> _words = [];

    public void Add(int row)
    {
        Grow(row);
        _words[row >> 6] |= 1UL << row;
    }

    /// <summary>Adds the rows from the first to the last.</summary>
    public void AddRange(int first, int last)
    {
        Grow(last);
        for (var word = first >> 6; word <= last >> 6; word++)
        {
            var from = Math.Max(first - (word << 6), 0);
            var to = Math.Min(last - (word << 6), 63);
            _words[word] |= (ulong.MaxValue >> (63 - to)) & (ulong.MaxValue << from);
        }
    }

    public bool Contains(int row) => row >> 6 < _words.Count && (_words[row >> 6] & (1UL << row)) != 0;

    /// <summary>Takes in every row of another set.</summary>
    public void UnionWith(RowSet other)
    {
        Grow((other._words.Count << 6) - 1);
        for (var word = 0; word < other._words.Count; word++)
            _words[word] |= other._words[word];
    }

    private void Grow(int row)
    {
        while (_words.Count <= row >> 6)
            _words.Add(0);
    }
}
