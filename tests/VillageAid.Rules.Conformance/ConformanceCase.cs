using System.Text.Json;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Conformance;

/// <summary>One case: an expression, its context, and what it should give.</summary>
internal sealed record ConformanceCase(string Id, string Grade, string Expression, IReadOnlyList<KeyValuePair<string, object?>> Context, object? Expected, string? ResultType)
{
    public string ExpectedText => Grade switch
    {
        "null" => "null",
        "static" => "a refusal, or null",
        "loose" => $"{PlainText.Of(Expected)}, or a refusal",
        _ => PlainText.Of(Expected),
    };

    public static ConformanceCase Read(string line, string place)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var context = root.TryGetProperty("context", out var entries)
                ? entries.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, TypedValue.Read(entry.Value))).ToList()
                : [];
            return new ConformanceCase(
                root.GetProperty("id").GetString()!, root.GetProperty("grade").GetString()!, root.GetProperty("expression").GetString()!, context,
                TypedValue.Read(root.GetProperty("expected")), root.TryGetProperty("resultType", out var type) ? type.GetString() : null);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"{place}: not a conformance case: {e.Message}");
        }
    }

    public Outcome Run()
    {
        var trial = new ExpressionTrial();
        foreach (var (name, value) in Context)
            trial.With(name, TypedValue.TypeOf(value), PlainValue.From(value));
        var diagnostics = new DiagnosticBag();
        if (trial.Bind(new SourceText("expression", Expression), diagnostics) is not { } bound)
            return Outcome.Refused(diagnostics.ToSorted()[0]);
        // Unknown counts as null: nothing is missing in these cases, so it can only come from a calculation without an answer.
        var answer = PlainValue.TryGet(trial.Evaluate(bound), out var plain) ? plain : null;
        return Outcome.Answered(Coerce(answer), Expected);
    }

    // DMN: a list of one goes where one value is due, and one value where a list is (section 10.3.2.9.4).
    private object? Coerce(object? answer) => ResultType switch
    {
        "number" or "string" or "boolean" when answer is IReadOnlyList<object?> { Count: 1 } list => list[0],
        _ => answer,
    };
}

/// <summary>What came of a case.</summary>
internal sealed record Outcome(bool IsRefused, bool IsNull, bool IsExpected, string Text)
{
    public static Outcome Refused(Diagnostic diagnostic) => new(true, false, false, $"a refusal: {diagnostic.ToString(Language.En)}");

    public static Outcome Answered(object? answer, object? expected) => new(false, answer is null, PlainText.AreClose(answer, expected), PlainText.Of(answer));

    public bool Meets(string grade) => grade switch
    {
        "value" => IsExpected,
        "null" => IsNull,
        "static" => IsRefused || IsNull,
        "loose" => IsRefused || IsExpected,
        _ => throw new FormatException($"there is no grade `{grade}`"),
    };
}
