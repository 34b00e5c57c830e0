using System.Data.Common;
using VillageAid.Rules.Databases.Tables;

namespace VillageAid.Rules.Databases.DuckDb;

/// <summary>How DuckDB's columns are read.</summary>
internal static class DuckDbCells
{
    /// <summary>How to read a column; null for binary data, structures, intervals and whatever else no fact can hold.</summary>
    public static CellReader? Find(DbDataReader rows, int column, bool isSet) => rows.GetDataTypeName(column) switch
    {
        "Varchar" or "Enum" => Cells.Text,
        "Boolean" or "TinyInt" or "SmallInt" or "Integer" or "BigInt" or "HugeInt" or "UnsignedTinyInt" or "UnsignedSmallInt" or "UnsignedInteger"
            or "UnsignedBigInt" or "UnsignedHugeInt" or "Float" or "Double" or "Decimal" or "Uuid" or "SqlNull" => Cells.Plain,
        "Date" => Cells.Date,
        "Time" => Cells.Time,
        "Timestamp" or "TimestampS" or "TimestampMs" or "TimestampNs" => Cells.Local,
        "TimestampTz" => Cells.Instant,
        "List" or "Array" when isSet && rows.GetFieldType(column) == typeof(List<string>) => static (rows, column) => Cells.Join((List<string>)rows.GetValue(column)),
        _ => null,
    };
}
