using System.Globalization;
using System.Text;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>
/// Writes records as CSV files that <see cref="Readers.FactFiles"/> reads back: RFC 4180, UTF-8 with a byte order mark (spreadsheets need
/// it), lines end with LF. Unknown is a blank, Nothing is 无. Only columns with a value in some record are written.
/// </summary>
internal static class CsvFactWriter
{
    /// <summary>
    /// Writes one file a fact type into a folder, in place of a file of the same name, and gives the number of records. The records are
    /// gone through twice, first for the columns, and never held: the sequence must give the same records again.
    /// </summary>
    /// <param name="facts">The records.</param>
    /// <param name="vocabulary">Their vocabulary.</param>
    /// <param name="folder">The folder; it is made where it is not there.</param>
    /// <param name="languageOf">The language of a type's file name, headings and words.</param>
    public static int WriteFolder(IEnumerable<Fact> facts, FactVocabulary vocabulary, string folder, Func<FactType, Language> languageOf)
    {
        Directory.CreateDirectory(folder);
        var columns = CsvColumns.Find(facts, vocabulary);
        var files = new Dictionary<Type, TypeFile>();
        try
        {
            foreach (var (type, fields) in columns)
                files.Add(type.ClrType, new TypeFile(folder, type, fields, languageOf(type)));
            var count = 0;
            foreach (var fact in facts)
            {
                files[fact.GetType()].Write(fact);
                count++;
            }
            return count;
        }
        finally
        {
            foreach (var file in files.Values)
                file.Dispose();
        }
    }

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
            ValueSet<object> { Count: 0 } => language == Language.Zh ? "无" : "nothing",
            ValueSet<object> set => string.Join('、', set.Select(value => Print(Known.Of(value), language))),
            bool truth => language == Language.Zh ? (truth ? "是" : "否") : (truth ? "true" : "false"),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.ToString(instant.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString() ?? "",
        };
    }

    /// <summary>The open file of one type.</summary>
    private sealed class TypeFile : IDisposable
    {
        private readonly StreamWriter _writer;
        private readonly IReadOnlyList<Field> _fields;
        private readonly Language _language;

        public TypeFile(string folder, FactType type, IReadOnlyList<Field> fields, Language language)
        {
            _fields = fields;
            _language = language;
            _writer = new StreamWriter(Path.Combine(folder, type.Term.In(language) + ".csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16);
            WriteRow(field => field.Term.In(language));
        }

        public void Write(Fact fact) => WriteRow(field => Print(field.Read(fact), _language));

        public void Dispose() => _writer.Dispose();

        private void WriteRow(Func<Field, string> print)
        {
            for (var i = 0; i < _fields.Count; i++)
            {
                if (i > 0)
                    _writer.Write(',');
                _writer.Write(Quote(print(_fields[i])));
            }
            _writer.Write('\n');
        }
    }
}
