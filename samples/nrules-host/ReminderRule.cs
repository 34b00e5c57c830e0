using NRules.Fluent.Dsl;
using NRules.RuleModel;
using VillageAid.Rules.Facts;
using VillageAid.Rules.NRules;
using VillageAid.Rules.Verdicts;

/// <summary>What the host tells somebody of its own accord.</summary>
public sealed record Reminder(string CadreId, string About);

/// <summary>The host's own rule (public, or NRules does not find it): it joins a fact with a verdict that a policy's rule linked in the same session.</summary>
public sealed class ReminderRule : Rule
{
    public override void Define()
    {
        Cadre cadre = null!;
        PolicyVerdict verdict = null!;
        When()
            .Match(() => cadre)
            .Match(() => verdict, one => one.Subject.Id == cadre.CadreId, one => one.Status == VerdictStatus.Violated);
        // Linked: when the verdict goes, the reminder goes.
        Then().Yield(_ => new Reminder(cadre.CadreId, verdict.Verdict.Reason.Text.Zh));
    }
}
