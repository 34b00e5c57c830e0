using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Syntax;

public class ExpressionMistakeTests
{
    [Theory]
    [InlineData("a ; b", "VA0210 1:3")]
    [InlineData("f(a、b)", "VA0210 1:4")]
    [InlineData("a # b", "VA0201 1:3")]
    [InlineData("“在村", "VA0202 1:1")]
    [InlineData("\"a\\q\"", "VA0203 1:3")]
    [InlineData("a = ‘在村’", "VA0204 1:5")]
    [InlineData("a ！= b", "VA0205 1:3")]
    [InlineData("a => b", "VA0205 1:3")]
    [InlineData("!a", "VA0205 1:1")]
    [InlineData("a ** 2", "VA0206 1:3")]
    [InlineData("a > 90%", "VA0207 1:5")]
    [InlineData("a > 20天", "VA0208 1:5")]
    [InlineData("a > 1e99", "VA0209 1:5")]
    [InlineData("> 5", "VA0211 1:1")]
    [InlineData("a and", "VA0211 1:6")]
    [InlineData("a[]", "VA0211 1:3")]
    [InlineData("()", "VA0211 1:2")]
    [InlineData("[1, ]", "VA0211 1:5")]
    [InlineData("f((a + b)", "VA0212 1:10")]
    [InlineData("f(a] + 1", "VA0212 1:4")]
    [InlineData("if a then b", "VA0213 1:12")]
    [InlineData("some x in l where x", "VA0214 1:13", "VA0213 1:20")]
    [InlineData("{a 1}", "VA0213 1:4")]
    [InlineData("最低 驻村天数", "VA0214 1:4")]
    [InlineData("a) and b", "VA0215 1:2")]
    [InlineData("(a, b)", "VA0215 1:3")]
    [InlineData("1 < a < 5", "VA0218 1:7")]
    [InlineData("  ", "VA0219 1:1")]
    [InlineData("f(a, x: 1)", "VA0220 1:6")]
    [InlineData("f(x: a, x: 1)", "VA0221 1:9")]
    [InlineData("{a: 1, a: 2}", "VA0221 1:8")]
    [InlineData("\"a\"(1)", "VA0222 1:4")]
    [InlineData("function(a) a + 1", "VA0223 1:1")]
    [InlineData("a.", "VA0224 1:3")]
    [InlineData("some in l satisfies x", "VA0224 1:6")]
    [InlineData("a.1", "VA0214 1:2")]
    public void Points_at_the_mistake_and_nowhere_else(string text, params string[] expected)
    {
        var diagnostics = new DiagnosticBag();
        ExpressionParser.Parse(new SourceText("x", text), diagnostics);
        diagnostics.ToSorted().Select(item => $"{item.Code} {item.Position}").Should().Equal(expected);
    }

    [Fact]
    public void What_cannot_be_read_is_an_error_node_and_the_rest_is_kept()
    {
        var tree = ExpressionParser.Parse(new SourceText("x", "(a + ) > 3 and b = 1"), new DiagnosticBag());
        SyntaxPrinter.Print(tree).Should().Be("(and (> (+ a <error>) 3) (= b 1))");
    }

    [Fact]
    public void Help_says_what_to_write()
    {
        var diagnostics = new DiagnosticBag();
        ExpressionParser.Parse(new SourceText("a.yaml", "甲 && 乙"), diagnostics);
        diagnostics.ToSorted().Single().ToString(Language.Zh).Should().Be("VA0205 a.yaml:1:3 没有 `&&` 这个运算符\n  建议：写成 `且`");
    }
}
