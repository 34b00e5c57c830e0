using System.Data.Common;
using Npgsql.PostgresTypes;
using VillageAid.Rules.Databases.Tables;

namespace VillageAid.Rules.Databases.Postgres;

/// <summary>How PostgreSQL's columns are read.</summary>
internal static class PostgresCells
{
    /// <summary>How to read a column; null for bytea, json, intervals, structures and whatever else no fact can hold.</summary>
    public static CellReader? Find(PostgresType type, bool isSet) => type switch
    {
        PostgresDomainType domain => Find(domain.BaseType, isSet),
        PostgresEnumType => EnumText,
        PostgresArrayType array => isSet && (IsText(array.Element) || array.Element is PostgresEnumType) ? List : null,
        _ when IsText(type) => Cells.Text,
        _ => type.InternalName switch
        {
            "bool" or "int2" or "int4" or "int8" or "float4" or "float8" or "numeric" or "uuid" => Cells.Plain,
            "date" => Cells.Date,
            "time" => Cells.Time,
            "timestamp" => Cells.Local,
            "timestamptz" => Cells.Instant,
            _ => null,
        },
    };

    private static bool IsText(PostgresType type) => type.InternalName is "text" or "varchar" or "bpchar" or "name" or "citext";

    private static object EnumText(DbDataReader rows, int column) => Cells.Check(rows.GetFieldValue<string>(column));

    private static object List(DbDataReader rows, int column) => Cells.Join(rows.GetFieldValue<string?[]>(column));
}
