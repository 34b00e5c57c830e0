using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.FactSets;

/// <summary>What came of reading a text as a field's value: the value, or the mistake.</summary>
internal readonly record struct ParsedValue
{
    private ParsedValue(Known<object> value, DiagnosticDescriptor? error, object[] arguments)
    {
        Value = value;
        Error = error;
        Arguments = arguments;
    }

    /// <summary>The value in the form of the language (<see cref="Vocabulary.Field.Read"/>); Unknown where there is a mistake.</summary>
    public Known<object> Value { get; }

    /// <summary>The mistake; null where there is none.</summary>
    public DiagnosticDescriptor? Error { get; }

    /// <summary>The texts of the mistake's message.</summary>
    public object[] Arguments { get; }

    public static ParsedValue Of(object value) => new(Known.Of(value), null, []);

    public static ParsedValue Unknown => new(default, null, []);

    public static ParsedValue Nothing => new(Known.Nothing, null, []);

    public static ParsedValue Wrong(DiagnosticDescriptor error, params object[] arguments) => new(default, error, arguments);
}
