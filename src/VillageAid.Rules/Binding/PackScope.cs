using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>
/// What the files of one pack can name: its own things and those of the packs that it extends. A pack that another one extends keeps its own
/// scope, so its names go on to mean what its author meant.
/// </summary>
internal sealed class PackScope
{
    private PackScope(ReadPack pack, IReadOnlyList<PackScope> below, DiagnosticBag diagnostics)
    {
        (Pack, Below, Diagnostics) = (pack, below, diagnostics);
        Citations = CitationTable.Build(pack.Policy, [.. below.Select(scope => scope.Citations)], diagnostics);
    }

    public ReadPack Pack { get; }

    /// <summary>The scopes of the packs that it extends, directly or not; a pack behind those that it extends.</summary>
    public IReadOnlyList<PackScope> Below { get; }

    public DiagnosticBag Diagnostics { get; }

    public CitationTable Citations { get; }

    public Dictionary<string, ParameterSymbol> OwnParameters { get; private set; } = [];

    public Dictionary<string, IndicatorSymbol> OwnIndicators { get; private set; } = [];

    /// <summary>In which its rules are bound.</summary>
    public BindingContext Context { get; private set; } = null!;

    /// <summary>The days on which the pack is in force by itself, as far as they are dates.</summary>
    public Period InForce => new(Pack.Policy.Effective?.From ?? DateOnly.MinValue, Pack.Policy.Effective?.To ?? DateOnly.MaxValue);

    /// <summary>The same as they are written: dates, parameters, or none.</summary>
    public DateEnd Start { get; private set; }

    public DateEnd End { get; private set; }

    /// <summary>The choice of the day on which a week begins: its own, else that of the pack that it extends first and that has one.</summary>
    public ParameterSymbol? WeekStart { get; private set; }

    public static PackScope Declare(ReadPack pack, IReadOnlyList<PackScope> below, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var scope = new PackScope(pack, below, diagnostics);
        var policy = pack.Policy;
        scope.OwnParameters = ParameterBinder.Bind(policy.Parameters, vocabulary, scope.Citations, diagnostics);
        scope.OwnIndicators = IndicatorBinder.Declare(policy.Indicators, vocabulary, scope.OwnParameters, diagnostics);
        var (parameters, indicators) = InheritedNames.Join(scope);
        scope.Context = IndicatorBinder.BindAll(policy.Indicators, indicators, parameters, vocabulary, diagnostics);
        (scope.Start, scope.End) = (DateEnd.Bind(policy.Effective?.Start, parameters, diagnostics), DateEnd.Bind(policy.Effective?.End, parameters, diagnostics));
        VersionChecks.Report(policy.Parameters, policy.Effective, parameters, diagnostics);
        scope.WeekStart = WeekStartBinder.Bind(policy.Calendar, parameters, diagnostics) ?? below.Select(lower => lower.WeekStart).FirstOrDefault(choice => choice is not null);
        return scope;
    }

    /// <summary>Whether a pack is this one or among those that it extends.</summary>
    public bool Holds(ReadPack pack) => Pack.Chain.Contains(pack);

    /// <summary>Whether a pack below has both of two packs, so that what is wrong between them is its mistake.</summary>
    public bool IsSettledBelow(PackScope one, PackScope other) => Below.Any(lower => lower.Holds(one.Pack) && lower.Holds(other.Pack));

    /// <summary>Where the pack says that it extends a pack, or one that does.</summary>
    public SourceSpan ExtendsPlace(PackScope lower) =>
        Pack.Policy.Extends.First(id => Pack.Bases.Any(other => other.Policy.Id.Value == id.Value && other.Chain.Contains(lower.Pack))).Place;
}
