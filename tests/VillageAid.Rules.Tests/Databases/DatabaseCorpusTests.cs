using System.Text.RegularExpressions;
using VillageAid.Rules.Databases;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Readers;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Databases;

/// <summary>
/// Each folder of tests/corpus/databases is a database with mistakes: PRODUCT.sql makes it, or connection.txt names it ({folder} is the case's
/// own, {server} the test server). expected.txt is everything that is printed about it, Chinese then English.
/// </summary>
public sealed partial class DatabaseCorpusTests
{
    private static readonly string Root = Repository.PathOf("tests/corpus/databases");

    public static TheoryData<string> OfFiles => CasesWhere(needsServer: false);

    public static TheoryData<string> OfServers => CasesWhere(needsServer: true);

    public static TheoryData<string> Codes => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Where(code => IsOfDatabases().IsMatch(code))];

    [Theory]
    [MemberData(nameof(OfFiles))]
    public void Mistakes_are_reported_at_their_place(string name) => Check(name);

    [PostgresTheory]
    [MemberData(nameof(OfServers))]
    public void Mistakes_on_a_server_are_reported_at_their_place(string name) => Check(name);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_page_and_is_provoked(string code)
    {
        var page = File.ReadAllText(Repository.PathOf($"docs/diagnostics/{code}.md"));
        var printed = Directory.GetFiles(Root, "expected.txt", SearchOption.AllDirectories).Select(file => File.ReadAllText(file));

        page.Should().StartWith($"# {code} ").And.Contain("错误 · Wrong:").And.Contain("正确 · Right:");
        printed.Should().Contain(text => text.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void No_report_shows_a_secret() => Directory.GetFiles(Root, "expected.txt", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains("geheim", StringComparison.Ordinal)).Should().BeEmpty("geheim is the password in all of them");

    private static void Check(string name)
    {
        var folder = Path.Combine(Root, name);
        var script = Directory.GetFiles(folder, "*.sql").SingleOrDefault();
        using var database = TestDatabase.Create(script is null ? "sqlite" : Path.GetFileNameWithoutExtension(script));
        if (script is not null)
            database.Run(File.ReadAllText(script));
        var connection = script is null ? NamedBy(folder) : database.Connection;

        var result = DatabaseReader.Read(connection, TestVocabulary.Extended);

        database.Plain(Print(result)).Replace(Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal).ShouldBeIn(Path.Combine(folder, "expected.txt"));
    }

    private static string NamedBy(string folder)
    {
        var text = File.ReadAllText(Path.Combine(folder, "connection.txt")).TrimEnd('\n').Replace("{folder}", folder, StringComparison.Ordinal);
        return TestServer.Connection is null ? text : text.Replace("{server}", FormattableString.Invariant($"{TestServer.Settings.Host}:{TestServer.Settings.Port}"), StringComparison.Ordinal);
    }

    private static string Print(FactLoadResult result)
    {
        var lines = new[] { Language.Zh, Language.En }.SelectMany(language => result.Diagnostics.Select(diagnostic => diagnostic.ToString(language)));
        var counts = FormattableString.Invariant($"read {result.Read}, kept {result.Kept}, refused {result.Refused}");
        var kept = result.FactSet.All.Select(Print);
        return string.Join('\n', [.. lines, counts, .. kept, ""]);
    }

    private static string Print(Fact fact)
    {
        var type = TestVocabulary.Extended.TypeOf(fact.GetType());
        var values = type.Fields.Select(field => (field, Value: field.Read(fact))).Where(pair => !pair.Value.IsUnknown)
            .Select(pair => FormattableString.Invariant($"{pair.field.Term.Zh}={(pair.Value.IsNothing ? "无" : pair.Value.Value)}"));
        return $"{type.Term.Zh}: {string.Join(", ", values)}";
    }

    private static TheoryData<string> CasesWhere(bool needsServer) => [.. Directory.GetDirectories(Root)
        .Where(folder => NeedsServer(folder) == needsServer).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    private static bool NeedsServer(string folder) => File.Exists(Path.Combine(folder, "postgresql.sql"))
        || (File.Exists(Path.Combine(folder, "connection.txt")) && File.ReadAllText(Path.Combine(folder, "connection.txt")).Contains("{server}", StringComparison.Ordinal));

    [GeneratedRegex("^VA00[56]")]
    private static partial Regex IsOfDatabases();
}
