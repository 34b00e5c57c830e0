using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Snapshots;

/// <summary>From the number of a verdict to its slot, and from a slot to its subject and occasion.</summary>
public class SlotTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(2000)]
    public void Every_verdict_is_found_wherever_the_gaps_are(int length)
    {
        Check(new byte[length]);
        Check([.. Enumerable.Repeat((byte)3, length)]);
        Check([.. Enumerable.Range(0, length).Select(slot => (byte)(slot % 256 == 255 ? 1 : 0))]);
        Check([.. Enumerable.Range(0, length).Select(slot => (byte)(slot % 256 == 0 ? 1 : 0))]);
        Check([.. Enumerable.Range(0, length).Select(slot => (byte)(slot % 256 == 0 ? 0 : 1))]);
        // Whole blocks without a verdict: first, in the middle, last.
        Check([.. Enumerable.Range(0, length).Select(slot => (byte)(slot < 600 ? 0 : 1))]);
        Check([.. Enumerable.Range(0, length).Select(slot => (byte)(slot is >= 200 and < 1500 ? 0 : 1))]);
        Check([.. Enumerable.Range(0, length).Select(slot => (byte)(slot >= 200 ? 0 : 1))]);
    }

    [Property(MaxTest = 500)]
    public void Every_verdict_is_found_among_random_gaps(int seed)
    {
        var random = new Random(seed);
        var density = random.NextDouble();
        Check([.. Enumerable.Range(0, random.Next(3000)).Select(_ => (byte)(random.NextDouble() < density ? random.Next(1, 13) : 0))]);
    }

    [Property(MaxTest = 200)]
    public void Every_slot_of_own_occasions_is_of_the_subject_that_has_it(int[] counts)
    {
        var bySubject = counts.Select((count, subject) => Enumerable.Range(0, Math.Abs(count % 4)).Select(number => At($"{subject}/{number}")).ToList()).ToList();
        var slots = OwnSlots.Of(bySubject);

        var expected = bySubject.SelectMany((occasions, subject) => occasions.Select(at => (subject, at))).ToList();
        Enumerable.Range(0, slots.Count).Select(slots.At).Should().Equal(expected);
        for (var subject = 0; subject < counts.Length; subject++)
            (slots.FirstOf(subject + 1) - slots.FirstOf(subject)).Should().Be(bySubject[subject].Count);
    }

    [Fact]
    public void Every_slot_of_windows_is_of_its_subject_and_window()
    {
        OccasionAt[] windows = [At("a"), At("b"), At("c")];
        var slots = new WindowSlots(windows, 2);

        Enumerable.Range(0, slots.Count).Select(slots.At).Should().Equal((0, windows[0]), (0, windows[1]), (0, windows[2]), (1, windows[0]), (1, windows[1]), (1, windows[2]));
        slots.FirstOf(1).Should().Be(3);
        new WindowSlots([], 2).Count.Should().Be(0);
    }

    [Fact]
    public void Every_status_has_a_byte_of_its_own()
    {
        var codes = Enum.GetValues<VerdictStatus>().Select(status => StatusCode.Of(status)).ToList();
        codes.Should().OnlyHaveUniqueItems().And.NotContain(StatusCode.None).And.OnlyContain(code => code < StatusCode.Limit);
        codes.Select(StatusCode.StatusOf).Should().Equal(Enum.GetValues<VerdictStatus>());
        StatusCode.Of(null).Should().Be(StatusCode.None);
    }

    private static void Check(byte[] statuses)
    {
        var expected = Enumerable.Range(0, statuses.Length).Where(slot => statuses[slot] != 0).ToList();
        var rank = new SlotRank(statuses);
        rank.Count.Should().Be(expected.Count);
        Enumerable.Range(0, rank.Count).Select(rank.SlotOf).Should().Equal(expected);
    }

    private static OccasionAt At(string label) => new(new Occasion("finding", label, new(2016, 3, 1), new(2016, 3, 1)) { Term = new(label, label) }, null);
}
