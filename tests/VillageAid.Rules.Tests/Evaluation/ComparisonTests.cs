using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

public class ComparisonTests
{
    private static readonly Causes Why = Causes.Of(Case.Cause(MissingKind.Record));

    [Theory]
    [InlineData(19, false, false, true, true, false, true)]
    [InlineData(20, false, true, false, true, true, false)]
    [InlineData(21, true, true, false, false, false, true)]
    public void Exact_numbers(int left, bool greater, bool greaterOrEqual, bool less, bool lessOrEqual, bool equal, bool notEqual)
    {
        BinaryOperator[] all = [BinaryOperator.Greater, BinaryOperator.GreaterOrEqual, BinaryOperator.Less, BinaryOperator.LessOrEqual, BinaryOperator.Equal, BinaryOperator.NotEqual];
        all.Select(op => Comparisons.Compare(op, Exact(left), Exact(20)).IsTrue).Should().Equal(greater, greaterOrEqual, less, lessOrEqual, equal, notEqual);
    }

    [Theory]
    [InlineData("GreaterOrEqual", 20, 31, Truth.True)]
    [InlineData("GreaterOrEqual", 19, 31, Truth.Unknown)]
    [InlineData("GreaterOrEqual", 0, 20, Truth.Unknown)]
    [InlineData("GreaterOrEqual", 0, 19, Truth.False)]
    [InlineData("Greater", 21, 31, Truth.True)]
    [InlineData("Greater", 20, 31, Truth.Unknown)]
    [InlineData("Greater", 0, 20, Truth.False)]
    [InlineData("LessOrEqual", 0, 20, Truth.True)]
    [InlineData("LessOrEqual", 0, 21, Truth.Unknown)]
    [InlineData("LessOrEqual", 20, 31, Truth.Unknown)]
    [InlineData("LessOrEqual", 21, 31, Truth.False)]
    [InlineData("Less", 0, 19, Truth.True)]
    [InlineData("Less", 0, 20, Truth.Unknown)]
    [InlineData("Less", 20, 31, Truth.False)]
    [InlineData("Equal", 0, 19, Truth.False)]
    [InlineData("Equal", 20, 31, Truth.Unknown)]
    [InlineData("NotEqual", 21, 31, Truth.True)]
    [InlineData("NotEqual", 0, 20, Truth.Unknown)]
    public void A_stretch_is_settled_exactly_where_its_bounds_settle_it(string op, int low, int high, Truth expected) =>
        Comparisons.Compare(Enum.Parse<BinaryOperator>(op), Between(low, high), Exact(20)).Truth.Should().Be(expected);

    [Theory]
    [InlineData("GreaterOrEqual", 25, null, Truth.True)]
    [InlineData("GreaterOrEqual", null, 19, Truth.False)]
    [InlineData("GreaterOrEqual", null, null, Truth.Unknown)]
    [InlineData("Less", 25, null, Truth.False)]
    public void An_open_bound_settles_nothing_on_its_side(string op, int? low, int? high, Truth expected) =>
        Comparisons.Compare(Enum.Parse<BinaryOperator>(op), new Uncertain((decimal?)low, (decimal?)high, false, Why), Exact(20)).Truth.Should().Be(expected);

    [Fact]
    public void Two_stretches_may_meet_in_one_point()
    {
        Comparisons.Compare(BinaryOperator.GreaterOrEqual, Between(20, 25), Between(15, 20)).Truth.Should().Be(Truth.True);
        Comparisons.Compare(BinaryOperator.Greater, Between(20, 25), Between(15, 20)).Truth.Should().Be(Truth.Unknown);
        Comparisons.Compare(BinaryOperator.Equal, Between(20, 25), Between(26, 30)).Truth.Should().Be(Truth.False);
    }

    [Fact]
    public void Null_equals_only_null_and_has_no_order()
    {
        Comparisons.Compare(BinaryOperator.Equal, NullValue.Instance, NullValue.Instance).IsTrue.Should().BeTrue();
        Comparisons.Compare(BinaryOperator.Equal, NullValue.Instance, Exact(0)).IsFalse.Should().BeTrue();
        Comparisons.Compare(BinaryOperator.NotEqual, Exact(0), NullValue.Instance).IsTrue.Should().BeTrue();
        Comparisons.Compare(BinaryOperator.Less, NullValue.Instance, Exact(0)).Truth.Should().Be(Truth.Null);
    }

    [Fact]
    public void A_value_that_may_be_null_adds_what_null_gives()
    {
        var perhaps = new Uncertain(null, null, MayBeNull: true, Why);
        Comparisons.Compare(BinaryOperator.NotEqual, perhaps, NullValue.Instance).Truth.Should().Be(Truth.Unknown);
        Comparisons.Compare(BinaryOperator.Less, new Uncertain(1m, 2m, MayBeNull: true, Why), Exact(3)).Truth.Should().Be(Truth.True | Truth.Null);
    }

    [Fact]
    public void Two_unknowns_are_not_known_to_be_equal() => Comparisons.Compare(BinaryOperator.Equal, Between(1, 2), Between(1, 2)).Truth.Should().Be(Truth.Unknown);

    [Fact]
    public void Truths_compare_member_by_member()
    {
        Comparisons.Compare(BinaryOperator.Equal, TruthValue.True, TruthValue.False).IsFalse.Should().BeTrue();
        Comparisons.Compare(BinaryOperator.NotEqual, TruthValue.Of(Truth.Unknown, Why), TruthValue.True).Truth.Should().Be(Truth.Unknown);
        Comparisons.Compare(BinaryOperator.Equal, TruthValue.Null, NullValue.Instance).IsTrue.Should().BeTrue();
    }

    [Fact]
    public void Instants_compare_as_instants() =>
        Comparisons.Compare(BinaryOperator.Equal, new Scalar(Case.At(2016, 3, 17, 18)), new Scalar(Case.At(2016, 3, 17, 18).ToUniversalTime())).IsTrue.Should().BeTrue();

    private static Scalar Exact(int number) => new((decimal)number);

    private static Uncertain Between(int low, int high) => new((decimal)low, (decimal)high, false, Why);
}
