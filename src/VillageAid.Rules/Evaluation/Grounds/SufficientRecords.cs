using System.Diagnostics;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Grounds;

/// <summary>
/// Finds records that suffice for a verdict: judged over them alone it comes out alike (<see cref="VerdictLikeness"/>). It begins with everything that an
/// evaluation reads, keeps what makes the truth of the conditions, and leaves out of the rest what it can; each step is tried. What is left suffices
/// always, and mostly none of it can be spared.
/// </summary>
internal sealed class SufficientRecords
{
    /// <summary>The most evaluations for one verdict: then what is left stays.</summary>
    private const int MostTries = 150;

    private readonly PolicyRun _run;
    private readonly BoundRule _rule;
    private readonly BoundSubjectRule _subjectRule;
    private readonly PresentRecord _subject;
    private readonly OccasionAt _at;
    private readonly string _wanted;
    private readonly HashSet<PresentRecord> _kept = new(ReferenceEqualityComparer.Instance);
    private int _tries;

    private SufficientRecords(PolicyRun run, BoundRule rule, BoundSubjectRule subjectRule, PresentRecord subject, OccasionAt at, Verdict verdict) =>
        (_run, _rule, _subjectRule, _subject, _at, _wanted) = (run, rule, subjectRule, subject, at, VerdictLikeness.Of(verdict));

    /// <summary>The verdict with its evidence, where the run is to find it; else as it is.</summary>
    public static Verdict Add(Verdict verdict, PolicyRun run, BoundRule rule, BoundSubjectRule subjectRule, PresentRecord subject, OccasionAt at) => run.Explains
        ? verdict with { Reason = verdict.Reason with { Evidence = new SufficientRecords(run, rule, subjectRule, subject, at, verdict).Find(verdict) } }
        : verdict;

    private IReadOnlyList<RecordUsed> Find(Verdict verdict)
    {
        _kept.UnionWith(AllRead());
        if (!Suffices(_kept))
            throw new UnreachableException($"{verdict.Rule} of {verdict.Subject} on {verdict.Occasion} rests on more than what was read for it");
        var made = verdict.Reason.Conditions.Concat(verdict.Outcome?.Rows.SelectMany(row => row.Conditions) ?? []).SelectMany(EvidenceOf).Select(record => record.Identity).ToHashSet();
        var rest = _kept.Where(record => record != _subject && record != _at.Record && !made.Contains(record.Identity)).ToList();
        // Kind by kind: what holds a place or an occasion together is of few kinds.
        if (!TryWithout(rest))
        {
            foreach (var kind in rest.GroupBy(record => record.Type.Name).OrderBy(kind => kind.Key, StringComparer.Ordinal))
                LeaveOut([.. kind.OrderBy(record => record.Row)]);
        }
        return RecordsUsed.Of(_kept);
    }

    private static IEnumerable<RecordUsed> EvidenceOf(ConditionNode node) => node.Evidence.Concat(node.Children.SelectMany(EvidenceOf));

    private void LeaveOut(IReadOnlyList<PresentRecord> records)
    {
        if (records.Count == 0 || TryWithout(records) || records.Count == 1)
            return;
        LeaveOut([.. records.Take(records.Count / 2)]);
        LeaveOut([.. records.Skip(records.Count / 2)]);
    }

    private bool TryWithout(IReadOnlyList<PresentRecord> records)
    {
        if (_tries >= MostTries)
            return false;
        var fewer = new HashSet<PresentRecord>(_kept, ReferenceEqualityComparer.Instance);
        fewer.ExceptWith(records);
        if (!Suffices(fewer))
            return false;
        _kept.ExceptWith(records);
        return true;
    }

    private bool Suffices(IEnumerable<PresentRecord> records)
    {
        _tries++;
        var facts = new FactSet(_run.Graph.Vocabulary, records.OrderBy(record => record.Row).SelectMany(record => record.Versions));
        return Judge(_run.Graph.With(facts)) is { } verdict && VerdictLikeness.Of(verdict) == _wanted;
    }

    // Everything that judging it once more, on a graph that notes it, takes out of the graph.
    private IEnumerable<PresentRecord> AllRead()
    {
        var log = new ReadLog();
        _ = Judge(_run.Graph.Watched(log));
        var statements = new Statements(_run.Graph);
        IEnumerable<PresentRecord> calendar = log.ReadsCalendar && _run.Graph.Vocabulary.Types.FirstOrDefault(type => type.ClrType == typeof(CalendarDay)) is { } days
            ? [.. _run.Graph.Of(days), .. statements.About(days)] : [];
        return [_subject, .. log.Records, .. log.Owners.SelectMany(owner => statements.About(owner.Type, owner.Owner)), .. calendar];
    }

    private Verdict? Judge(CaseGraph graph)
    {
        var run = new PolicyRun(_run.Policy, graph, _run.Parameters);
        if (graph.Find(_subject.Type, _subject.Type.IdOf(_subject.Fact)) is not { } subject || OccasionOf(subject, run) is not { } at)
            return null;
        return new RuleJudge(_rule, _subjectRule, run).Judge(subject, at) is { } verdict ? run.Conflicts.Settle(_rule, subject, at, verdict) : null;
    }

    // A window is the same whatever the records are; a record or a term is one as long as the records make it one.
    private OccasionAt? OccasionOf(PresentRecord subject, PolicyRun run) => _at.Record is null && _rule.Each != OccasionKind.Term
        ? _at
        : Occasions.Of(_rule, _subjectRule, subject, run, new Period(_at.Occasion.Start, _at.Occasion.End))
            .FirstOrDefault(other => other.Occasion == _at.Occasion && Equals(other.Record?.Identity, _at.Record?.Identity));
}
