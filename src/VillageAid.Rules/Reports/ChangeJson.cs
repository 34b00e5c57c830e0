using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Reports;

/// <summary>Writes what would change verdicts for programs: UTF-8, properties in a fixed order, so the same answers give the same bytes.</summary>
/// <example><code>using var file = File.Create("changes.json"); ChangeJson.Write([answer], policies.Vocabulary, file);</code></example>
public static class ChangeJson
{
    /// <summary>The name of the form; it changes when a reader of the old form would no longer understand the new one.</summary>
    public const string Format = "villageaid-changes/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes answers; the stream stays open.</summary>
    /// <param name="answers">The answers, in order.</param>
    /// <param name="vocabulary">The vocabulary of the policies, which names the fields.</param>
    /// <param name="stream">Where to.</param>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(IEnumerable<ChangeAnswer> answers, FactVocabulary vocabulary, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteItems("answers", [.. answers], (writer, answer) => Write(writer, answer, vocabulary));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangeAnswer answer, FactVocabulary vocabulary)
    {
        json.WriteStartObject();
        json.WriteString("policy", answer.Verdict.Policy);
        json.WriteString("rule", answer.Verdict.Rule);
        json.WriteString("subject", answer.Verdict.Subject.ToString());
        json.WriteString("occasion", answer.Verdict.Occasion.Label);
        json.WriteString("status", answer.Verdict.Status.ToString());
        json.WriteString("asOf", answer.AsOf.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
        json.WriteItems("ways", answer.Ways, (writer, way) => Write(writer, way, vocabulary));
        json.WriteItems("standing", answer.Standing, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StandingRecord standing)
    {
        json.WriteStartObject();
        json.WriteText("record", new(standing.Record.In(Text.Language.Zh), standing.Record.In(Text.Language.En)));
        json.WriteText("why", standing.Why);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangeWay way, FactVocabulary vocabulary)
    {
        json.WriteStartObject();
        json.WriteStrings("wanted", way.Wanted.Select(status => status.ToString()));
        json.WriteBoolean("exhaustive", way.IsExhaustive);
        json.WriteBoolean("onlySupplies", way.OnlySupplies);
        json.WriteItems("sets", way.Sets, (writer, set) => Write(writer, set, vocabulary));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangeSet set, FactVocabulary vocabulary)
    {
        json.WriteStartObject();
        json.WriteString("status", set.Status.ToString());
        json.WriteBoolean("smallest", set.IsSmallest);
        json.WriteItems("changes", set.Changes, (writer, change) => Write(writer, change, vocabulary));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SuggestedChange change, FactVocabulary vocabulary)
    {
        json.WriteStartObject();
        json.WriteWord("kind", change.Kind);
        json.WriteWord("mood", change.Mood);
        json.WriteNumber("count", change.Count);
        json.WriteText("text", change.Text);
        json.WriteString("condition", change.Condition);
        json.WriteString("parameter", change.Parameter);
        json.WriteString("value", change.Value?.En);
        json.WriteItems("facts", change.Facts, (writer, fact) => Write(writer, fact, vocabulary));
        json.WriteEndObject();
    }

    // The record after the change, as far as it is another than before.
    private static void Write(Utf8JsonWriter json, FactChange change, FactVocabulary vocabulary)
    {
        var (before, after) = (change.Before, change.After!);
        var type = vocabulary.TypeOf(after);
        json.WriteStartObject();
        json.WriteString("type", type.Name);
        json.WriteBoolean("isNew", before is null);
        json.WriteStartObject("fields");
        foreach (var field in type.Fields.Where(field => field.IsKey || (before is null ? !field.Read(after).IsUnknown : field.Read(after) != field.Read(before))))
            json.WriteString(field.Name, Print(field.Read(after)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string? Print(Known<object> value) => value switch
    {
        { IsUnknown: true } => "unknown",
        { IsNothing: true } => null,
        { Value: bool truth } => truth ? "true" : "false",
        { Value: DateTimeOffset instant } => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        { Value: ValueSet<object> set } => string.Join('、', set.Select(one => FactIdentity.Print(one, Text.Language.En))),
        { Value: EnumerationMember member } => member.Name,
        _ => FactIdentity.Print(value.Value, Text.Language.En),
    };
}
