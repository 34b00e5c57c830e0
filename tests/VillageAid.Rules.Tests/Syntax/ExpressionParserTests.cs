using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Syntax;

public class ExpressionParserTests
{
    [Theory]
    [InlineData("20", "20")]
    [InlineData(".5 + 1.2e3", "(+ 0.5 1200)")]
    [InlineData("\"在村\"", "\"在村\"")]
    [InlineData("\"a\\\"b\\n\\u4e2d\"", "\"a\"b\n中\"")]
    [InlineData("@\"2016-03-17\"", "@\"2016-03-17\"")]
    [InlineData("true or false and null", "(or true (and false null))")]
    [InlineData("a + b * c - d / e", "(- (+ a (* b c)) (/ d e))")]
    [InlineData("-a.b + --1", "(+ (neg (. a b)) (neg (neg 1)))")]
    [InlineData("a <= b", "(<= a b)")]
    [InlineData("not a = b and c", "(and (not (= a b)) c)")]
    [InlineData("not(a) = b", "(= (not a) b)")]
    [InlineData("not (a or b)", "(not (or a b))")]
    [InlineData("x between 1 + 1 and 5 and y", "(and (between x (+ 1 1) 5) y)")]
    [InlineData("x in [1..5]", "(in x (range[1 5]))")]
    [InlineData("x in (1..5]", "(in x (range(1 5]))")]
    [InlineData("x in ]1..5[", "(in x (range(1 5)))")]
    [InlineData("x in [1..5[ and y", "(and (in x (range[1 5))) y)")]
    [InlineData("x in [a[1]..b)", "(in x (range[(filter a 1) b)))")]
    [InlineData("x in < 5", "(in x (test < 5))")]
    [InlineData("x in (< 5, [7..9], \"a\", = 3)", "(in x (test < 5) (range[7 9]) \"a\" (test = 3))")]
    [InlineData("x in list", "(in x list)")]
    [InlineData("if a then b else if c then d else e", "(if a b (if c d e))")]
    [InlineData("a.b[c = 1].d[2]", "(filter (. (filter (. a b) (= c 1)) d) 2)")]
    [InlineData("some x in l, y in x satisfies y > 1", "(some (x l) (y x) (> y 1))")]
    [InlineData("every x in l satisfies x or y", "(every (x l) (or x y))")]
    [InlineData("for i in 1..10, j in l return i * j", "(for (i 1 .. 10) (j l) (* i j))")]
    [InlineData("x instance of list<number> and y", "(and (instance x 'list<number>') y)")]
    [InlineData("x instance of date and time", "(instance x 'date and time')")]
    [InlineData("x instance of context<a: number, b: string>", "(instance x 'context<a: number, b: string>')")]
    [InlineData("list contains(l, 1)", "('list contains' l 1)")]
    [InlineData("date and time(a, b)", "('date and time' a b)")]
    [InlineData("years  and months\nduration(a, b)", "('years and months duration' a b)")]
    [InlineData("is known(a) and string length(b) > 2", "(and ('is known' a) (> ('string length' b) 2))")]
    [InlineData("substring(string: a, start position: 2)", "('substring' string: a start position: 2)")]
    [InlineData("count([])", "('count' [])")]
    [InlineData("{a: 1, \"b c\": {}}", "{(a: 1) (b c: {})}")]
    [InlineData("[1, [2, 3]]", "[1 [2 3]]")]
    [InlineData("a.in", "(. a in)")]
    [InlineData("1 + /* 2 + */ 3 // + 4\n+ 5", "(+ (+ 1 3) 5)")]
    public void Reads_the_language(string text, string tree) => Parse(text).Should().Be(tree);

    [Theory]
    [InlineData("计数（考勤［在岗状态＝“在村”］）≥２０", "(>= ('计数' (filter 考勤 (= 在岗状态 \"在村\"))) 20)")]
    [InlineData("甲　且　非 乙 或 是", "(or (and 甲 (not 乙)) true)")]
    [InlineData("（甲）且（乙）", "(and 甲 乙)")]
    [InlineData("甲 = \"是\"且乙 = 否", "(and (= 甲 \"是\") (= 乙 false))")]
    [InlineData("甲且乙", "甲且乙")]
    [InlineData("非甲", "非甲")]
    [InlineData("无 ≠ 甲", "(!= null 甲)")]
    [InlineData("如果 甲 那么 1 否则 2", "(if 甲 1 2)")]
    [InlineData("甲 属于 (\"a\"，\"b\")", "(in 甲 \"a\" \"b\")")]
    [InlineData("\"他说“好”，（是）\"", "\"他说“好”，（是）\"")]
    [InlineData("甲 × 2 － 乙 ÷ 3", "(- (* 甲 2) (/ 乙 3))")]
    [InlineData("𠮷 > 1", "(> 𠮷 1)")]
    public void Reads_what_a_Chinese_keyboard_types(string text, string tree) => Parse(text).Should().Be(tree);

    [Fact]
    public void Spans_cover_exactly_what_was_written()
    {
        var source = new SourceText("x", "甲 且 计数(乙[丙 = 1]) >= 20");
        var root = (BinarySyntax)ExpressionParser.Parse(source, new DiagnosticBag());
        source.GetText(root.Span).Should().Be(source.Content);
        var comparison = (BinarySyntax)root.Right;
        source.GetText(comparison.Span).Should().Be("计数(乙[丙 = 1]) >= 20");
        var call = (CallSyntax)comparison.Left;
        source.GetText(call.Span).Should().Be("计数(乙[丙 = 1])");
        source.GetText(call.Function.Span).Should().Be("计数");
        source.GetText(call.Arguments[0].Span).Should().Be("乙[丙 = 1]");
    }

    [Fact]
    public void One_pass_reports_every_mistake()
    {
        var diagnostics = new DiagnosticBag();
        ExpressionParser.Parse(new SourceText("x", "a == 1 && f(b, ) and 'c' = d and (e + ) > 3 # and g <>"), diagnostics);
        diagnostics.ToSorted().Select(item => $"{item.Code} {item.Position}").Should().Equal(
            "VA0205 1:3", "VA0205 1:8", "VA0211 1:16", "VA0204 1:22", "VA0211 1:39", "VA0201 1:45", "VA0205 1:53", "VA0211 1:55");
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(70, true)]
    [InlineData(4000, true)]
    public void Nesting_is_bounded(int depth, bool isTooMuch)
    {
        foreach (var (open, close) in new[] { ("(", ")"), ("[", "]"), ("f(", ")"), ("-", ""), ("not ", ""), ("if a then b else ", ""), ("a[", "]"), ("{a: ", "}") })
        {
            var text = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
            var diagnostics = new DiagnosticBag();
            ExpressionParser.Parse(new SourceText("x", text), diagnostics);
            diagnostics.ToSorted().Select(item => item.Code).Should().Equal(
                !isTooMuch ? [] : text.Length > ExpressionParser.MaxLength ? ["VA0217"] : ["VA0216"], "of {0} × {1}", depth, open);
        }
    }

    [Fact]
    public void Operators_are_bounded()
    {
        var diagnostics = new DiagnosticBag();
        ExpressionParser.Parse(new SourceText("x", "1" + string.Concat(Enumerable.Repeat("+1", 2000))), diagnostics);
        diagnostics.ToSorted().Select(item => item.Code).Should().Equal("VA0216");
    }

    private static string Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var tree = ExpressionParser.Parse(new SourceText("x", text), diagnostics);
        diagnostics.ToSorted().Select(item => item.ToString(Language.En)).Should().BeEmpty();
        return SyntaxPrinter.Print(tree);
    }
}
