using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Snapshots;

/// <summary>A verdict whose reason is found out late is a record like any other: copied, changed, compared.</summary>
public class VerdictViewTests
{
    private static readonly PolicySet Policies = Case.Pack("""
        对象: 干部
        每: 月
        约束力: 应当
        要求: 计数(考勤[在岗状态 = "在村"]) >= 2
        """);

    private readonly IReadOnlyList<Verdict> _verdicts = Case.Judge(Policies, [.. Case.Posted(), Case.Day(1), Case.Day(2)]);

    private Verdict View => _verdicts[0];

    [Fact]
    public void Is_equal_to_another_one_of_the_same_slot_before_and_after_its_reason_is_known()
    {
        var (one, other) = (View, View);
        one.Should().NotBeSameAs(other);
        (one == other, one.GetHashCode() == other.GetHashCode()).Should().Be((true, true));

        one.Reason.Conditions.Should().NotBeEmpty();
        (one == other, one.GetHashCode() == other.GetHashCode()).Should().Be((true, true));
    }

    [Fact]
    public void Finds_out_its_reason_once()
    {
        var view = View;
        view.Reason.Should().BeSameAs(view.Reason);
        view.Should().Be(view with { });
    }

    [Fact]
    public void Keeps_its_reason_when_it_is_copied()
    {
        var view = View;
        var copy = view with { Status = VerdictStatus.NeedsReview };
        copy.Reason.Should().BeSameAs(view.Reason);
        (copy.Status, view.Status).Should().Be((VerdictStatus.NeedsReview, VerdictStatus.Satisfied));
        copy.Should().NotBe(view);
    }

    [Fact]
    public void Takes_what_it_is_given_instead_of_what_it_would_find_out()
    {
        var view = View;
        var reason = view.Reason with { Text = LocalizedText.Same("另一个理由") };
        var changed = view with { Reason = reason, AnsweredBy = null, Title = LocalizedText.Same("另一个名称"), Modality = Modality.May, Citations = [], Recommends = [], Outcome = null };

        changed.Reason.Should().BeSameAs(reason);
        (changed.AnsweredBy, changed.Title.Zh, changed.Modality, changed.Citations.Count).Should().Be((null, "另一个名称", Modality.May, 0));
        (view.AnsweredBy, view.Modality, view.Citations.Count).Should().Be((view.Subject, Modality.Should, 1));
        changed.Should().NotBe(view);
        (view with { Reason = reason }).Should().NotBe(view).And.Be(view with { Reason = reason });
    }

    [Fact]
    public void Is_not_equal_to_that_of_another_evaluation_of_other_facts()
    {
        var other = Case.Judge(Policies, [.. Case.Posted(), Case.Day(1), Case.Day(2), Case.Day(3)])[0];
        (other.Status, other.Subject, other.Occasion).Should().Be((View.Status, View.Subject, View.Occasion));
        other.Should().NotBe(View);
    }

    [Fact]
    public void Is_equal_to_one_that_was_given_the_same_parts()
    {
        var view = View;
        var given = new Verdict
        {
            Policy = view.Policy, Rule = view.Rule, Title = view.Title, Subject = view.Subject, Occasion = view.Occasion, Kind = view.Kind, Status = view.Status,
            Modality = view.Modality, Citations = view.Citations, AnsweredBy = view.AnsweredBy, Reason = view.Reason, Recommends = view.Recommends,
        };
        given.Should().Be(view);
        given.GetHashCode().Should().Be(view.GetHashCode());
        (given with { Title = LocalizedText.Same("x") }).Should().NotBe(view);
        (given with { Outcome = new DecisionOutcome { Text = LocalizedText.Same("x"), Rows = [] } }).Should().NotBe(view);
    }

    [Fact]
    public void That_is_given_whole_recommends_and_decides_nothing_unless_it_says_so()
    {
        var view = View;
        var given = new Verdict
        {
            Policy = "p", Rule = "r", Title = view.Title, Subject = view.Subject, Occasion = view.Occasion, Kind = view.Kind, Status = view.Status,
            Modality = view.Modality, Citations = [], AnsweredBy = null, Reason = view.Reason,
        };
        (given.Recommends.Count, given.Outcome, given.AnsweredBy).Should().Be((0, null, null));
    }
}
