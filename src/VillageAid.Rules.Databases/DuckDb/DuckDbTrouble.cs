using DuckDB.NET.Data;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Databases.DuckDb;

/// <summary>Says what went wrong in DuckDB.</summary>
internal static class DuckDbTrouble
{
    private static readonly LocalizedText RunIt = new("在 DuckDB 里执行这个视图，看它引用的表和列是否都在", "run the view in DuckDB and see whether the tables and columns it names are there");

    // DuckDB has no error numbers. Its message begins with one of these words; the rest may hold data.
    private static readonly string[] Kinds =
    [
        "IO", "Catalog", "Binder", "Conversion", "Permission", "Out of Memory", "Out of Range", "Invalid Input", "Serialization", "Invalid", "Fatal", "Internal",
        "Not implemented", "INTERRUPT", "Parser", "TransactionContext", "Constraint", "Missing Extension",
    ];

    public static DatabaseTrouble? Describe(Exception exception, bool isOpen)
    {
        // The provider knows fewer types than DuckDB has.
        if (exception is NotImplementedException or NotSupportedException)
            return DatabaseTrouble.ReadFailed("有一列的类型不认识", "a column has an unknown type", new LocalizedText("在视图里转换成文字、数、日期或是非", "turn it into text, a number, a date or a boolean in a view"));
        if (exception is not DuckDBException error)
            return DatabaseTrouble.OfMachine(exception);
        var kind = KindOf(error.Message);
        var code = kind is null ? "DuckDB" : $"DuckDB {kind}";
        return isOpen ? OfReading(kind, code) : DatabaseTrouble.NotOpened($"别的程序正在写它，或者它的版本太新（{code}）", $"another program writes it, or its version is too new ({code})",
            "关闭占用它的程序；版本太新时，用较早的 DuckDB 重新导出", "close the program that holds it; where its version is too new, export it with an earlier DuckDB");
    }

    private static DatabaseTrouble OfReading(string? kind, string code) => kind switch
    {
        "Permission" => DatabaseTrouble.ReadFailed($"视图要读别的文件，这里不允许（{code}）", $"the view reads another file, which is not allowed here ({code})",
            new LocalizedText("把数据存成这个数据库里的表", "store the data as a table of this database")),
        "Out of Memory" => DatabaseTrouble.ReadFailed($"视图需要的内存超过上限（{code}）", $"the view needs more memory than it may have ({code})",
            new LocalizedText("先算好存成表", "store its result as a table first")),
        "Catalog" or "Binder" => DatabaseTrouble.ReadFailed($"视图引用的表或列不在（{code}）", $"the view names a table or column that is not there ({code})", RunIt),
        "Conversion" or "Invalid Input" or "Out of Range" => DatabaseTrouble.ReadFailed($"视图里有一个值转换不了（{code}）", $"the view cannot convert a value ({code})", RunIt),
        "IO" or "Serialization" or "Invalid" => DatabaseTrouble.ReadFailed($"文件已损坏，或者版本不认识（{code}）", $"the file is damaged or of an unknown version ({code})",
            new LocalizedText("从备份恢复，或者重新导出", "restore it from a backup or export it again")),
        _ => DatabaseTrouble.ReadFailed($"数据库出错（{code}）", $"the database has an error ({code})"),
    };

    private static string? KindOf(string message)
    {
        var text = message.AsSpan(message.StartsWith("DuckDBOpen failed: ", StringComparison.Ordinal) ? "DuckDBOpen failed: ".Length : 0);
        foreach (var kind in Kinds)
        {
            if (text.StartsWith(kind, StringComparison.OrdinalIgnoreCase) && text[kind.Length..].TrimStart().StartsWith("Error:", StringComparison.OrdinalIgnoreCase))
                return kind;
        }
        return null;
    }
}
