using System.Text.RegularExpressions;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Tests.Guide;

/// <summary>Holds the guide for policy staff to the code: what it shows is loaded and run, what it lists is all there is.</summary>
public partial class PolicyGuideTests
{
    private static readonly PolicyGuide Guide = new();

    [Fact]
    public void Every_snippet_is_a_file_of_a_pack_that_loads_and_passes_its_tests()
    {
        Guide.Packs.Should().HaveCountGreaterThan(1);
        Guide.Packs.Should().AllSatisfy(pack =>
        {
            var load = new PolicyEngine().Load([pack], bases: Guide.Packs);
            load.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
            var report = ScenarioRunner.Run(load.Policies, pack.ReadTests());
            report.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
            report.Results.Should().NotBeEmpty();
            report.Results.SelectMany(result => result.Failures, (result, failure) => $"{result.Name}: {failure.Zh}").Should().BeEmpty();
        });
    }

    [Fact]
    public void No_snippet_is_left_out() =>
        YamlFence().Count(Guide.Text).Should().Be(Guide.Packs.Sum(pack => pack.Read().Count + pack.ReadTests().Count), "each begins with `# file.yaml`");

    [Fact]
    public void It_lists_every_key() =>
        KeyPair().Matches(Guide.Section("keys")).Select(match => (Zh: match.Groups[1].Value, En: match.Groups[2].Value))
            .Should().BeEquivalentTo(PolicyKeys.All.Select(key => (key.Zh, key.En)));

    [Fact]
    public void The_functions_it_lists_have_all_their_names()
    {
        // The handful for beginners; docs/language.md has them all, and its own test.
        var rows = FunctionRow().Matches(Guide.Section("functions")).Select(match => match.Groups[1].Value.Split(' ').Append(match.Groups[2].Value).Order(StringComparer.Ordinal)).ToList();
        rows.Should().HaveCountGreaterThan(5);
        rows.Should().AllSatisfy(names => FunctionTable.Find(names.First()).Should().ContainSingle().Which.Names.Order(StringComparer.Ordinal).Should().Equal(names));
    }

    // What it lists can be written: a name of several words is one the parser must know too.
    [Fact]
    public void Every_function_can_be_written()
    {
        var diagnostics = new DiagnosticBag();
        foreach (var name in FunctionTable.Names)
        {
            var text = new YamlScalar(new SourceSpan(new SourceText(name, $"{name}(x)"), new TextSpan(0, name.Length + 3)), $"{name}(x)", YamlScalarStyle.Plain);
            ExpressionParser.Parse(text, diagnostics).Should().BeOfType<CallSyntax>(name).Which.Function.Name.Should().Be(name);
        }
        diagnostics.ToSorted().Should().BeEmpty();
    }

    [Fact]
    public void It_lists_every_status_of_a_norm() =>
        StatusRow().Matches(Guide.Section("statuses")).Select(match => (match.Groups[1].Value, match.Groups[2].Value))
            .Should().Equal(StatusWords.OfNorms.Select(status => (status.Zh, status.En)));

    [Fact]
    public void It_lists_the_words_of_every_closed_list()
    {
        var subjects = FactVocabulary.BuiltIn.SubjectTypes.Where(type => type.FactType.Place is not null).Select(type => $"`{type.Term.Zh}` {type.Name}");
        var lists = new[] { PolicyWords.Each.Words, PolicyWords.Modality.Words, PolicyWords.Nature.Words, PolicyWords.ParameterType.Words, PolicyWords.FieldType.Words, PolicyWords.FactKind.Words }
            .SelectMany(words => new[] { words.Zh, words.En }).Append(string.Join('、', subjects));
        lists.Where(list => !Guide.Text.Contains(list, StringComparison.Ordinal)).Should().BeEmpty();
    }

    // Generated: with UPDATE_EXPECTED=1 the table is written anew.
    [Fact]
    public void It_lists_every_record_and_field()
    {
        var table = RecordTable.Write(FactVocabulary.BuiltIn);
        if (ExpectedText.IsUpdated)
            File.WriteAllText(PolicyGuide.Path, Guide.Text.Replace("<!-- records -->\n" + Guide.Section("records"), "<!-- records -->\n" + table, StringComparison.Ordinal));
        else
            Guide.Section("records").Should().Be(table);
    }

    [GeneratedRegex("^```yaml$", RegexOptions.Multiline)]
    private static partial Regex YamlFence();

    [GeneratedRegex(@"`([^`]+)` ([A-Za-z]+)")]
    private static partial Regex KeyPair();

    [GeneratedRegex(@"^\| `([^`]+)` \| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FunctionRow();

    [GeneratedRegex(@"^\| (\p{IsCJKUnifiedIdeographs}+) ([A-Z][A-Za-z]+) \|", RegexOptions.Multiline)]
    private static partial Regex StatusRow();
}
