using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Readers;

/// <summary>The sample county says the same in every form of file.</summary>
public sealed class SampleRoundTripTests : IDisposable
{
    private static readonly Lazy<FactSet> FromCsv = new(() => FactFiles.Read(Repository.PathOf("samples/shangyi"), FactVocabulary.BuiltIn).FactSet);
    private static readonly Lazy<byte[]> VerdictsFromCsv = new(() => Judge(FromCsv.Value));

    private readonly string _folder = Directory.CreateTempSubdirectory("facts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void A_workbook(Language language) => GivesTheSame("台账.xlsx", language, FactTables.WriteWorkbook);

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void A_json_document(Language language) => GivesTheSame("台账.json", language, FactTables.WriteJson);

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Lines_of_json(Language language) => GivesTheSame("台账.ndjson", language, FactTables.WriteLines);

    private void GivesTheSame(string name, Language language, Action<FactSet, Language, Stream> write)
    {
        var file = Path.Combine(_folder, name);
        using (var stream = File.Create(file))
            write(FromCsv.Value, language, stream);

        var result = FactFiles.Read(file, FactVocabulary.BuiltIn);

        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        result.FactSet.All.SequenceEqual(FromCsv.Value.All).Should().BeTrue();
        // Equal records in equal order: one language is enough for the verdicts, which take their time.
        if (language == Language.Zh)
            Judge(result.FactSet).AsSpan().SequenceEqual(VerdictsFromCsv.Value).Should().BeTrue();
    }

    private static byte[] Judge(FactSet facts)
    {
        var engine = new PolicyEngine();
        var rules = engine.Load([new FolderPolicySource(Repository.PathOf("rules/shangyi-2016"))]);
        using var stream = new MemoryStream();
        JsonReport.Write(engine.Evaluate(rules.Policies, facts, Period.Parse("2016-03")), stream);
        return stream.ToArray();
    }
}
