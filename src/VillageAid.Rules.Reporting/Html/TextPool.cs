using VillageAid.Rules.Text;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>Each different thing once, by its number in the order in which it first came: what a report says ten thousand times is in its file once.</summary>
internal sealed class Pool<T> where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    public int Add(T item)
    {
        if (_numbers.TryGetValue(item, out var number))
            return number;
        _numbers.Add(item, _items.Count);
        _items.Add(item);
        return _items.Count - 1;
    }
}

/// <summary>The texts of a report in both languages.</summary>
internal sealed class TextPool
{
    /// <summary>Stands where there is no text.</summary>
    public const int None = -1;

    private readonly Pool<LocalizedText> _texts = new();

    public IReadOnlyList<LocalizedText> Items => _texts.Items;

    public int Add(LocalizedText? text) => text is null ? None : _texts.Add(text);

    /// <summary>Texts of which each language has its own list.</summary>
    public int[] AddAll(Func<Language, IReadOnlyList<string>> texts)
    {
        var (zh, en) = (texts(Language.Zh), texts(Language.En));
        // The languages may join differently; then each is one text.
        return zh.Count == en.Count
            ? [.. zh.Zip(en, (one, other) => Add(new LocalizedText(one, other)))]
            : [Add(new LocalizedText(string.Join("；", zh), string.Join("; ", en)))];
    }
}
