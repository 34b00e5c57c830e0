using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Receipts;

/// <summary>Places in rule files by pack and file, wherever the packs lie: the same rules in another folder give the same verdicts.</summary>
internal sealed class PackPlaces(IReadOnlyList<PackContent> packs)
{
    private readonly Dictionary<string, string> _names = packs.SelectMany(pack => pack.Files.Select(file => (file.Path, Name: $"{pack.Id}/{file.Name}")))
        .DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Name, StringComparer.Ordinal);

    private readonly Dictionary<SourceText, SourceText> _sources = new(ReferenceEqualityComparer.Instance);

    /// <summary>The verdict with such places.</summary>
    public Verdict Within(Verdict verdict)
    {
        var reason = verdict.Reason;
        return verdict with
        {
            Outcome = verdict.Outcome is { } outcome ? outcome with { Rows = [.. outcome.Rows.Select(row => row with { Place = Within(row.Place) })] } : null,
            Reason = reason with
            {
                Place = Within(reason.Place),
                Adoption = reason.Adoption is { } adoption ? adoption with { Place = Within(adoption.Place) } : null,
            },
        };
    }

    private SourceSpan Within(SourceSpan place)
    {
        if (!_names.TryGetValue(place.Source.Path, out var name))
            return place;
        if (!_sources.TryGetValue(place.Source, out var source))
            _sources.Add(place.Source, source = new SourceText(name, place.Source.Content));
        return place with { Source = source };
    }
}
