using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

public class ListFunctionTests
{
    private static readonly Causes Why = Causes.Of(Case.Cause(MissingKind.Record));

    [Fact]
    public void A_count_lies_between_what_is_certain_and_what_is_possible()
    {
        ListFunctions.Count(List(null, (1, true), (2, true))).Should().Be(new Scalar(2m));
        Bounds(ListFunctions.Count(List(null, (1, true), (2, false)))).Should().Be((1m, 2m));
        Bounds(ListFunctions.Count(List(Why, (1, true)))).Should().Be((1m, null));
    }

    [Fact]
    public void Something_exists_by_one_certain_item_and_not_by_an_empty_closed_list()
    {
        ListFunctions.Exists(List(Why, (1, true))).Truth.Should().Be(Truth.True);
        ListFunctions.Exists(List(null, (1, false))).Truth.Should().Be(Truth.Unknown);
        ListFunctions.Exists(List(Why)).Truth.Should().Be(Truth.Unknown);
        ListFunctions.Exists(List(null)).Truth.Should().Be(Truth.False);
    }

    [Fact]
    public void A_possible_item_counts_for_nothing_or_for_its_value()
    {
        ListFunctions.Sum(List(null, (2, true), (3, true))).Should().Be(new Scalar(5m));
        Bounds(ListFunctions.Sum(List(null, (2, true), (3, false)))).Should().Be((2m, 5m));
        Bounds(ListFunctions.Sum(List(null, (2, true), (-3, false)))).Should().Be((-1m, 2m));
        Bounds(ListFunctions.Sum(List(Why, (2, true)))).Should().Be((null, null));
        ListFunctions.Sum(List(null)).Should().Be(NullValue.Instance);
        ListFunctions.Sum(List(null, (2, false))).Should().BeEquivalentTo(new { Low = (object)0m, High = (object)2m, MayBeNull = true });
    }

    [Fact]
    public void The_greatest_is_at_least_what_is_certain()
    {
        ListFunctions.Extreme(List(null, (2, true), (7, true)), isMax: true).Should().Be(new Scalar(7m));
        Bounds(ListFunctions.Extreme(List(null, (2, true), (7, false)), isMax: true)).Should().Be((2m, 7m));
        Bounds(ListFunctions.Extreme(List(Why, (2, true)), isMax: true)).Should().Be((2m, null));
        Bounds(ListFunctions.Extreme(List(null, (2, true), (7, false)), isMax: false)).Should().Be((2m, 2m));
        Bounds(ListFunctions.Extreme(List(Why, (2, true)), isMax: false)).Should().Be((null, 2m));
    }

    [Fact]
    public void The_greatest_of_nothing_is_null_and_of_what_may_be_nothing_may_be()
    {
        ListFunctions.Extreme(List(null), isMax: true).Should().Be(NullValue.Instance);
        ListFunctions.Extreme(List(null, (2, false)), isMax: true).Should().BeOfType<Uncertain>().Which.MayBeNull.Should().BeTrue();
    }

    [Fact]
    public void One_item_that_is_null_makes_sum_and_extremes_null()
    {
        var list = new ListValue([new ListItem(new Scalar(2m), null), new ListItem(NullValue.Instance, null)], null);
        ListFunctions.Sum(list).Should().Be(NullValue.Instance);
        ListFunctions.Extreme(list, isMax: true).Should().Be(NullValue.Instance);
        var perhaps = new ListValue([new ListItem(new Scalar(2m), null), new ListItem(new Uncertain(1m, 1m, MayBeNull: true, Why), Why)], null);
        ListFunctions.Extreme(perhaps, isMax: true).Should().BeOfType<Uncertain>().Which.MayBeNull.Should().BeTrue();
    }

    private static ListValue List(Causes? open, params (int Number, bool Certain)[] items) =>
        new([.. items.Select(item => new ListItem(new Scalar((decimal)item.Number), item.Certain ? null : Why))], open);

    private static (decimal? Low, decimal? High) Bounds(Value value)
    {
        var extent = Extent.Of(value);
        return ((decimal?)extent.Low, (decimal?)extent.High);
    }
}
