using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Looks through the measures that were recorded against, or for, somebody.</summary>
internal static class RecordedMeasures
{
    /// <summary>The way from a record to the measures that name it.</summary>
    public static Collection Of(FactType type) => (Collection)type.Find("measures")!;

    /// <summary>Whether one of them is of a kind: true by a certain record, open where there may be others.</summary>
    public static TruthValue Taken(ListValue measures, EnumerationMember kind, Evidence evidence)
    {
        var truths = new List<TruthValue>();
        foreach (var item in measures.Items)
        {
            var record = ((RecordValue)item.Value).Record;
            evidence.Note(record);
            var isKind = record.Read(KindOf(record.Type)) switch
            {
                Scalar { Raw: EnumerationMember member } => TruthValue.Of(member == kind),
                var open => TruthValue.Of(Truth.Unknown, PlainValue.CausesOf(open)),
            };
            truths.Add(item.Possible is { } possible && !isKind.IsFalse ? TruthValue.Of(Truth.Unknown, possible.Union(isKind.Causes)) : isKind);
        }
        if (measures.Open is { } causes)
            truths.Add(TruthValue.Of(Truth.Unknown, causes));
        return TruthTables.Or(truths);
    }

    /// <summary>
    /// Whether a certain measure of a kind answers an occasion: of a finding, or of a record that rests on one, the measure that rests on it; of
    /// any other occasion one that was decided on its first day or later.
    /// </summary>
    public static bool Answers(CaseGraph graph, PresentRecord whom, EnumerationMember kind, Window window, PresentRecord? record, Evidence evidence)
    {
        var measures = graph.OwnedBy(Of(whom.Type), whom.Type.IdOf(whom.Fact)).Named;
        var answer = measures.FirstOrDefault(measure => measure.Possible is null
            && measure.Read(KindOf(measure.Type)) is Scalar { Raw: EnumerationMember member } && member == kind
            && measure.Versions.Cast<Measure>().All(version => Rests(version, window, record)));
        if (answer is null)
            return false;
        evidence.Note(answer);
        return true;
    }

    private static bool Rests(Measure measure, Window window, PresentRecord? record)
    {
        if (FindingOf(record) is { } finding)
            return measure.BasisFindingId is { HasValue: true, Value: var basis } && basis == finding;
        return measure.DecidedOn >= (window.Day ?? window.Start);
    }

    /// <summary>A rectification rests on its finding; so what answers the one answers the other.</summary>
    public static string? FindingOf(PresentRecord? record) => record?.Fact switch
    {
        Finding finding => finding.FindingId,
        Rectification rectification => rectification.FindingId,
        _ => null,
    };

    private static Field KindOf(FactType type) => type.Fields.Single(field => field.Property?.Name == nameof(Measure.MeasureKind));
}
