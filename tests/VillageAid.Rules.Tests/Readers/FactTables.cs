using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Readers;

/// <summary>Writes a fact set in the forms of files other than CSV; Unknown is left out, Nothing is said.</summary>
internal static class FactTables
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A sheet a type. Records of every other row have their dates as text.</summary>
    public static void WriteWorkbook(FactSet facts, Language language, Stream stream) =>
        new WorkbookWriter().Write(stream, Tables(facts).Select(table =>
        {
            var sheet = new SheetToWrite(table.Type.Term.In(language));
            var fields = table.Type.Fields.Where(field => table.Facts.Any(fact => !field.Read(fact).IsUnknown)).ToList();
            sheet.Rows.Add([.. fields.Select((field, index) => index % 3 == 1 ? field.Name : field.Term.In(language))]);
            foreach (var (fact, row) in table.Facts.Select((fact, row) => (fact, row)))
                sheet.Rows.Add([.. fields.Select(field => Cell(field.Read(fact), language, isTyped: row % 2 == 0))]);
            return sheet;
        }).Prepend(new SheetToWrite("说明") { Rows = { new object[] { "这一页给人看" } } }));

    /// <summary>One document with a list for each type.</summary>
    public static void WriteJson(FactSet facts, Language language, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, Readable with { Indented = true });
        writer.WriteStartObject();
        foreach (var table in Tables(facts))
        {
            writer.WriteStartArray(table.Type.Term.In(language));
            foreach (var fact in table.Facts)
                WriteRecord(writer, table.Type, fact, language, typeProperty: null);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    /// <summary>A record a line, each with its type; the types are mixed.</summary>
    public static void WriteLines(FactSet facts, Language language, Stream stream)
    {
        var lines = Tables(facts).SelectMany(table => table.Facts.Select((fact, index) => (table.Type, fact, index))).OrderBy(line => line.index);
        foreach (var (type, fact, _) in lines)
        {
            using (var writer = new Utf8JsonWriter(stream, Readable))
                WriteRecord(writer, type, fact, language, typeProperty: language == Language.Zh ? "类型" : "type");
            stream.WriteByte((byte)'\n');
        }
    }

    private static IEnumerable<(FactType Type, List<Fact> Facts)> Tables(FactSet facts) =>
        facts.Vocabulary.Types.Select(type => (type, facts.All.Where(fact => fact.GetType() == type.ClrType).ToList())).Where(table => table.Item2.Count > 0);

    private static object? Cell(Known<object> known, Language language, bool isTyped)
    {
        if (!known.HasValue)
            return known.IsUnknown ? null : language == Language.Zh ? "无" : "nothing";
        return known.Value switch
        {
            EnumerationMember member => member.Term.In(language),
            DateOnly date => isTyped ? date : date.ToString("yyyy年M月d日", null),
            DateTimeOffset instant => isTyped ? instant.DateTime : new SpecialCell(null, instant.ToString("yyyy/M/d HH:mm:ss", null), IsInline: true),
            bool truth => isTyped ? truth : truth ? "是" : "否",
            ValueSet<object> { Count: 0 } => language == Language.Zh ? "无" : "nothing",
            ValueSet<object> set => string.Join('、', set.Select(value => Word(value, language))),
            var value => value,
        };
    }

    private static string Word(object value, Language language) => value is EnumerationMember member ? member.Term.In(language) : value.ToString()!;

    private static void WriteRecord(Utf8JsonWriter writer, FactType type, Fact fact, Language language, string? typeProperty)
    {
        writer.WriteStartObject();
        foreach (var field in type.Fields.Where(field => !field.Read(fact).IsUnknown))
            WriteValue(writer, field.Term.In(language), field.Read(fact), language);
        if (typeProperty is not null)
            writer.WriteString(typeProperty, type.Term.In(language));
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, Known<object> known, Language language)
    {
        if (known.IsNothing)
            writer.WriteNull(name);
        else if (known.Value is bool truth)
            writer.WriteBoolean(name, truth);
        else if (known.Value is decimal number)
            writer.WriteNumber(name, number);
        else if (known.Value is ValueSet<object> set)
            WriteSet(writer, name, set, language);
        else
            writer.WriteString(name, known.Value switch
            {
                EnumerationMember member => member.Term.In(language),
                DateOnly date => date.ToString("yyyy-MM-dd", null),
                DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", null),
                var value => value.ToString(),
            });
    }

    private static void WriteSet(Utf8JsonWriter writer, string name, ValueSet<object> set, Language language)
    {
        writer.WriteStartArray(name);
        foreach (var value in set)
            writer.WriteStringValue(Word(value, language));
        writer.WriteEndArray();
    }
}
