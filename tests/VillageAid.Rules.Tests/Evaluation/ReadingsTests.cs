using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

public class ReadingsTests
{
    private static readonly Causes Choice = Causes.Of(Case.Cause(MissingKind.Parameter, "参数"));
    private static readonly Causes Fact = Causes.Of(Case.Cause(MissingKind.Record, "记录"));

    [Fact]
    public void Equal_answers_stand()
    {
        Readings.Join([new Scalar(5m), new Scalar(5.0m)], Choice).Should().Be(new Scalar(5m));
        Readings.Join([TruthValue.True, TruthValue.True], Choice).Should().Be(TruthValue.True);
        Readings.Join([NullValue.Instance, NullValue.Instance], Choice).Should().Be(NullValue.Instance);
    }

    [Fact]
    public void Of_differing_numbers_the_hull_is_left()
    {
        var joined = Readings.Join([new Scalar(5m), new Uncertain(7m, 9m, false, Fact)], Choice).Should().BeOfType<Uncertain>().Subject;
        (joined.Low, joined.High, joined.MayBeNull).Should().Be(((object)5m, (object)9m, false));
        Names(joined.Causes).Should().BeEquivalentTo("参数", "记录");
    }

    [Fact]
    public void An_open_bound_stays_open() =>
        Readings.Join([new Scalar(5m), new Uncertain(7m, null, false, Fact)], Choice).Should().BeEquivalentTo(new { Low = (object)5m, High = (object?)null });

    [Fact]
    public void The_choice_is_no_cause_where_every_reading_leaves_the_same_open()
    {
        var stretch = new Uncertain(7m, 9m, false, Fact);
        Names(((Uncertain)Readings.Join([stretch, stretch], Choice)).Causes).Should().Equal("记录");
        Names(Readings.JoinTruths([TruthValue.Of(Truth.Unknown, Fact), TruthValue.Of(Truth.Unknown, Fact)], Choice).Causes).Should().Equal("记录");
        Names(Readings.JoinTruths([TruthValue.Of(Truth.Unknown, Fact), TruthValue.True], Choice).Causes).Should().BeEquivalentTo("记录", "参数");
    }

    [Fact]
    public void Differing_truths_are_open_by_the_choice()
    {
        var joined = Readings.JoinTruths([TruthValue.True, TruthValue.False], Choice);
        joined.Truth.Should().Be(Truth.Unknown);
        Names(joined.Causes).Should().Equal("参数");
    }

    [Fact]
    public void A_reading_that_gives_null_makes_null_possible()
    {
        Readings.Join([new Scalar(5m), NullValue.Instance], Choice).Should().BeOfType<Uncertain>().Which.MayBeNull.Should().BeTrue();
        ((TruthValue)Readings.Join([TruthValue.True, NullValue.Instance], Choice)).Truth.Should().Be(Truth.True | Truth.Null);
    }

    [Fact]
    public void Causes_are_each_told_once()
    {
        var both = Fact.Union(Choice).Union(Fact).Union(Causes.None);
        Names(both).Should().BeEquivalentTo("记录", "参数");
        Causes.None.Union(Fact).Should().BeSameAs(Fact);
        Fact.Union(Causes.None).Should().BeSameAs(Fact);
        Causes.Union([]).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Causes_joined_a_thousand_times_over_are_still_read_at_once() =>
        Names(Enumerable.Range(0, 1000).Aggregate(Fact, (all, _) => all.Union(all.Union(Choice)))).Should().HaveCount(2);

    private static IEnumerable<string> Names(Causes causes) => causes.Items.Select(item => item.Name.Zh);
}
