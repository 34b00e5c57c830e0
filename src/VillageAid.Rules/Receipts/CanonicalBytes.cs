using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Receipts;

/// <summary>
/// Values one after the other as bytes: of each its kind, the length of what follows, and that. No two different rows of values give the same
/// bytes, and the same values give the same bytes whatever file, machine or culture they come from.
/// </summary>
internal sealed class CanonicalBytes
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    /// <summary>The hash of what was written; what is written next begins anew.</summary>
    public Sha256Hash TakeHash()
    {
        var hash = Sha256Hash.Of(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
        return hash;
    }

    /// <summary>A text as UTF-16, low byte first: what a program holds, so that not even half a character is lost.</summary>
    public CanonicalBytes Text(string text) => Word('t', text);

    public CanonicalBytes Number(long number) => Whole('i', number);

    public CanonicalBytes Flag(bool flag)
    {
        Begin('b', 1)[0] = (byte)(flag ? 1 : 0);
        return this;
    }

    /// <summary>That there is none.</summary>
    public CanonicalBytes Nothing()
    {
        Begin('-', 0);
        return this;
    }

    public CanonicalBytes TextOrNothing(string? text) => text is null ? Nothing() : Text(text);

    /// <summary>Texts in an order of their own, with their number.</summary>
    public CanonicalBytes Texts(IReadOnlyCollection<string> texts)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Begin('s', sizeof(int)), texts.Count);
        foreach (var text in texts)
            Text(text);
        return this;
    }

    /// <summary>A value in the form of the language (<see cref="Field.Read(Fact)"/>).</summary>
    public CanonicalBytes Value(object value) => value switch
    {
        string text => Text(text),
        bool truth => Flag(truth),
        decimal number => Word('n', NumberForm.Trim(number).ToString(CultureInfo.InvariantCulture)),
        DateOnly date => Whole('d', date.DayNumber),
        TimeOnly time => Whole('c', time.Ticks),
        DateTimeOffset instant => Whole('z', instant.UtcTicks),
        EnumerationMember member => Word('e', member.Name),
        ValueSet<object> set => Texts([.. set.Select(WordOf).Order(StringComparer.Ordinal)]),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "A field has no values of this type."),
    };

    private static string WordOf(object item) => item is EnumerationMember member ? member.Name : (string)item;

    private CanonicalBytes Word(char kind, string text)
    {
        var target = Begin(kind, text.Length * sizeof(char));
        for (var i = 0; i < text.Length; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(target[(2 * i)..], text[i]);
        return this;
    }

    private CanonicalBytes Whole(char kind, long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Begin(kind, sizeof(long)), number);
        return this;
    }

    private Span<byte> Begin(char kind, int length)
    {
        var target = _bytes.GetSpan(1 + sizeof(int) + length);
        target[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(target[1..], length);
        _bytes.Advance(1 + sizeof(int) + length);
        return target.Slice(1 + sizeof(int), length);
    }
}
