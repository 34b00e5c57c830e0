using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Rules that say what cannot both be done: declared under <c>conflicts:</c>, or found by their measures (then without an id).</summary>
internal sealed record BoundConflict(string? Id, LocalizedText Why, IReadOnlyList<IReadOnlyList<string>> Sides, BoundSettlement? SettledBy)
{
    /// <summary>Of a conflict that nobody declared, the measures that contradict each other, both ways round.</summary>
    public IReadOnlySet<(EnumerationMember, EnumerationMember)>? Measures { get; init; }

    public LocalizedText Name => Id is null ? Why : LocalizedText.Same(Id);
}

/// <summary>The choice that settles a conflict: under each value the rules that prevail.</summary>
internal sealed record BoundSettlement(ParameterSymbol Parameter, IReadOnlyDictionary<EnumerationMember, IReadOnlySet<string>> Prevailing);

/// <summary>That a rule may run into another one.</summary>
internal sealed record BoundOpposition(BoundRule Other, BoundConflict Conflict);
