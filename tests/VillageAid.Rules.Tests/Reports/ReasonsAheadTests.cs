using VillageAid.Rules.Reports;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Reports;

/// <summary>Reasons are found out before they are asked for, and nobody can tell but by the clock.</summary>
public class ReasonsAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(500)]
    public void Verdicts_come_in_their_order(int count) =>
        ReasonsAhead.Of(Verdicts(count)).Select(verdict => verdict.Rule).Should().Equal(Enumerable.Range(0, count).Select(number => $"{number}"));

    [Fact]
    public void What_goes_wrong_with_one_is_thrown_as_it_is_and_nothing_behind_it_is_handed_on()
    {
        var seen = new List<int>();

        var read = () => seen.AddRange(ReasonsAhead.Of(Verdicts(500, bad: 300)).Select((verdict, at) => (verdict.Reason, at).at));

        read.Should().Throw<NotSupportedException>().WithMessage("300");
        seen.Should().NotBeEmpty().And.OnlyContain(at => at < 300);
    }

    [Fact]
    public void No_more_than_a_few_are_found_out_ahead()
    {
        var taken = 0;
        using var some = ReasonsAhead.Of(Verdicts(10_000).Select(verdict => { taken++; return verdict; })).GetEnumerator();

        some.MoveNext().Should().BeTrue();

        taken.Should().BeLessThan(200);
    }

    private static IEnumerable<Verdict> Verdicts(int count, int? bad = null) =>
        Enumerable.Range(0, count).Select(number => new Verdict(new Verdict("政策", $"{number}"), new Late(number, number == bad)));

    private sealed class Late(int number, bool isBad) : VerdictDetails
    {
        public override bool IsSame(VerdictDetails other) => other == this;

        protected override Verdict Build() => isBad ? throw new NotSupportedException($"{number}") : new Verdict("政策", $"{number}") { Reason = null! };
    }
}
