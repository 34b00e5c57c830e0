using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>
/// The occasions that a subject has for itself: records, terms. Most subjects have none (no finding, no appraisal), and the index of owners says so
/// without an evaluation of the way to them.
/// </summary>
internal static class OwnOccasions
{
    public static IEnumerable<OccasionAt> Of(BoundRule rule, BoundSubjectRule subjectRule, PresentRecord subject, PolicyRun run, Period period) =>
        subjectRule.Records is { Way: BoundMember { Target: BoundSubject, Member: var way } } && HasNone(way, subject, run.Graph)
            ? []
            : Occasions.Of(rule, subjectRule, subject, run, period);

    // Only a record that names its owner can be an occasion. On a longer way the first step may also be a record that is this subject's
    // only perhaps: then what it leads to must be looked at.
    private static bool HasNone(Member way, PresentRecord subject, CaseGraph graph)
    {
        var isDirect = way is Collection;
        if ((way is MemberPath path ? path.Steps[0] : way) is not Collection first)
            return false;
        var (named, unnamed) = graph.OwnedBy(first, subject.Type.IdOf(subject.Fact));
        return named.Count == 0 && (isDirect || unnamed.Count == 0);
    }
}
