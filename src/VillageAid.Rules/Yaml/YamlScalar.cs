using VillageAid.Rules.Text;

namespace VillageAid.Rules.Yaml;

/// <summary>A text, a number, a date …: to us always the text that is written (<c>18:00</c> is no number).</summary>
internal sealed record YamlScalar(SourceSpan Place, string Written, YamlScalarStyle Style) : YamlNode(Place)
{
    /// <summary>What is written, in the one form in which texts are compared (NFC). Its characters need not be those of the file.</summary>
    public string Value { get; } = NormalizationFormC.Normalize(Written);

    /// <summary>Nothing is written, or only <c>~</c>.</summary>
    public bool IsEmpty => Style == YamlScalarStyle.Plain && Value is "" or "~";

    /// <summary>Whether a double-quoted text has backslash escapes.</summary>
    public bool HasEscapes => Style == YamlScalarStyle.DoubleQuoted && Place.Text.Contains('\\');

    /// <summary>What is written, with the place of each of its characters. Not exact where <see cref="HasEscapes"/> or the text is folded.</summary>
    public MappedText Map() => ScalarMap.Create(this);

    public Located<string> ToLocated() => new(Value, Place);
}

internal enum YamlScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,

    /// <summary><c>|</c>: line by line.</summary>
    Literal,

    /// <summary><c>&gt;</c>: lines joined.</summary>
    Folded,
}
