using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>DMN 1.5, tables 51 to 53, and what follows for truths that are not settled.</summary>
public class TruthTableTests
{
    private static readonly Causes Why = Causes.Of(Case.Cause(MissingKind.Record));
    private static readonly Truth[] Sets = [.. Enumerable.Range(1, 7).Select(set => (Truth)set)];

    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.True, Truth.Null, Truth.Null, Truth.True)]
    [InlineData(Truth.False, Truth.True, Truth.False, Truth.True)]
    [InlineData(Truth.False, Truth.False, Truth.False, Truth.False)]
    [InlineData(Truth.False, Truth.Null, Truth.False, Truth.Null)]
    [InlineData(Truth.Null, Truth.True, Truth.Null, Truth.True)]
    [InlineData(Truth.Null, Truth.False, Truth.False, Truth.Null)]
    [InlineData(Truth.Null, Truth.Null, Truth.Null, Truth.Null)]
    [InlineData(Truth.Unknown, Truth.False, Truth.False, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.True, Truth.Unknown, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Null, Truth.False | Truth.Null, Truth.True | Truth.Null)]
    public void And_and_or(Truth left, Truth right, Truth and, Truth or)
    {
        TruthTables.And([Of(left), Of(right)]).Truth.Should().Be(and);
        TruthTables.Or([Of(left), Of(right)]).Truth.Should().Be(or);
    }

    [Theory]
    [InlineData(Truth.True, Truth.False)]
    [InlineData(Truth.False, Truth.True)]
    [InlineData(Truth.Null, Truth.Null)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.True | Truth.Null, Truth.False | Truth.Null)]
    public void Not(Truth operand, Truth expected) => TruthTables.Not(Of(operand)).Truth.Should().Be(expected);

    [Fact]
    public void De_Morgan_holds_for_every_two_sets()
    {
        foreach (var (a, b) in Sets.SelectMany(_ => Sets, (a, b) => (Of(a), Of(b))))
        {
            TruthTables.Not(TruthTables.And([a, b])).Truth.Should().Be(TruthTables.Or([TruthTables.Not(a), TruthTables.Not(b)]).Truth);
            TruthTables.And([a, b]).Truth.Should().Be(TruthTables.And([b, a]).Truth);
        }
    }

    [Fact]
    public void Every_member_of_a_set_is_answered_for()
    {
        foreach (var (a, b) in Sets.SelectMany(_ => Sets, (a, b) => (a, b)))
        {
            var one = Members(a).SelectMany(_ => Members(b), (x, y) => TruthTables.And([Of(x), Of(y)]).Truth).Aggregate((x, y) => x | y);
            TruthTables.And([Of(a), Of(b)]).Truth.Should().Be(one);
        }
    }

    [Fact]
    public void Of_nothing_all_holds_and_any_does_not()
    {
        TruthTables.And([]).Truth.Should().Be(Truth.True);
        TruthTables.Or([]).Truth.Should().Be(Truth.False);
    }

    [Fact]
    public void What_settles_a_truth_drops_what_is_missing()
    {
        TruthTables.And([Of(Truth.Unknown), Of(Truth.False)]).Causes.Items.Should().BeEmpty();
        TruthTables.And([Of(Truth.Unknown), Of(Truth.True)]).Causes.Items.Should().ContainSingle();
    }

    private static IEnumerable<Truth> Members(Truth set) => new[] { Truth.True, Truth.False, Truth.Null }.Where(member => set.HasFlag(member));

    private static TruthValue Of(Truth truth) => TruthValue.Of(truth, Why);
}
