using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.NRules.Cases;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.NRules;

/// <summary>
/// What one rule says of a case on one occasion, as a linked fact: it goes when its case goes, and gives way to another one when facts change. Rules
/// of the host may match it. Safe for any number of threads, and says what it said when its session has long changed.
/// </summary>
/// <example><code>When().Match(() => verdict, one => one.Rule == "每月驻村天数" &amp;&amp; one.Status == VerdictStatus.Violated)</code></example>
public sealed class PolicyVerdict
{
    private readonly BoundPolicy _policy;
    private readonly BoundSubjectRule _subjectRule;
    private readonly CaseRecords _records;
    private readonly PresentRecord _subject;
    private readonly OccasionAt _at;
    private Verdict? _whole;

    internal PolicyVerdict(PolicyCase @case, CaseRecords records, BoundPolicy policy, BoundRule rule, BoundSubjectRule subjectRule, PresentRecord subject, OccasionAt at, int place, VerdictStatus byConditions)
    {
        (Case, _records, _policy, BoundRule, _subjectRule, _subject, _at, Place, ByConditions) = (@case, records, policy, rule, subjectRule, subject, at, place, byConditions);
        Subject = new SubjectId(subjectRule.Subject.Name, subject.Type.IdOf(subject.Fact), subjectRule.Subject.Term);
    }

    /// <summary>The case that it is about.</summary>
    public PolicyCase Case { get; }

    /// <summary>The policy's id.</summary>
    public string Policy => _policy.Id;

    /// <summary>The rule's id.</summary>
    public string Rule => BoundRule.Id;

    /// <summary>Who or what it is about, in the role in which the rule speaks of it.</summary>
    public SubjectId Subject { get; }

    /// <summary>For when it is.</summary>
    public Occasion Occasion => _at.Occasion;

    /// <summary>What it says, conflicts of clauses settled.</summary>
    public VerdictStatus Status => ByConditions == VerdictStatus.Recommended ? Verdict.Status : ByConditions;

    /// <summary>
    /// The whole verdict with its reason, made when it is first asked for. Which of the measures recommended by several rules make others needless is
    /// not in it: measures for one subject may come from verdicts on another, so only <see cref="PolicyEngine.Evaluate"/>, which has all, says that.
    /// </summary>
    public Verdict Verdict => LazyInitializer.EnsureInitialized(ref _whole, Build);

    internal BoundRule BoundRule { get; }

    internal BoundSubjectRule SubjectRule => _subjectRule;

    /// <summary>The number of the occasion among those of its rule and subject, from 0.</summary>
    internal int Place { get; }

    /// <summary>What the conditions say, before measures that were taken and conflicts of clauses are looked at.</summary>
    internal VerdictStatus ByConditions { get; }

    /// <summary>What it is linked by.</summary>
    internal object Key => (_subjectRule.Subject.Name, Place);

    /// <summary>Rule, subject, occasion and status.</summary>
    public override string ToString() => $"{Policy}/{Rule} {Subject} {Occasion}: {Status}";

    private Verdict Build()
    {
        lock (_records.Gate)
        {
            var run = _records.RunOf(_policy);
            var verdict = new RuleJudge(BoundRule, _subjectRule, run).Judge(_subject, _at)!;
            return run.Conflicts.Settle(BoundRule, _subject, _at, verdict);
        }
    }
}
