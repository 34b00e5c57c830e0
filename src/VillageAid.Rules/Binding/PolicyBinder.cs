using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Settles every name and type of a pack. The policy it gives is to be used only if no error was reported.</summary>
internal static class PolicyBinder
{
    /// <summary>Binds a pack with what it extends. <paramref name="further"/> says what may be missing beside the gaps of the packs.</summary>
    public static BoundPolicy Bind(ReadPack pack, FactVocabulary vocabulary, ReadingGaps further)
    {
        var found = new DiagnosticBag();
        var bound = BindAll(pack, vocabulary, found, isRead: !pack.Diagnostics.HasErrors);
        pack.Diagnostics.AddRange(found.ToSorted().Where(diagnostic => !MayFollowFrom(pack.Gaps | further, diagnostic)));
        return bound;
    }

    // What could not be read has its diagnostic; that it is missing elsewhere says nothing new.
    private static bool MayFollowFrom(ReadingGaps gaps, Diagnostic diagnostic) => gaps != ReadingGaps.None && diagnostic.Descriptor switch
    {
        var code when code == DiagnosticCatalog.UnknownClause || code == DiagnosticCatalog.UnknownTopic => gaps.HasFlag(ReadingGaps.Sources),
        var code when code == DiagnosticCatalog.UnknownParameter => gaps.HasFlag(ReadingGaps.Parameters),
        var code when code == DiagnosticCatalog.UnknownName => (gaps & (ReadingGaps.Parameters | ReadingGaps.Indicators | ReadingGaps.Vocabulary)) != 0,
        var code when code == DiagnosticCatalog.UnknownMember || code == DiagnosticCatalog.UnknownSubject || code == DiagnosticCatalog.SubjectWithoutPlace
            || code == DiagnosticCatalog.UnknownEnumerationValue || code == DiagnosticCatalog.UnknownMeasure => gaps.HasFlag(ReadingGaps.Vocabulary),
        var code when code == DiagnosticCatalog.UnknownRuleAsked || code == DiagnosticCatalog.NobodyRecommends => gaps.HasFlag(ReadingGaps.Rules),
        var code when code == DiagnosticCatalog.UnknownOverlayTarget => (gaps & (ReadingGaps.Parameters | ReadingGaps.Rules)) != 0,
        var code when code == DiagnosticCatalog.VersionsLeaveHole || code == DiagnosticCatalog.FirstValueTooLate => (gaps & (ReadingGaps.Parameters | ReadingGaps.Rules)) != 0,
        var code when code == DiagnosticCatalog.UnknownParameterType => gaps.HasFlag(ReadingGaps.Vocabulary),
        var code when code == DiagnosticCatalog.ClauseUnaccounted => (gaps & (ReadingGaps.Parameters | ReadingGaps.Rules)) != 0,
        _ => false,
    };

    private static BoundPolicy BindAll(ReadPack pack, FactVocabulary vocabulary, DiagnosticBag diagnostics, bool isRead)
    {
        var policy = pack.Policy;
        var top = DeclareChain(pack, vocabulary, diagnostics);
        var overlays = OverlayTable.Apply(top);
        var rules = new ChainRules(top, overlays).Bind(policy.Calendar is null ? null : top.WeekStart);
        var measures = MeasureBinder.BindChain(top, vocabulary, diagnostics);
        var conflicts = ConflictBinder.BindChain(top, rules);
        var oppositions = Oppositions.Of(rules, conflicts, measures.Contradicts);
        if (!diagnostics.HasErrors)
            ConflictCircles.Report(rules, oppositions, diagnostics);
        top.Citations.ReportUnaccounted();
        Composites.Check(policy, top.Citations, diagnostics);
        var bound = new BoundPolicy
        {
            Id = policy.Id.Value,
            Title = policy.Title ?? LocalizedText.Same(policy.Id.Value),
            Place = policy.Id.Place,
            Vocabulary = vocabulary,
            Jurisdiction = JurisdictionBinder.Bind(pack, diagnostics),
            EffectiveFrom = top.InForce.Start,
            EffectiveTo = top.InForce.End,
            EffectiveFromParameter = top.Start.Parameter,
            EffectiveToParameter = top.End.Parameter,
            IsComposite = Composites.Is(pack, rules),
            Clauses = TopicBinder.File(top, diagnostics),
            Parameters = [.. top.Below.Prepend(top).SelectMany(scope => scope.OwnParameters.Values).Distinct()],
            ParameterNames = top.Context.Parameters,
            Rules = rules,
            MeasureLadder = measures.Ladder,
            Supersedes = measures.Supersedes,
            Contradicts = measures.Contradicts,
            Conflicts = conflicts,
            Oppositions = oppositions,
        };
        // Where something else is wrong, that may be why nobody reads a name.
        if (isRead && !diagnostics.HasErrors)
            UnreadNames.Report(top, rules, conflicts, diagnostics);
        return bound;
    }

    // What is wrong in a pack below is told where that pack is bound by itself.
    private static PackScope DeclareChain(ReadPack pack, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var scopes = new Dictionary<ReadPack, PackScope>();
        foreach (var link in pack.Chain)
            scopes.Add(link, PackScope.Declare(link, [.. link.Chain.SkipLast(1).Select(below => scopes[below])], vocabulary, link == pack ? diagnostics : new DiagnosticBag()));
        return scopes[pack];
    }
}
