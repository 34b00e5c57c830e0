using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Rows;

/// <summary>To which team a subject belonged: a help to find its row, no part of a verdict. A cadre's are those of the postings on record in that time.</summary>
internal sealed class TeamsOf
{
    private readonly ILookup<string, Assignment> _postings;

    public TeamsOf(FactSet? facts, DateTimeOffset asOf)
    {
        var seen = (facts?.Of(facts.Vocabulary.TypeOf(typeof(Assignment))) ?? []).Cast<Assignment>()
            .Where(posting => (posting.RecordedAt is not { } at || at <= asOf) && posting.Confirmation is not (Confirmation.Rebutted or Confirmation.Withdrawn)).ToList();
        var corrected = seen.Select(posting => posting.SupersedesId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _postings = seen.Where(posting => !corrected.Contains(posting.RecordId ?? posting.AssignmentId)).ToLookup(posting => posting.CadreId, StringComparer.Ordinal);
    }

    public string Of(Verdict verdict, Language language) => Of(verdict.Subject, new Period(verdict.Occasion.Start, verdict.Occasion.End), language);

    public string Of(SubjectId subject, Period time, Language language) => string.Join(language == Language.Zh ? "、" : ", ", Each(subject, time));

    /// <summary>The teams by themselves, in order.</summary>
    public IEnumerable<string> Each(SubjectId subject, Period time) => subject.Type switch
    {
        "team" => [subject.Id],
        "cadre" => _postings[subject.Id].Where(posting => Touches(posting, time)).Select(posting => posting.TeamId.ValueOrDefault).OfType<string>().Distinct().Order(StringComparer.Ordinal),
        _ => [],
    };

    private static bool Touches(Assignment posting, Period time) => posting.StartOn <= time.End && (!posting.EndOn.TryGetValue(out var end) || end >= time.Start);
}
