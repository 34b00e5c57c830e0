namespace VillageAid.Rules.Text;

/// <summary>A text that was taken out of a file, and for each of its characters the offset in that file: quotes and indentation are gone, places stay exact.</summary>
internal sealed class MappedText
{
    private readonly int[]? _offsets;

    /// <summary>A text that is its own file.</summary>
    public MappedText(SourceText source)
    {
        Source = source;
        Value = source.Content;
    }

    /// <summary>A part of a file; <paramref name="offsets"/> has one entry more than the value has characters, the last for its end.</summary>
    public MappedText(SourceText source, string value, int[] offsets)
    {
        if (offsets.Length != value.Length + 1)
            throw new ArgumentException("One offset for each character and one for the end.", nameof(offsets));
        Source = source;
        Value = value;
        _offsets = offsets;
    }

    public SourceText Source { get; }

    public string Value { get; }

    /// <summary>The offset in the file of the character at <paramref name="index"/>.</summary>
    public int GetOffset(int index) => _offsets is null ? index : _offsets[index];

    /// <summary>The stretch of the file that holds the characters from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public TextSpan GetSpan(int start, int end) =>
        end > start ? TextSpan.FromBounds(GetOffset(start), GetOffset(end - 1) + 1) : new TextSpan(GetOffset(start), 0);
}
