using System.Text;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Tests.Syntax;

/// <summary>Broken input never throws and never hangs, and a broken tree always has a diagnostic.</summary>
public class ExpressionFuzzTests
{
    private static readonly string[] Seeds =
    [
        "计数(考勤[在岗状态 = \"在村\"]) + 请假天数 >= 最低驻村天数",
        "some x in list, y in [1..5] satisfies x in (< 5, ]1..2[, not(y)) and {a: 1, \"b\": @\"2016-01-01\"}.a = 1",
        "if a between 1 and 2 then for i in 1..10 return f(x: i, start position: 2) else x instance of list<context<a: number>>",
        "（甲）且乙［丙＝“丁”］≠ -.5e2 或 'x' && 90% ** 2天",
    ];

    private static readonly string[] Pieces =
        ["(", ")", "[", "]", "{", "}", "..", ".", ",", ":", "\"", "'", "\\", "and", "not", "in", "if", "some", "for", "instance of", "<", "=", "且", "或", "１", "“", "@", "\n", "#", "\ud83d", "function(", " ", "-"];

    [Fact]
    public void Conditions()
    {
        var random = new Random(20160122);
        for (var round = 0; round < 6000; round++)
        {
            var text = Mutate(Seeds[random.Next(Seeds.Length)], random);
            var diagnostics = new DiagnosticBag();
            var tree = ExpressionParser.Parse(new SourceText("x", text), diagnostics);
            if (SyntaxPrinter.Print(tree).Contains("<error>", StringComparison.Ordinal))
                diagnostics.HasErrors.Should().BeTrue("of `{0}`", text);
            AssertInside(diagnostics, text);
        }
    }

    [Fact]
    public void Files()
    {
        var random = new Random(20160122);
        const string seed = "policy: a\ntitle: {zh: 甲, en: b}\nrules:\n  - norm: 甲\n    clause: [X-1]\n    requires:\n      all:\n        - 'a = \"b\"'\n        - |\n          c\n          and d\n    reason: \"{x}天\"\n";
        string[] pieces = [.. Pieces, "\t", "\r\n", "- ", "  ", ": ", "：", "|", ">", "&a ", "*a", "!t ", "---", "? ", "%"];
        for (var round = 0; round < 3000; round++)
        {
            var text = Mutate(seed, random, pieces);
            var diagnostics = new DiagnosticBag();
            PolicyReader.Read([new SourceText("policy.yaml", text)], "a", diagnostics);
            if (YamlReader.Read(new SourceText("policy.yaml", text), new DiagnosticBag()) is null)
                diagnostics.HasErrors.Should().BeTrue("of {0}", text);
        }
    }

    private static string Mutate(string seed, Random random, string[]? pieces = null)
    {
        pieces ??= Pieces;
        var text = new StringBuilder(seed);
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(4), text.Length - at);
            switch (random.Next(3))
            {
                case 0:
                    text.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
                case 1:
                    text.Remove(at, length);
                    break;
                default:
                    text.Remove(at, length).Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
            }
        }
        return text.ToString();
    }

    private static void AssertInside(DiagnosticBag diagnostics, string text)
    {
        var source = new SourceText("x", text);
        diagnostics.ToSorted().All(item => item.Position!.Value.Line <= source.LineCount).Should().BeTrue();
    }
}
