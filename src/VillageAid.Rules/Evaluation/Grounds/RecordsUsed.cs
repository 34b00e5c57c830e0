using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Grounds;

/// <summary>Names records for a reason, in the order of their identities.</summary>
internal static class RecordsUsed
{
    public static List<RecordUsed> Of(IEnumerable<PresentRecord> records) =>
        [.. records.Select(record => new RecordUsed(record.Identity, record.Fact.RecordId))
            .OrderBy(record => record.Identity.Type.Name, StringComparer.Ordinal).ThenBy(record => record.Identity.In(Language.En), StringComparer.Ordinal)];
}
