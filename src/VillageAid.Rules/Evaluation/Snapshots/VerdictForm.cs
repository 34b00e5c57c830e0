using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>What no evaluation can change of the verdicts of one rule, to be filled in for each.</summary>
internal sealed class VerdictForm(BoundPolicy policy, BoundRule rule, BoundSubjectRule subjectRule)
{
    private readonly Verdict _form = FormOf(policy, rule, subjectRule);
    private readonly bool _subjectAnswers = rule.Versions.Count <= 1 && subjectRule.DutyOf is null;

    /// <summary>A verdict of which the details find out the rest when it is asked for.</summary>
    public Verdict Fill(SubjectId who, Occasion occasion, VerdictStatus status, VerdictDetails details) => _subjectAnswers
        ? new Verdict(_form, details) { Subject = who, AnsweredBy = who, Occasion = occasion, Status = status }
        : new Verdict(_form, details) { Subject = who, Occasion = occasion, Status = status };

    // Which of several versions governs, whether a decision adopted the rule by then, and what rows of a decision cite is found out with the reason.
    private static Verdict FormOf(BoundPolicy policy, BoundRule rule, BoundSubjectRule subjectRule)
    {
        var form = new Verdict(policy.Id, rule.Id) { IsComposite = policy.IsComposite, Kind = rule.Kind, Recommends = [] };
        if (rule.Versions.Count > 1)
            return form;
        form = form with { Title = rule.Title };
        if (rule.Adoption is null)
            form = form with { Modality = rule.Modality };
        return subjectRule.Decision is null ? form with { Citations = [.. rule.Citations.Distinct()], Outcome = null } : form;
    }
}
