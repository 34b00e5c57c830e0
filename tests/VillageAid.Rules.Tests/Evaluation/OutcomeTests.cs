using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

public class OutcomeTests
{
    [Theory]
    [InlineData(Modality.Must, VerdictStatus.Violated)]
    [InlineData(Modality.Should, VerdictStatus.Deviation)]
    [InlineData(Modality.Reported, VerdictStatus.Deviation)]
    [InlineData(Modality.May, VerdictStatus.NotApplicable)]
    public void What_does_not_hold_is_a_breach_only_of_a_duty(Modality modality, VerdictStatus expected) =>
        Status(TruthValue.False, modality: modality).Should().Be(expected);

    [Theory]
    [InlineData(true, VerdictStatus.Satisfied)]
    [InlineData(false, VerdictStatus.Satisfied)]
    public void What_holds_is_satisfied_even_before_it_is_due(bool isDue, VerdictStatus expected) => Status(TruthValue.True, due: TruthValue.Of(isDue)).Should().Be(expected);

    [Fact]
    public void Nothing_else_is_said_before_it_is_due()
    {
        foreach (var holds in new[] { TruthValue.False, TruthValue.Null, Open(MissingKind.Record) })
            Status(holds, due: TruthValue.False).Should().Be(VerdictStatus.Pending);
    }

    [Fact]
    public void Null_goes_to_a_person() => Status(TruthValue.Null).Should().Be(VerdictStatus.NeedsReview);

    [Theory]
    [InlineData(VerdictStatus.Undetermined, MissingKind.Record)]
    [InlineData(VerdictStatus.Undetermined, MissingKind.Field)]
    [InlineData(VerdictStatus.Undetermined, MissingKind.Completeness)]
    [InlineData(VerdictStatus.Undetermined, MissingKind.Confirmation)]
    [InlineData(VerdictStatus.NeedsReview, MissingKind.Parameter)]
    [InlineData(VerdictStatus.NeedsReview, MissingKind.Judgement)]
    [InlineData(VerdictStatus.Pending, MissingKind.NotYet)]
    [InlineData(VerdictStatus.Undetermined, MissingKind.Parameter, MissingKind.Record)]
    [InlineData(VerdictStatus.NeedsReview, MissingKind.Parameter, MissingKind.NotYet)]
    [InlineData(VerdictStatus.Undetermined, MissingKind.NotYet, MissingKind.Record)]
    [InlineData(VerdictStatus.NeedsReview)]
    public void What_is_open_says_by_its_causes_who_can_close_it(VerdictStatus expected, params MissingKind[] kinds)
    {
        Status(Open(kinds)).Should().Be(expected);
        // While nothing but later days and a choice is open, what holds already holds, and what does not may yet.
        var isRunning = kinds.Contains(MissingKind.NotYet) && expected != VerdictStatus.Undetermined;
        Status(TruthValue.True, applies: Open(kinds)).Should().Be(isRunning ? VerdictStatus.Satisfied : expected);
        Status(TruthValue.False, unless: Open(kinds)).Should().Be(isRunning ? VerdictStatus.Pending : expected);
    }

    [Theory]
    [InlineData(VerdictStatus.NoBreachFound, MissingKind.Record)]
    [InlineData(VerdictStatus.NoBreachFound, MissingKind.Completeness)]
    [InlineData(VerdictStatus.NoBreachFound, MissingKind.Completeness, MissingKind.NotYet)]
    [InlineData(VerdictStatus.Pending, MissingKind.NotYet)]
    [InlineData(VerdictStatus.Undetermined, MissingKind.Confirmation)]
    [InlineData(VerdictStatus.Undetermined, MissingKind.Field, MissingKind.Record)]
    [InlineData(VerdictStatus.Undetermined, MissingKind.Parameter, MissingKind.Record)]
    [InlineData(VerdictStatus.NeedsReview, MissingKind.Parameter)]
    [InlineData(VerdictStatus.NeedsReview)]
    public void A_prohibition_with_only_its_ledger_open_has_no_breach_found(VerdictStatus expected, params MissingKind[] kinds) =>
        Status(Open(kinds), isForbidden: true).Should().Be(expected);

    [Fact]
    public void A_prohibition_that_is_broken_or_has_no_answer_is_no_missing_breach() =>
        Status(TruthValue.Of(Truth.False | Truth.Null, Why(MissingKind.Record)), isForbidden: true).Should().Be(VerdictStatus.Undetermined);

    [Fact]
    public void Out_of_scope_nothing_is_asked()
    {
        Status(TruthValue.False, applies: TruthValue.False).Should().Be(VerdictStatus.NotApplicable);
        Status(TruthValue.False, unless: TruthValue.True).Should().Be(VerdictStatus.NotApplicable);
        Status(TruthValue.False, applies: TruthValue.False, unless: Open(MissingKind.Record)).Should().Be(VerdictStatus.NotApplicable);
        Status(TruthValue.False, applies: TruthValue.Null).Should().Be(VerdictStatus.NeedsReview);
    }

    [Fact]
    public void The_open_causes_are_those_of_the_first_question_that_is_open()
    {
        new Outcome(Open(MissingKind.Parameter), TruthValue.False, Open(MissingKind.Record), TruthValue.True, TruthValue.False).Open.Items.Should().OnlyContain(item => item.Kind == MissingKind.Parameter);
        new Outcome(TruthValue.True, TruthValue.False, Open(MissingKind.Record), TruthValue.True, TruthValue.False).Open.Items.Should().OnlyContain(item => item.Kind == MissingKind.Record);
        new Outcome(TruthValue.False, TruthValue.False, Open(MissingKind.Record), TruthValue.True, TruthValue.False).Open.Items.Should().BeEmpty();
    }

    [Fact]
    public void Whether_it_is_due_may_be_open_too()
    {
        Status(TruthValue.False, due: Open(MissingKind.Record)).Should().Be(VerdictStatus.Undetermined);
        Status(TruthValue.False, due: Open(MissingKind.Parameter)).Should().Be(VerdictStatus.NeedsReview);
        Status(TruthValue.True, due: Open(MissingKind.Record)).Should().Be(VerdictStatus.Satisfied);
    }

    private static VerdictStatus Status(TruthValue holds, TruthValue? applies = null, TruthValue? unless = null, TruthValue? due = null, Modality modality = Modality.Must, bool isForbidden = false) =>
        new Outcome(applies ?? TruthValue.True, unless ?? TruthValue.False, holds, due ?? TruthValue.True, TruthValue.False).StatusOf(Rule(modality), isForbidden);

    private static BoundRule Rule(Modality modality) => new()
    {
        Id = "规则", Title = LocalizedText.Same("规则"), Kind = RuleKind.Norm, Modality = modality, Citations = [], Subjects = [], Each = OccasionKind.Month, InForce = Case.March, Place = Case.Nowhere,
    };

    private static TruthValue Open(params MissingKind[] kinds) => TruthValue.Of(Truth.Unknown, Why(kinds));

    private static Causes Why(params MissingKind[] kinds) => Causes.Union(kinds.Select(kind => Causes.Of(Case.Cause(kind, kind.ToString()))));
}
