using System.Data.Common;
using System.Globalization;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Databases;

/// <summary>
/// Writes a fact set into a database, a table a type, with columns of the types that a county's own database would have: dates as DATE, instants
/// with a zone, truths as BOOLEAN, numbers as NUMERIC. A date that may not exist is text, for no date column holds 无.
/// </summary>
internal sealed class FactTables(DbConnection connection, string product, Language language, Random? shuffle = null)
{
    private const int RowsAtOnce = 500;

    public void Write(FactSet facts)
    {
        foreach (var type in facts.Vocabulary.Types.Where(type => facts.Of(type).Count > 0))
            Write(type, facts.Of(type).ToArray());
    }

    private void Write(FactType type, Fact[] records)
    {
        shuffle?.Shuffle(records);
        var columns = type.Fields.Where(field => Array.Exists(records, record => !field.Read(record).IsUnknown))
            .Select(field => (Field: field, Sql: TypeOf(field, records))).ToList();
        shuffle?.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(columns));
        var table = SqlName.Quote(language == Language.Zh ? type.Term.Zh : type.Name);
        Run($"CREATE TABLE {table} ({string.Join(", ", columns.Select(column => $"{SqlName.Quote(NameOf(column.Field))} {column.Sql}"))})");
        foreach (var rows in records.Chunk(RowsAtOnce))
            Run($"INSERT INTO {table} VALUES {string.Join(",\n", rows.Select(record => $"({string.Join(", ", columns.Select(column => Literal(column.Field.Read(record), column.Sql)))})"))}");
    }

    private string NameOf(Field field) => language == Language.Zh ? field.Term.Zh : field.Name;

    private string TypeOf(Field field, Fact[] records) => field.Type switch
    {
        _ when Array.Exists(records, record => field.Read(record).IsNothing) => "VARCHAR",
        DataType.Date => product == "sqlite" ? "TEXT" : "DATE",
        DataType.DateTime => product == "sqlite" ? "TEXT" : "TIMESTAMPTZ",
        DataType.Boolean => product == "sqlite" ? "INTEGER" : "BOOLEAN",
        DataType.Number => product == "postgresql" ? "NUMERIC" : "DECIMAL(18,4)",
        _ => product == "sqlite" ? "TEXT" : "VARCHAR",
    };

    private string Literal(Known<object> known, string sql)
    {
        if (known.IsUnknown)
            return "NULL";
        var text = known.IsNothing ? "无" : Text(known.Value);
        return product == "sqlite" && sql is "INTEGER" ? text : $"CAST('{text.Replace("'", "''", StringComparison.Ordinal)}' AS {sql})";
    }

    private string Text(object value) => value switch
    {
        EnumerationMember member => member.Term.In(language),
        ValueSet<object> { Count: 0 } => "无",
        ValueSet<object> set => string.Join('、', set.Select(Text)),
        bool truth => product == "sqlite" ? (truth ? "1" : "0") : (truth ? "true" : "false"),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
