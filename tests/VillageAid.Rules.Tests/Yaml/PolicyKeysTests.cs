using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Tests.Yaml;

public class PolicyKeysTests
{
    // Words with two meanings, each pair never in one mapping: a source's clauses and a rule's clause, and the like.
    private static readonly string[] TwoMeanings = ["条款", "by", "措施", "to", "set", "设定", "类型", "is", "冲突", "ladder", "主题"];

    [Fact]
    public void No_word_stands_for_two_keys() =>
        PolicyKeys.All.SelectMany(key => new[] { key.Zh, key.En }).GroupBy(word => word)
            .Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEquivalentTo(TwoMeanings);

    [Fact]
    public void A_mapping_reads_the_same_in_both_languages()
    {
        var diagnostics = new DiagnosticBag();
        var reader = Open("起: 2016-01-22\nto: 2016-02-01\n", diagnostics)!;
        new NodeValues(diagnostics).Date(reader.Required("from")).Should().Be(new DateOnly(2016, 1, 22));
        new NodeValues(diagnostics).Date(reader.Required("to")).Should().Be(new DateOnly(2016, 2, 1));
        diagnostics.ToSorted().Should().BeEmpty();
    }

    [Fact]
    public void Every_unknown_every_repeated_and_every_missing_key_is_reported()
    {
        var diagnostics = new DiagnosticBag();
        var reader = Open("form: 1\n起: 2\nfrom: 3\n甲: 4\n", diagnostics)!;
        reader.Required("to").Should().BeNull();
        diagnostics.ToSorted().Select(item => item.ToString(Language.En)).Should().Equal(
            "VA0120 a.yaml:1:1 no key `form` may stand here\n  help: did you mean `from`?",
            "VA0121 a.yaml:1:1 `to` is missing\n  help: add `to`: …",
            "VA0119 a.yaml:3:1 `from` stands twice\n  help: keep one of them",
            "VA0120 a.yaml:4:1 no key `甲` may stand here\n  help: what may stand here: `from`, `to`");
    }

    private static MappingReader? Open(string text, DiagnosticBag diagnostics) =>
        MappingReader.Open(YamlReader.Read(new SourceText("a.yaml", text), diagnostics), diagnostics, "from", "to");
}
