using System.Diagnostics;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>What would take for ever, or fill the memory, is Unknown soon.</summary>
public class ExpressionLimitsTests
{
    [Theory]
    [InlineData("for a in 1..9999 return for b in 1..9999 return for c in 1..9999 return 1")]
    [InlineData("every a in 1..9999, b in 1..9999, c in 1..9999 satisfies a > 0")]
    public void Loops_in_loops(string expression) => AssertQuick(expression);

    [Fact]
    public void Tests_of_a_type_one_upon_the_other() => AssertQuick("n" + string.Concat(Enumerable.Repeat(" instance of number", 60)));

    [Fact]
    public void A_value_that_is_named_by_two_comparisons_each_time() =>
        AssertQuick(string.Concat(Enumerable.Repeat("if ", 60)) + "true" + string.Concat(Enumerable.Repeat(" then n else 2) between 1 and 2", 60)).Replace(")", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"aaaaaaaaaa\"", "x + x")]
    [InlineData("[1, 1]", "[x, x]")]
    [InlineData("{p: 1, q: 1}", "{p: x, q: x}")]
    [InlineData("[1, 1]", "concatenate(x, x)")]
    public void Doubling(string first, string next)
    {
        var entries = Enumerable.Range(1, 60).Select(i => $"v{i}: {next.Replace("x", $"v{i - 1}", StringComparison.Ordinal)}");
        AssertQuick($"{{v0: {first}, {string.Join(", ", entries)}, z: [v60, v59] = [v59, v60]}}.z");
    }

    [Theory]
    [InlineData("n in (", "1", ")")]
    [InlineData("(", "1", ")")]
    [InlineData("", "n", " + 1")]
    [InlineData("", "n", " in 1")]
    [InlineData("[", "1", "]")]
    [InlineData("not ", "true", "")]
    public void Deep_nests_fit_on_a_small_stack(string open, string middle, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 390)) + middle + string.Concat(Enumerable.Repeat(close, 390));
        // A stack that overflows ends the whole run: that it comes back is all there is to see.
        var thread = new Thread(() => AssertQuick(text), 1 << 20);
        thread.Start();
        thread.Join(TimeSpan.FromSeconds(20)).Should().BeTrue();
    }

    private static void AssertQuick(string expression)
    {
        var watch = Stopwatch.StartNew();
        var trial = new ExpressionTrial().With("n", new DataType.Number(), new Uncertain(null, null, MayBeNull: true, Causes.None));
        if (trial.Bind(new SourceText("x", expression), new DiagnosticBag()) is { } bound)
            trial.Evaluate(bound);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }
}
