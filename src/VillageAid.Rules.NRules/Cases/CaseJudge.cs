using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Evaluation.Snapshots;

namespace VillageAid.Rules.NRules.Cases;

/// <summary>Judges one rule for cases. What the conditions say is found out at once, reasons when somebody asks for them.</summary>
internal sealed class CaseJudge(BoundPolicy policy, BoundRule rule)
{
    public RuleFindings Judge(PolicyCase @case, CaseRecords records)
    {
        // The subject itself may have been taken out of the session.
        if (records.Subject is not { } subject)
            return new RuleFindings([]);
        lock (records.Gate)
        {
            return new RuleFindings([.. rule.Subjects.Where(one => one.Subject.FactType == @case.Type && subject.Versions.Any(one.Subject.Includes))
                .SelectMany(one => Judge(@case, records, one, subject))]);
        }
    }

    private IEnumerable<PolicyVerdict> Judge(PolicyCase @case, CaseRecords records, BoundSubjectRule subjectRule, PresentRecord subject)
    {
        var run = records.RunOf(policy);
        var isForWindows = subjectRule.Records is null && rule.Each != OccasionKind.Term;
        var occasions = isForWindows ? @case.Time.WindowsOf(rule.Each) : [.. OwnOccasions.Of(rule, subjectRule, subject, run, @case.Period)];
        var statuses = isForWindows && records.CodeOf(policy, subject) is { } code
            ? ByCode(code, subjectRule, subject, occasions, run)
            : ByWalking(subjectRule, subject, occasions, run);
        for (var place = 0; place < statuses.Length; place++)
        {
            if (statuses[place] != StatusCode.None)
                yield return new PolicyVerdict(@case, records, policy, rule, subjectRule, subject, occasions[place], place, StatusCode.StatusOf(statuses[place]));
        }
    }

    private byte[] ByCode(CaseCode code, BoundSubjectRule subjectRule, PresentRecord subject, IReadOnlyList<OccasionAt> windows, PolicyRun run)
    {
        var statuses = new byte[windows.Count];
        new WindowJudge(rule, subjectRule, windows, code.Judge, run).Judge(subject, code.State, statuses);
        return statuses;
    }

    private byte[] ByWalking(BoundSubjectRule subjectRule, PresentRecord subject, IReadOnlyList<OccasionAt> occasions, PolicyRun run)
    {
        var judge = new RuleJudge(rule, subjectRule, run);
        return [.. occasions.Select(at => StatusCode.Of(judge.StatusOf(subject, at)))];
    }
}
