using VillageAid.Rules.Databases.DuckDb;
using VillageAid.Rules.Databases.Tables;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Readers;

namespace VillageAid.Rules.Databases;

/// <summary>Parquet files, one fact type a file, named by the file: <c>考勤.parquet</c>.</summary>
/// <example><c>FactFiles.Read("county", builder, new ParquetFormat())</c> reads a folder's Parquet files beside the others.</example>
public sealed class ParquetFormat : IFactFileFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".parquet"];

    /// <inheritdoc/>
    public void Read(string file, string shown, FactSetBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(builder);
        var name = FactText.Normalize(Path.GetFileNameWithoutExtension(file));
        if (builder.Vocabulary.FindType(name) is { } type)
        {
            using var database = new ParquetFile(file, shown);
            new DatabaseTables(database, builder, builder.CancellationToken).ReadAs(type);
            return;
        }
        var known = builder.Vocabulary.Types.SelectMany(candidate => (string[])[candidate.Term.Zh, candidate.Name]);
        builder.Diagnostics.Report(DiagnosticCatalog.UnknownFactFile, shown, null, name, Suggestion.For(name, known));
        builder.RefuseFile();
    }
}
