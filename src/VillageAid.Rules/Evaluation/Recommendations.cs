using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Makes the list of measures that a consequence recommends: each with whom it is for, and whether a recorded measure answers it.</summary>
internal sealed class Recommendations(BoundSubjectRule rule, PolicyRun run, ExpressionEvaluator evaluator)
{
    public IReadOnlyList<Recommendation> For(PresentRecord subject, SubjectId who, PresentRecord? record) =>
        [.. rule.Recommends.Select(one => Create(one, subject, who, record)).OrderBy(one => one.Rank).ThenBy(one => one.Measure, StringComparer.Ordinal)];

    private Recommendation Create(BoundRecommendation one, PresentRecord subject, SubjectId who, PresentRecord? record)
    {
        var against = one.Against is { } whom ? Find(whom) : subject;
        return new Recommendation(one.Measure.Name, one.Measure.Term, run.Policy.RankOf(one.Measure))
        {
            Against = one.Against is null ? who : Subjects.Of(against),
            To = one.To is { } to ? Subjects.Of(Find(to)) : null,
            AddresseeIsOpen = one.To is { Way: null } || one.Against is { Way: null },
            IsTaken = against is not null && RecordedMeasures.Answers(run.Graph, against, one.Measure, evaluator.Window, record, evaluator.Evidence),
        };
    }

    private PresentRecord? Find(BoundAddressee addressee) =>
        addressee.Way is { } way && evaluator.Evaluate(way) is RecordValue { Record: PresentRecord record } ? record : null;
}
