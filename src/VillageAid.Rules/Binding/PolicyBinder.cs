using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Settles every name and type of a pack. The policy it gives is to be used only if no error was reported.</summary>
internal static class PolicyBinder
{
    public static BoundPolicy Bind(PolicySyntax policy, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var bound = BindAll(policy, vocabulary, found, isRead: !diagnostics.HasErrors);
        diagnostics.AddRange(found.ToSorted().Where(diagnostic => !MayFollowFrom(policy.Gaps, diagnostic)));
        return bound;
    }

    // What could not be read has its diagnostic; that it is missing elsewhere says nothing new.
    private static bool MayFollowFrom(ReadingGaps gaps, Diagnostic diagnostic) => gaps != ReadingGaps.None && diagnostic.Descriptor switch
    {
        var code when code == DiagnosticCatalog.UnknownClause => gaps.HasFlag(ReadingGaps.Sources),
        var code when code == DiagnosticCatalog.UnknownParameter => gaps.HasFlag(ReadingGaps.Parameters),
        var code when code == DiagnosticCatalog.UnknownName => (gaps & (ReadingGaps.Parameters | ReadingGaps.Indicators | ReadingGaps.Vocabulary)) != 0,
        var code when code == DiagnosticCatalog.UnknownMember || code == DiagnosticCatalog.UnknownSubject || code == DiagnosticCatalog.SubjectWithoutPlace
            || code == DiagnosticCatalog.UnknownEnumerationValue || code == DiagnosticCatalog.UnknownMeasure => gaps.HasFlag(ReadingGaps.Vocabulary),
        var code when code == DiagnosticCatalog.ClauseUnaccounted => (gaps & (ReadingGaps.Parameters | ReadingGaps.Rules)) != 0,
        _ => false,
    };

    private static BoundPolicy BindAll(PolicySyntax policy, FactVocabulary vocabulary, DiagnosticBag diagnostics, bool isRead)
    {
        var citations = CitationTable.Build(policy, diagnostics);
        var parameters = ParameterBinder.Bind(policy.Parameters, citations, diagnostics);
        var indicators = IndicatorBinder.Declare(policy.Indicators, vocabulary, parameters, diagnostics);
        var context = IndicatorBinder.BindAll(policy.Indicators, indicators, parameters, vocabulary, diagnostics);
        var inForce = new Period(policy.Effective?.From ?? DateOnly.MinValue, policy.Effective?.To ?? DateOnly.MaxValue);
        var rules = RuleBinder.Bind(policy.Rules, context, citations, inForce);
        var measures = MeasureBinder.Bind(policy.Measures, vocabulary, diagnostics);
        var conflicts = new ConflictBinder(rules, parameters, policy.Gaps, diagnostics).Bind(policy.Conflicts);
        var oppositions = Oppositions.Of(rules, conflicts, measures.Contradicts);
        if (!diagnostics.HasErrors)
            ConflictCircles.Report(rules, oppositions, diagnostics);
        citations.ReportUnaccounted();
        var bound = new BoundPolicy
        {
            Id = policy.Id.Value,
            Title = policy.Title ?? LocalizedText.Same(policy.Id.Value),
            Place = policy.Id.Place,
            Vocabulary = vocabulary,
            Jurisdiction = BindJurisdiction(policy.Jurisdiction, diagnostics),
            EffectiveFrom = inForce.Start,
            EffectiveTo = inForce.End,
            WeekStart = BindWeekStart(policy.Calendar, parameters, diagnostics),
            Parameters = [.. parameters.Values.Distinct()],
            Rules = rules,
            MeasureLadder = measures.Ladder,
            Supersedes = measures.Supersedes,
            Contradicts = measures.Contradicts,
            Conflicts = conflicts,
            Oppositions = oppositions,
        };
        // Where something else is wrong, that may be why nobody reads a name.
        if (isRead && !diagnostics.HasErrors)
            UnreadNames.Report(bound, indicators.Values, diagnostics);
        return bound;
    }

    private static List<string> BindJurisdiction(IReadOnlyList<Located<string>> codes, DiagnosticBag diagnostics)
    {
        foreach (var code in codes.Where(code => code.Value.Length is not (2 or 4 or 6 or 9 or 12) || !code.Value.All(char.IsAsciiDigit)))
            diagnostics.Report(DiagnosticCatalog.BadPlaceCode, code.Place, code.Value);
        return [.. codes.Select(code => code.Value)];
    }

    private static ParameterSymbol? BindWeekStart(CalendarSyntax? calendar, Dictionary<string, ParameterSymbol> parameters, DiagnosticBag diagnostics)
    {
        if (calendar?.WeekStart is not { } name)
            return null;
        if (ParameterBinder.Find(name, parameters, diagnostics) is not { } parameter)
            return null;
        if (parameter.Type is DataType.Enumerated { Enumeration: var enumeration } && enumeration == Weekdays.Enumeration && parameter.Choices is not null)
            return parameter;
        diagnostics.Report(DiagnosticCatalog.NotAChoice, name.Place, name.Value);
        return null;
    }
}
