using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Functions;

/// <summary>Exact values in few words: whole numbers become decimals, <c>@…</c> texts become dates, times and durations.</summary>
internal static class Exact
{
    public static object? Of(object? value) => value switch
    {
        int number => (decimal)number,
        double number => (decimal)number,
        string text when text.StartsWith('@') => Temporal(text[1..]),
        object?[] items => items.Select(Of).ToList(),
        _ => value,
    };

    public static object?[] Arguments(params object?[] values) => [.. values.Select(Of)];

    public static object List(params object?[] items) => items.Select(Of).ToList();

    public static FeelRange Range(object? low, object? high, string brackets = "[]") =>
        new(Of(low), brackets[0] == '[', Of(high), brackets[1] == ']');

    public static void Is(this object? actual, object? expected)
    {
        var same = FeelEquality.AreSame(actual, Of(expected));
        same.Should().BeTrue($"{FeelText.Of(actual) ?? "null"} should be {FeelText.Of(Of(expected)) ?? "null"}");
    }

    private static object Temporal(string text)
    {
        if (text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal))
            return (object?)DaysTimeDuration.Parse(text) ?? YearsMonthsDuration.Parse(text)!;
        return (text.Contains('T') ? TemporalFunctions.DateAndTime([text]) : text.Contains(':') ? TemporalFunctions.Time([text]) : TemporalFunctions.Date([text]))
            ?? throw new ArgumentException(text);
    }
}
