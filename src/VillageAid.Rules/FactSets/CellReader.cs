using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Reads the cells of one column into records. Whatever it does to be quick, a text means what <see cref="ValueParser"/> says.</summary>
internal abstract class CellReader
{
    /// <summary>Reads a text; false, with the mistake, where it cannot be read.</summary>
    public abstract bool Read(ReadOnlySpan<char> text, Fact fact, out ParsedValue wrong);

    /// <summary>Reads a value of a database as the text that a file would hold, so that both are read alike.</summary>
    public bool Read(object? value, Fact fact, out ParsedValue wrong) =>
        Read(ValueText.Of(value, stackalloc char[ValueText.MaxLength]), fact, out wrong);

    /// <summary>The reader of a field's column. It keeps what it learns of the texts, so it serves one table.</summary>
    public static CellReader Create(Field field) => field.Access.Accept(new Maker(field));

    private sealed class Maker(Field field) : IFieldAccessVisitor<CellReader>
    {
        public CellReader Visit<TValue>(FieldAccess<TValue> access) => new CellReader<TValue>(field, access, TextShapes.Find<TValue>());
    }
}

/// <summary>
/// Reads a text of the commonest shape by itself, remembers what other texts mean, and asks <see cref="ValueParser"/> for the rest: most
/// columns repeat a few texts, and equal codes share one string.
/// </summary>
internal sealed class CellReader<TValue>(Field field, FieldAccess<TValue> access, TextShape<TValue>? shape) : CellReader
{
    // Beyond these a column has a text of its own for each row, and remembering it would only cost memory.
    private const int MaxTexts = 1 << 16;
    private const int MaxLength = 64;
    private const int MaxWrong = 1000;

    private readonly Dictionary<string, Known<TValue>>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, Known<TValue>>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, ParsedValue> _wrong = new(StringComparer.Ordinal);

    private string? _lastText;
    private Known<TValue> _last;

    public override bool Read(ReadOnlySpan<char> text, Fact fact, out ParsedValue wrong)
    {
        wrong = default;
        if (shape is not null && shape(text, out var value))
        {
            access.Set(fact, value);
            return true;
        }
        if (_lastText is not null && text.SequenceEqual(_lastText))
        {
            access.Set(fact, _last);
            return true;
        }
        if (!_known.TryGetValue(text, out var same, out var known))
            return Parse(text, fact, out wrong);
        (_lastText, _last) = (same, known);
        access.Set(fact, known);
        return true;
    }

    private bool Parse(ReadOnlySpan<char> text, Fact fact, out ParsedValue parsed)
    {
        var copy = text.ToString();
        if (_wrong.TryGetValue(copy, out parsed))
            return false;
        parsed = ValueParser.Parse(field, copy);
        if (parsed.Error is not null)
        {
            // To find what may have been meant takes long, and a whole column may hold one wrong word.
            if (copy.Length <= MaxLength && _wrong.Count < MaxWrong)
                _wrong.Add(copy, parsed);
            return false;
        }
        field.Write(fact, parsed.Value);
        if (copy.Length <= MaxLength && _known.Dictionary.Count < MaxTexts)
            _known.Dictionary.Add(copy, access.Get(fact));
        return true;
    }
}
