using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Tests.Yaml;

public class YamlReaderTests
{
    [Fact]
    public void Nodes_have_exact_places()
    {
        var source = new SourceText("a.yaml", "规则:\r\n  - {甲: [1, 18:00], 乙: \"x\"}\r\n末: 完\r\n");
        var root = (YamlMapping)Read(source)!;
        root.Entries[0].Key.Place.ToString().Should().Be("a.yaml:1:1");
        var list = (YamlSequence)root.Entries[0].Value;
        var flow = (YamlMapping)list.Items[0];
        flow.Place.Text.Should().Be("{甲: [1, 18:00], 乙: \"x\"}");
        list.Place.Text.Should().Be("- {甲: [1, 18:00], 乙: \"x\"}");
        var numbers = (YamlSequence)flow.Entries[0].Value;
        numbers.Place.Text.Should().Be("[1, 18:00]");
        ((YamlScalar)numbers.Items[1]).Value.Should().Be("18:00");
        flow.Entries[1].Value.Place.ToString().Should().Be("a.yaml:2:24");
        root.Entries[1].Value.Place.ToString().Should().Be("a.yaml:3:4");
    }

    [Theory]
    [InlineData("k: 驻村 >= 20\n")]
    [InlineData("k: 'a = ''b'' c'\n")]
    [InlineData("k: \"a = 1\"\n")]
    [InlineData("k: a\n  b\n\n  c\n")]
    [InlineData("k: 'a\n  b'\n")]
    [InlineData("k: |\n  a\n    b\n\n  c\n")]
    [InlineData("k: |2\n    a\n   b\n")]
    [InlineData("k:\n  - x\n  - |-\n    a\n    b")]
    [InlineData("\uFEFFk: a\n")]
    public void Each_character_knows_its_offset(string text)
    {
        foreach (var content in new[] { text, text.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            var source = new SourceText("a.yaml", content);
            var value = ((YamlMapping)Read(source)!).Entries[0].Value;
            var scalar = value as YamlScalar ?? (YamlScalar)((YamlSequence)value).Items[1];
            var map = scalar.Map();
            for (var i = 0; i < map.Value.Length; i++)
            {
                if (!char.IsWhiteSpace(map.Value[i]))
                    content[map.GetOffset(i)].Should().Be(map.Value[i], "of character {0} in {1}", i, content);
            }
            Enumerable.Range(0, map.Value.Length).Select(map.GetOffset).Should().BeInAscendingOrder();
        }
    }

    [Fact]
    public void A_double_quoted_text_over_two_lines_maps_too()
    {
        var source = new SourceText("a.yaml", "k: \"a\r\n  b\"\r\n");
        var map = ((YamlScalar)((YamlMapping)Read(source)!).Entries[0].Value).Map();
        map.Value.Should().Be("a b");
        source.GetPosition(map.GetOffset(2)).ToString().Should().Be("2:3");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void A_file_may_hold_nothing(string text) => Read(new SourceText("a.yaml", text)).Should().BeNull();

    [Fact]
    public void Size_and_number_of_nodes_are_bounded()
    {
        Codes(new string('a', YamlReader.MaxLength + 1)).Should().Equal("VA0101");
        Codes("[" + string.Concat(Enumerable.Repeat("1,", YamlReader.MaxNodes)) + "1]").Should().Equal("VA0103");
        Codes(new string('[', 100_000)).Should().Equal("VA0102");
    }

    [Theory]
    [InlineData("a: [x, y\nb: 1\n", "VA0114 1:4")]
    [InlineData("a: {b: c,\n", "VA0114 1:4")]
    [InlineData("a:\n\t- b\nc:\n\t- d\n", "VA0106 2:1", "VA0106 4:1")]
    [InlineData("a: x\n要求：y\n说明：z\nb: 1\n", "VA0107 2:3", "VA0107 3:3")]
    [InlineData("a:\n  要求：y\n  说明：z\n", "VA0107 2:5", "VA0107 3:5")]
    [InlineData("要求：y\n", "VA0107 1:3")]
    [InlineData("a: 说明：这是普通文字\n")]
    [InlineData("a: x\n要求:y\n", "VA0108 2:3")]
    [InlineData("a: {要求:y}\n", "VA0108 1:7")]
    [InlineData("a: \"乱村\" in x\n", "VA0109 1:4")]
    [InlineData("a: [\"乱村\" in x]\n", "VA0109 1:5")]
    [InlineData("a: {x}天\n", "VA0110 1:4")]
    [InlineData("a: {x}\n", "VA0110 1:4")]
    [InlineData("a: [1..5] = b\n", "VA0110 1:4")]
    [InlineData("a: >= 20\n", "VA0111 1:4")]
    [InlineData("a: @\"2016-01-01\"\n", "VA0111 1:4")]
    [InlineData("a: %x\n", "VA0111 1:4")]
    [InlineData("a: f(x: 1)\n", "VA0112 1:7")]
    [InlineData("a: 'x\nb: 1\n", "VA0113 1:4")]
    [InlineData("a: \"\\q\"\n", "VA0115 1:4")]
    [InlineData("a:\n  - x\n b: c\n", "VA0116 3:2")]
    [InlineData("? [a]\n: b\n", "VA0118 1:3")]
    [InlineData("a: 1\na: 2\n", "VA0119 2:1")]
    [InlineData("a: &x 1\nb: *x\nc: !t 1\n", "VA0104 1:4", "VA0104 2:4", "VA0104 3:4")]
    [InlineData("a: 1\n---\nb: 2\n", "VA0105 2:1")]
    public void Slips_are_named_at_their_place(string text, params string[] expected)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Read(new SourceText("a.yaml", text), diagnostics);
        diagnostics.ToSorted().Select(item => $"{item.Code} {item.Position}").Should().Equal(expected);
    }

    private static YamlNode? Read(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(source, diagnostics);
        diagnostics.ToSorted().Should().BeEmpty();
        return root;
    }

    private static IEnumerable<string> Codes(string text)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Read(new SourceText("a.yaml", text), diagnostics);
        return diagnostics.ToSorted().Select(item => item.Code);
    }
}
