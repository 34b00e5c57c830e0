using System.Globalization;
using System.Text;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>
/// Writes records as CSV files that <see cref="Readers.CsvFolder"/> reads back: RFC 4180, UTF-8 with a byte order mark (spreadsheets need
/// it), lines end with LF. Unknown is a blank, Nothing is 无. Only columns with a value in some record are written.
/// </summary>
internal static class CsvFactWriter
{
    /// <summary>Writes one file a fact type into a folder, in place of a file of the same name.</summary>
    /// <param name="facts">The records.</param>
    /// <param name="vocabulary">Their vocabulary.</param>
    /// <param name="folder">The folder; it is made where it is not there.</param>
    /// <param name="languageOf">The language of a type's file name, headings and words.</param>
    public static void WriteFolder(IReadOnlyList<Fact> facts, FactVocabulary vocabulary, string folder, Func<FactType, Language> languageOf)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in WriteFiles(facts, vocabulary, languageOf))
            File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    }

    /// <summary>The files' names and texts, in the order of the vocabulary; the byte order mark is not in the text.</summary>
    public static IEnumerable<(string Name, string Text)> WriteFiles(IReadOnlyList<Fact> facts, FactVocabulary vocabulary, Func<FactType, Language> languageOf)
    {
        foreach (var type in vocabulary.Types)
        {
            var language = languageOf(type);
            var records = facts.Where(fact => vocabulary.TypeOf(fact) == type).ToList();
            if (records.Count > 0)
                yield return (type.Term.In(language) + ".csv", Write(records, type, language));
        }
    }

    private static string Write(List<Fact> records, FactType type, Language language)
    {
        var columns = type.Fields.Where(field => records.Exists(record => field.Read(record).State != KnownState.Unknown)).ToList();
        var text = new StringBuilder();
        AppendRow(text, columns.Select(field => field.Term.In(language)));
        foreach (var record in records)
            AppendRow(text, columns.Select(field => Print(field.Read(record), language)));
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> values) => text.AppendJoin(',', values.Select(Quote)).Append('\n');

    private static string Quote(string value) => value.AsSpan().ContainsAny("\",\r\n") || value.Length != value.Trim().Length
        ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : value;

    private static string Print(Known<object> known, Language language)
    {
        if (known.IsUnknown)
            return "";
        if (known.IsNothing)
            return language == Language.Zh ? "无" : "nothing";
        return known.Value switch
        {
            EnumerationMember member => member.Term.In(language),
            bool truth => language == Language.Zh ? (truth ? "是" : "否") : (truth ? "true" : "false"),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.ToString(instant.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString() ?? "",
        };
    }
}
