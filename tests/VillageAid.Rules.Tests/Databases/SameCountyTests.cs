using System.Security.Cryptography;
using DuckDB.NET.Data;
using VillageAid.Rules.Databases;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Databases;

/// <summary>The sample county gives the same verdicts, byte for byte, wherever its facts come from and in whatever order.</summary>
public sealed class SameCountyTests
{
    private static readonly FactSet County = FactFiles.Read(Repository.PathOf("samples/shangyi"), FactVocabulary.BuiltIn).FactSet;
    private static readonly Lazy<string> Expected = new(() => VerdictsOf(County));

    [Theory]
    [InlineData("sqlite", "zh", false)]
    [InlineData("sqlite", "en", true)]
    [InlineData("duckdb", "zh", false)]
    [InlineData("duckdb", "en", true)]
    public void From_a_database_file(string product, string language, bool shuffled) => Check(product, language, shuffled);

    [PostgresTheory]
    [InlineData("zh", false)]
    [InlineData("en", true)]
    public void From_a_server(string language, bool shuffled) => Check("postgresql", language, shuffled);

    [Theory]
    [InlineData("zh", false)]
    [InlineData("en", true)]
    public void From_parquet_files(string language, bool shuffled)
    {
        using var database = Fill("duckdb", language, shuffled);
        Export(database);
        var builder = new FactSetBuilder();
        foreach (var file in Directory.GetFiles(database.Folder, "*.parquet"))
            new ParquetFormat().Read(file, Path.GetFileName(file), builder);

        ShouldBeTheCounty(builder.Build());
    }

    private static void Check(string product, string language, bool shuffled)
    {
        using var database = Fill(product, language, shuffled);

        ShouldBeTheCounty(DatabaseReader.Read(database.Connection, FactVocabulary.BuiltIn));
    }

    private static TestDatabase Fill(string product, string language, bool shuffled)
    {
        var database = TestDatabase.Create(product);
        using var connection = database.Open();
        new FactTables(connection, product, language == "en" ? Language.En : Language.Zh, shuffled ? new Random(20160301) : null).Write(County);
        return database;
    }

    private static void Export(TestDatabase database)
    {
        using var connection = (DuckDBConnection)database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT table_name FROM information_schema.tables";
        var tables = new List<string>();
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
                tables.Add(rows.GetString(0));
        }
        foreach (var table in tables)
        {
            command.CommandText = $"COPY \"{table}\" TO '{database.Folder}/{table}.parquet'";
            command.ExecuteNonQuery();
        }
    }

    private static void ShouldBeTheCounty(FactLoadResult result)
    {
        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        (result.Kept, result.Refused).Should().Be((County.Count, 0));
        VerdictsOf(result.FactSet).Should().Be(Expected.Value);
    }

    // The report has megabytes; two of the same digest are the same bytes.
    private static string VerdictsOf(FactSet facts)
    {
        var engine = new PolicyEngine();
        var policies = engine.Load([Repository.Pack("rules/shangyi-2016")]).Policies;
        using var stream = new MemoryStream();
        JsonReport.Write(engine.Evaluate(policies, facts, Period.Parse("2016-03")), stream);
        return $"{stream.Length} bytes, {Convert.ToHexString(SHA256.HashData(stream.ToArray()))}";
    }
}
