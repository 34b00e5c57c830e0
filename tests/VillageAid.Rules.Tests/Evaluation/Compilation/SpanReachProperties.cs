using FsCheck;
using FsCheck.Xunit;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Evaluation.Tables;

namespace VillageAid.Rules.Tests.Evaluation.Compilation;

/// <summary>Spans and windows of a few days, so that all that can lie beside each other does.</summary>
public class SpanReachProperties
{
    [Property(MaxTest = 2000, QuietOnSuccess = true)]
    public void A_span_reaches_what_it_overlaps(DoNotSize<int> drawn)
    {
        var random = new Random(drawn.Item);
        var (start, last) = Span(random);
        var (from, end) = Window(random);
        var reach = new SpanReach();
        reach.Clear();
        var expected = start > end ? SpanReach.Misses
            : last == RecordTable.UnknownEnd ? (start >= from ? SpanReach.Reaches : SpanReach.MayReach)
            : last >= from ? SpanReach.Reaches : SpanReach.Misses;
        reach.Of(start, last, from, end).Should().Be(expected, "of {0}..{1} in {2}..{3}", start, last, from, end);
    }

    [Property(MaxTest = 2000, QuietOnSuccess = true)]
    public void The_same_spans_reach_windows_that_are_alike(DoNotSize<int> drawn)
    {
        var random = new Random(drawn.Item);
        var spans = Enumerable.Range(0, random.Next(4)).Select(_ => Span(random)).ToList();
        var (one, other) = (Window(random), Window(random));
        var reach = new SpanReach();
        var answers = Answers(ref reach, spans, one);
        var isAlike = reach.IsLike(other.From, other.End);
        // Said the other way round it would never be asked again; one that differs must never be taken for the same.
        reach.IsLike(one.From, one.End).Should().BeTrue();
        if (isAlike)
            Answers(ref reach, spans, other).Should().Equal(answers, "of {0} in {1} and {2}", string.Join(' ', spans), one, other);
    }

    private static List<uint> Answers(ref SpanReach reach, List<(int Start, int Last)> spans, (int From, int End) window)
    {
        reach.Clear();
        var answers = new List<uint>();
        foreach (var (start, last) in spans)
            answers.Add(reach.Of(start, last, window.From, window.End));
        return answers;
    }

    private static (int Start, int Last) Span(Random random)
    {
        var start = random.Next(10);
        return (start, random.Next(5) switch { 0 => RecordTable.UnknownEnd, 1 => RecordTable.NoEnd, _ => start + random.Next(4) });
    }

    private static (int From, int End) Window(Random random)
    {
        var from = random.Next(10);
        return (from, from + random.Next(4));
    }
}
