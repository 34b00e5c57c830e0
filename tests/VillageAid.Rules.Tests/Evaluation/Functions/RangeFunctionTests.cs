using VillageAid.Rules.Evaluation.Functions;
using static VillageAid.Rules.Tests.Evaluation.Functions.Exact;

namespace VillageAid.Rules.Tests.Evaluation.Functions;

public sealed class RangeFunctionTests
{
    private static readonly object?[] Brackets = ["[]", "[)", "(]", "()"];

    [Fact]
    public void Before_and_after()
    {
        RangeFunctions.Before(Arguments(3, 4)).Is(true);
        RangeFunctions.Before(Arguments(4, 4)).Is(false);
        RangeFunctions.Before(Arguments(4, Range(4, 9))).Is(false);
        RangeFunctions.Before(Arguments(4, Range(4, 9, "(]"))).Is(true);
        RangeFunctions.Before(Arguments(Range(4, 9, "[)"), 9)).Is(true);
        RangeFunctions.Before(Arguments(Range(4, 9), Range(9, 12))).Is(false);
        RangeFunctions.Before(Arguments(Range(4, 9), Range(9, 12, "(]"))).Is(true);
        RangeFunctions.After(Arguments(9, Range(4, 9, "[)"))).Is(true);
        RangeFunctions.After(Arguments(Range(4, 9, "(]"), 4)).Is(true);
        RangeFunctions.After(Arguments(Range(9, 12), Range(4, 9))).Is(false);
    }

    [Fact]
    public void Ranges_that_touch_and_overlap()
    {
        RangeFunctions.Meets(Arguments(Range(4, 9), Range(9, 12))).Is(true);
        RangeFunctions.Meets(Arguments(Range(4, 9, "[)"), Range(9, 12))).Is(false);
        RangeFunctions.Meets(Arguments(9, Range(9, 12))).Is(null);
        RangeFunctions.MetBy(Arguments(Range(9, 12), Range(4, 9))).Is(true);
        RangeFunctions.Overlaps(Arguments(Range(4, 9), Range(9, 12))).Is(true);
        RangeFunctions.Overlaps(Arguments(Range(4, 9), Range(9, 12, "(]"))).Is(false);
        RangeFunctions.Overlaps(Arguments(Range(4, 9), Range(5, 6))).Is(true);
        RangeFunctions.OverlapsBefore(Arguments(Range(4, 9), Range(6, 12))).Is(true);
        RangeFunctions.OverlapsBefore(Arguments(Range(4, 9), Range(4, 9, "(]"))).Is(true);
        RangeFunctions.OverlapsBefore(Arguments(Range(4, 9), Range(4, 9))).Is(false);
        RangeFunctions.OverlapsAfter(Arguments(Range(6, 12), Range(4, 9))).Is(true);
        RangeFunctions.OverlapsAfter(Arguments(Range(4, 12), Range(4, 9))).Is(false);
    }

    [Fact]
    public void Ranges_within_each_other()
    {
        RangeFunctions.Finishes(Arguments(9, Range(4, 9))).Is(true);
        RangeFunctions.Finishes(Arguments(9, Range(4, 9, "[)"))).Is(false);
        RangeFunctions.Finishes(Arguments(Range(6, 9, "[)"), Range(4, 9, "[)"))).Is(true);
        RangeFunctions.Finishes(Arguments(Range(6, 9), 9)).Is(null);
        RangeFunctions.FinishedBy(Arguments(Range(4, 9), Range(6, 9))).Is(true);
        RangeFunctions.Starts(Arguments(4, Range(4, 9))).Is(true);
        RangeFunctions.Starts(Arguments(Range(4, 6), Range(4, 9))).Is(true);
        RangeFunctions.Starts(Arguments(Range(4, 6, "(]"), Range(4, 9))).Is(false);
        RangeFunctions.StartedBy(Arguments(Range(4, 9), 4)).Is(true);
        RangeFunctions.Includes(Arguments(Range(4, 9), 5)).Is(true);
        RangeFunctions.Includes(Arguments(Range(4, 9, "()"), 9)).Is(false);
        RangeFunctions.Includes(Arguments(Range(4, 9, "()"), Range(4, 9))).Is(false);
        RangeFunctions.During(Arguments(Range(4, 9, "()"), Range(4, 9))).Is(true);
        RangeFunctions.During(Arguments("@2020-06-15", Range("@2020-06-01", "@2020-06-30"))).Is(true);
        RangeFunctions.Coincides(Arguments(4, 4)).Is(true);
        RangeFunctions.Coincides(Arguments(Range(4, 9), Range(4, 9, "[)"))).Is(false);
        RangeFunctions.Coincides(Arguments(Range(4, 9), 4)).Is(null);
    }

    [Fact]
    public void Without_an_order_there_is_no_answer()
    {
        RangeFunctions.Before(Arguments(4, "a")).Is(null);
        RangeFunctions.Before(Arguments(null, Range(4, 9))).Is(null);
        RangeFunctions.Overlaps(Arguments(Range(4, 9), Range("a", "b"))).Is(null);
        RangeFunctions.During(Arguments(true, Range(4, 9))).Is(null);
        RangeFunctions.Before(Arguments(4)).Is(null);
    }

    [Fact]
    public void An_open_end_lies_beyond_all_others()
    {
        RangeFunctions.Before(Arguments(Range(null, 4, "()"), Range(4, null, "[)"))).Is(true);
        RangeFunctions.Includes(Arguments(Range(null, 4, "(]"), Range(-99, 4))).Is(true);
        RangeFunctions.During(Arguments(1_000_000, Range(4, null, "[)"))).Is(true);
        RangeFunctions.Coincides(Arguments(Range(null, 4, "(]"), Range(null, 4, "(]"))).Is(true);
        RangeFunctions.Overlaps(Arguments(Range(null, 4, "(]"), Range(4, 5, "(]"))).Is(false);
    }

    [Fact]
    public void Membership()
    {
        RangeMembership.Contains(Range(4, 9), Of(4)).Is(true);
        RangeMembership.Contains(Range(4, 9, "()"), Of(4)).Is(false);
        RangeMembership.Contains(Range(4, 9, "[)"), Of(9)).Is(false);
        RangeMembership.Contains(Range(9, 4), Of(5)).Is(false);
        RangeMembership.Contains(Range(null, 9, "(]"), Of(-5)).Is(true);
        RangeMembership.Contains(Range(4, 9), null).Is(null);
        RangeMembership.Contains(Range(4, 9), "5").Is(null);
        RangeMembership.Contains(Range("@P1D", "@P3D"), Of("@PT48H")).Is(true);
        RangeMembership.Contains(Range("@P1D", "@P3D"), Of("@P1M")).Is(null);
    }

    /// <summary>Over half steps each relation is what the points of the two ranges say.</summary>
    [Fact]
    public void Relations_agree_with_the_points_of_the_ranges()
    {
        var ranges = (from low in Enumerable.Range(0, 4) from length in Enumerable.Range(1, 3) from brackets in Brackets select Range(low, low + length, (string)brackets!)).ToList();
        foreach (var first in ranges)
        {
            foreach (var second in ranges)
            {
                var (one, other) = (Points(first), Points(second));
                RangeFunctions.Overlaps([first, second]).Is(one.Intersect(other).Any());
                RangeFunctions.During([first, second]).Is(!one.Except(other).Any());
                RangeFunctions.Includes([first, second]).Is(!other.Except(one).Any());
                RangeFunctions.Before([first, second]).Is(one.Max() < other.Min());
                RangeFunctions.After([first, second]).Is(one.Min() > other.Max());
                RangeFunctions.Coincides([first, second]).Is(one.SequenceEqual(other));
            }
        }
    }

    private static List<decimal> Points(FeelRange range) =>
        Enumerable.Range(0, 81).Select(i => i / 8m).Where(point => RangeMembership.Contains(range, point) == true).ToList();
}
