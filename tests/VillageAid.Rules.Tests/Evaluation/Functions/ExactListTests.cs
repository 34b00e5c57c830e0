using VillageAid.Rules.Evaluation.Functions;
using static VillageAid.Rules.Tests.Evaluation.Functions.Exact;

namespace VillageAid.Rules.Tests.Evaluation.Functions;

public sealed class ExactListTests
{
    [Fact]
    public void Items_are_found_by_equality()
    {
        ExactLists.ListContains(Arguments(List(1.0, null), 1)).Is(true);
        ExactLists.ListContains(Arguments(List(1, null), null)).Is(true);
        ExactLists.ListContains(Arguments(List(1), "1")).Is(false);
        ExactLists.ListContains(Arguments(null, 1)).Is(null);
        ExactLists.ListContains(Arguments(1, 1)).Is(true);
        ExactLists.IndexOf(Arguments(List("甲", "乙", "甲"), "甲")).Is(List(1, 3));
        ExactLists.IndexOf(Arguments(List(List(1)), List(1))).Is(List(1));
        ExactLists.IndexOf(Arguments(List(), 1)).Is(List());
        ExactLists.IndexOf(Arguments(null, 1)).Is(null);
    }

    [Fact]
    public void Counts_and_extremes()
    {
        ExactLists.Count(Arguments(List(1, null))).Is(2);
        ExactLists.Count(Arguments("x")).Is(1);
        ExactLists.Count(Arguments(1, 2, 3)).Is(3);
        ExactLists.Count([null]).Is(null);
        ExactLists.Count([]).Is(null);
        ExactLists.Min(Arguments(3, 1, 2)).Is(1);
        ExactLists.Max(Arguments(List("@2020-01-02", "@2021-01-01"))).Is("@2021-01-01");
        ExactLists.Max(Arguments(List("b", "a"))).Is("b");
        ExactLists.Min(Arguments(List("@PT25H", "@P1D"))).Is("@P1D");
        ExactLists.Min(Arguments(List())).Is(null);
        ExactLists.Min(Arguments(List(1, null))).Is(null);
        ExactLists.Min(Arguments(List(1, "a"))).Is(null);
        ExactLists.Max(Arguments(List(true))).Is(null);
    }

    [Fact]
    public void Sums_and_averages()
    {
        ExactLists.Sum(Arguments(1, 2.5, -3)).Is(0.5);
        ExactLists.Sum(Arguments(7)).Is(7);
        ExactLists.Sum(Arguments(List())).Is(null);
        ExactLists.Sum(Arguments(List(1, null))).Is(null);
        ExactLists.Sum(Arguments(decimal.MaxValue, 1)).Is(null);
        ExactLists.Product(Arguments(2, 3, -4)).Is(-24);
        ExactLists.Product(Arguments(List())).Is(null);
        ExactLists.Product(Arguments(decimal.MaxValue, 2)).Is(null);
        ExactLists.Mean(Arguments(1, 2)).Is(1.5);
        ExactLists.Mean(Arguments(List())).Is(null);
        ExactLists.Median(Arguments(9, 1, 5)).Is(5);
        ExactLists.Median(Arguments(List(9, 1, 5, 2))).Is(3.5);
        ExactLists.Median(Arguments(List())).Is(null);
        ExactLists.Mode(Arguments(List(7, 3, 3, 7, 1))).Is(List(3, 7));
        ExactLists.Mode(Arguments(List())).Is(List());
        ExactLists.Mode(Arguments(List(1, null))).Is(null);
        ExactLists.Stddev(Arguments(1, 3, 5)).Is(2);
        ExactLists.Stddev(Arguments(List(1))).Is(null);
        ExactLists.Stddev(Arguments(decimal.MaxValue, -1)).Is(null);
    }

    [Fact]
    public void All_and_any_are_three_valued()
    {
        ExactLists.All(Arguments(List())).Is(true);
        ExactLists.All(Arguments(List(true, null))).Is(null);
        ExactLists.All(Arguments(true, null, false)).Is(false);
        ExactLists.All(Arguments(true, 1)).Is(null);
        ExactLists.All(Arguments(true)).Is(true);
        ExactLists.All([null]).Is(null);
        ExactLists.Any(Arguments(List())).Is(false);
        ExactLists.Any(Arguments(false, null)).Is(null);
        ExactLists.Any(Arguments(null, true)).Is(true);
        ExactLists.Any(Arguments(false, false)).Is(false);
        ExactLists.Any([]).Is(null);
    }

    [Fact]
    public void Positions_count_from_either_end()
    {
        var list = List("a", "b", "c");
        ExactLists.Sublist(Arguments(list, 2)).Is(List("b", "c"));
        ExactLists.Sublist(Arguments(list, -2, 1)).Is(List("b"));
        ExactLists.Sublist(Arguments(list, 2, 0)).Is(null);
        ExactLists.Sublist(Arguments(list, 2, 3)).Is(null);
        ExactLists.Sublist(Arguments(list, 0)).Is(null);
        ExactLists.Sublist(Arguments(list, 4)).Is(null);
        ExactLists.Sublist(Arguments(list, 1, null)).Is(null);
        ExactLists.InsertBefore(Arguments(list, 1, "x")).Is(List("x", "a", "b", "c"));
        ExactLists.InsertBefore(Arguments(list, -1, null)).Is(List("a", "b", null, "c"));
        ExactLists.InsertBefore(Arguments(list, 5, "x")).Is(null);
        ExactLists.InsertBefore(Arguments(List(), 1, "x")).Is(null);
        ExactLists.Remove(Arguments(list, 2)).Is(List("a", "c"));
        ExactLists.Remove(Arguments(list, -3)).Is(List("b", "c"));
        ExactLists.Remove(Arguments(list, 0)).Is(null);
        ExactLists.Remove(Arguments("a", 1)).Is(List());
        ExactLists.ListReplace(Arguments(list, 3, "x")).Is(List("a", "b", "x"));
        ExactLists.ListReplace(Arguments(list, -4, "x")).Is(null);
        ExactLists.ListReplace(Arguments(list, 1e20, "x")).Is(null);
    }

    [Fact]
    public void Lists_put_together_and_in_order()
    {
        ExactLists.Append(Arguments(List(1), List(2), null)).Is(List(1, List(2), null));
        ExactLists.Append(Arguments(1, 2)).Is(List(1, 2));
        ExactLists.Append(Arguments(null, 2)).Is(null);
        ExactLists.Concatenate(Arguments(List(1, 2), 3, List())).Is(List(1, 2, 3));
        ExactLists.Concatenate(Arguments(List(1), null)).Is(null);
        ExactLists.Union(Arguments(List(1, 2.0), List(2, List(1)), List(List(1.0)))).Is(List(1, 2, List(1)));
        ExactLists.DistinctValues(Arguments(List(1, null, "a", 1.0, null, "a"))).Is(List(1, null, "a"));
        ExactLists.DistinctValues([null]).Is(null);
        ExactLists.Reverse(Arguments(List(1, null, 2))).Is(List(2, null, 1));
        ExactLists.Flatten(Arguments(List(1, List(List(2), List(), null), 3))).Is(List(1, 2, null, 3));
        ExactLists.Flatten(Arguments(1)).Is(List(1));
        ExactLists.Sort(Arguments(List(3, 1, 2))).Is(List(1, 2, 3));
        ExactLists.Sort(Arguments(List("b", "B", "a"))).Is(List("B", "a", "b"));
        ExactLists.Sort(Arguments(List())).Is(List());
        ExactLists.Sort(Arguments(List(1, "a"))).Is(null);
        ExactLists.Sort(Arguments(List(1, null))).Is(null);
    }
}
