using System.Globalization;
using VillageAid.Rules.Evaluation.Functions;

namespace VillageAid.Rules.Conformance;

/// <summary>Prints and compares exact values.</summary>
internal static class PlainText
{
    private const decimal Tolerance = 0.00000001m;

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Of))}]",
        FeelContext context => $"{{{string.Join(", ", context.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
        FeelRange range => $"{(range.LowIncluded ? '[' : '(')}{Of(range.Low)}..{Of(range.High)}{(range.HighIncluded ? ']' : ')')}",
        IFormattable formattable => $"{value.GetType().Name} {formattable.ToString(null, CultureInfo.InvariantCulture)}",
        _ => $"{value.GetType().Name} {value}",
    };

    /// <summary>Whether two values are equal, numbers within 1e-8.</summary>
    public static bool AreClose(object? left, object? right) => (left, right) switch
    {
        (decimal a, decimal b) => Math.Abs(a - b) <= Tolerance,
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => a.Count == b.Count && a.Zip(b, AreClose).All(same => same),
        (FeelContext a, FeelContext b) => a.Entries.Count == b.Entries.Count && a.Entries.All(entry => b.TryGet(entry.Key, out var other) && AreClose(entry.Value, other)),
        _ => FeelEquality.AreSame(left, right),
    };
}
