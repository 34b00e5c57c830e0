using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Snapshots;

namespace VillageAid.Rules.NRules.Cases;

/// <summary>Judges one rule for cases. What the conditions say is found out at once, reasons when somebody asks for them.</summary>
internal sealed class CaseJudge(BoundPolicy policy, BoundRule rule)
{
    public RuleFindings Judge(PolicyCase @case, CaseRecords records)
    {
        // The subject itself may have been taken out of the session.
        if (records.Graph.Find(@case.Type, @case.Subject.Id) is not { } subject)
            return new RuleFindings([]);
        lock (records.Gate)
        {
            var run = records.RunOf(policy);
            return new RuleFindings([.. rule.Subjects.Where(one => one.Subject.FactType == @case.Type && subject.Versions.Any(one.Subject.Includes))
                .SelectMany(one => Judge(@case, records, run, one, subject))]);
        }
    }

    private IEnumerable<PolicyVerdict> Judge(PolicyCase @case, CaseRecords records, PolicyRun run, BoundSubjectRule subjectRule, PresentRecord subject)
    {
        var judge = new RuleJudge(rule, subjectRule, run);
        var occasions = subjectRule.Records is null && rule.Each != OccasionKind.Term
            ? @case.Time.WindowsOf(rule.Each)
            : OwnOccasions.Of(rule, subjectRule, subject, run, @case.Period);
        return occasions.Select((at, place) => judge.StatusOf(subject, at) is { } status
            ? new PolicyVerdict(@case, records, policy, rule, subjectRule, subject, at, place, status)
            : null).OfType<PolicyVerdict>();
    }
}
