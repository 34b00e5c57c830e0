using System.Diagnostics;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Syntax;

public class ExpressionLimitsTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("]")]
    [InlineData("](")]
    [InlineData("且a")]
    [InlineData("a(")]
    [InlineData("a a: ")]
    [InlineData("/*")]
    [InlineData("'")]
    [InlineData("a instance of list<")]
    [InlineData("some a in ")]
    public void A_long_text_of_anything_is_read_quickly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, ExpressionParser.MaxLength / piece.Length));
        var watch = Stopwatch.StartNew();
        ExpressionParser.Parse(new SourceText("x", text), new DiagnosticBag());
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
