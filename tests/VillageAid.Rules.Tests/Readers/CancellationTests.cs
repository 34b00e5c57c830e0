using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Readers;

/// <summary>Who stops the reading of files is obeyed between two rows, whatever their form.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("facts").FullName;
    private readonly CancellationTokenSource _source = new();

    public void Dispose()
    {
        _source.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("干部.csv")]
    [InlineData("干部.ndjson")]
    [InlineData("县.json")]
    [InlineData("县.xlsx")]
    public void No_row_is_read_once_it_is_cancelled(string name)
    {
        var file = Write(name);
        FactFiles.Read(file, FactVocabulary.BuiltIn, _source.Token).Kept.Should().Be(1);
        _source.Cancel();

        FluentActions.Invoking(() => FactFiles.Read(file, FactVocabulary.BuiltIn, _source.Token)).Should().Throw<OperationCanceledException>();
        var builder = new FactSetBuilder { CancellationToken = _source.Token };
        FluentActions.Invoking(() => FactFiles.Read(file, builder)).Should().Throw<OperationCanceledException>();
        builder.Build().Read.Should().Be(0);
    }

    [Fact]
    public void No_file_is_opened_once_it_is_cancelled()
    {
        File.WriteAllText(Path.Combine(_folder, "1.stop"), "");
        File.WriteAllText(Path.Combine(_folder, "2.stop"), "");
        var format = new Stopping(_source);

        FluentActions.Invoking(() => FactFiles.Read(_folder, FactVocabulary.BuiltIn, _source.Token, format)).Should().Throw<OperationCanceledException>();
        format.Files.Should().Equal("1.stop");
    }

    private string Write(string name)
    {
        var path = Path.Combine(_folder, name);
        using var file = File.Create(path);
        var facts = FactSet.Of(new Cadre { CadreId = "甲" });
        if (name.EndsWith(".xlsx", StringComparison.Ordinal))
            FactTables.WriteWorkbook(facts, Language.Zh, file);
        else if (name.EndsWith(".json", StringComparison.Ordinal))
            FactTables.WriteJson(facts, Language.Zh, file);
        else if (name.EndsWith(".ndjson", StringComparison.Ordinal))
            FactTables.WriteLines(facts, Language.Zh, file);
        else
            file.Write("干部编号\n甲\n"u8);
        return path;
    }

    /// <summary>Cancels as soon as it has read one file.</summary>
    private sealed class Stopping(CancellationTokenSource source) : IFactFileFormat
    {
        public List<string> Files { get; } = [];

        public IReadOnlyList<string> Extensions => [".stop"];

        public void Read(string file, string shown, FactSetBuilder builder)
        {
            Files.Add(Path.GetFileName(file));
            source.Cancel();
        }
    }
}
