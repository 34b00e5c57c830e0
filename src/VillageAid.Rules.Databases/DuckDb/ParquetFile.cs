using System.Data.Common;
using DuckDB.NET.Data;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Databases.DuckDb;

/// <summary>One Parquet file, through a DuckDB in memory that can reach this file only.</summary>
internal sealed class ParquetFile(string path, string shown) : DuckDbDatabase(path, shown)
{
    protected override void CheckFile(string file) => DatabaseFile.Check(file, "Parquet", "PAR1"u8, offset: 0);

    protected override DuckDBConnection Connect() => DuckDbSession.OpenFor(FilePath);

    public override DbCommand SelectAll(string table, FactType type)
    {
        var command = Command("SELECT * FROM read_parquet(?)");
        command.Parameters.Add(new DuckDBParameter(FilePath));
        return command;
    }
}
