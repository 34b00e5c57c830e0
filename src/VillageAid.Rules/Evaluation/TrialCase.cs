using VillageAid.Rules.Binding;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>What an expression is tried on: a subject of some facts, seen through a window as of an instant; each part may be left out.</summary>
internal sealed record TrialCase
{
    // Where nothing has a date, every day lies in the past.
    private static readonly DateOnly LastDay = DateOnly.MaxValue.AddDays(-1);

    public FactSet? Facts { get; init; }

    /// <summary>Whose members can be named.</summary>
    public SubjectType? Subject { get; init; }

    public string? SubjectId { get; init; }

    /// <summary>The window; null: everything up to the instant.</summary>
    public Period? Period { get; init; }

    /// <summary>The instant as of which records are seen; null: as soon as everything there is can be seen.</summary>
    public DateTimeOffset? AsOf { get; init; }

    public CaseGraph BuildGraph(FactVocabulary vocabulary)
    {
        var facts = Facts ?? new FactSet(vocabulary, []);
        return CaseGraph.Build(facts, (AsOf ?? DefaultAsOf(facts)).ToOffset(Instants.Offset));
    }

    /// <summary>The subject's record; null where none can be seen.</summary>
    public PresentRecord? FindSubject(CaseGraph graph) => Subject is null || SubjectId is null ? null : graph.Find(Subject.FactType, SubjectId);

    public Window WindowIn(CaseGraph graph) =>
        Period is null ? new Window(OccasionKind.AsOf, DateOnly.MinValue, graph.AsOfDate) : new Window(KindOf(Period), Period.Start, Period.End);

    private DateTimeOffset DefaultAsOf(FactSet facts)
    {
        var end = Instants.EndOf(Period?.End ?? LastDate(facts) ?? LastDay);
        return facts.All.Select(fact => fact.RecordedAt).Where(recorded => recorded > end).Max() ?? end;
    }

    private static DateOnly? LastDate(FactSet facts) => facts.Vocabulary.Types
        .Where(type => type.WindowDate is not null)
        .SelectMany(type => facts.Of(type).Select(fact => type.WindowDate!.Read(fact)))
        .Where(date => date.HasValue)
        .Max(date => (DateOnly?)date.Value);

    // A stretch that is no day, week, month or year is like a quarter: no record stands for exactly such a one.
    private static OccasionKind KindOf(Period period)
    {
        var (start, end) = (period.Start, period.End);
        if (start == end)
            return OccasionKind.Day;
        if (start.DayOfWeek == DayOfWeek.Monday && end.DayNumber - start.DayNumber == 6)
            return OccasionKind.Week;
        if (start.Day == 1 && end == new DateOnly(start.Year, start.Month, DateTime.DaysInMonth(start.Year, start.Month)))
            return OccasionKind.Month;
        return start.DayOfYear == 1 && end == new DateOnly(start.Year, 12, 31) ? OccasionKind.Year : OccasionKind.Quarter;
    }
}
