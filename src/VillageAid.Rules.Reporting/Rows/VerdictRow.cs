using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Rows;

/// <summary>A verdict with what its row says beside it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="County">The county's name, where there are several.</param>
/// <param name="Team">The team, or the teams, of the subject; empty where it has none.</param>
/// <param name="Language">The language of the texts.</param>
internal sealed record VerdictRow(Verdict Verdict, string County, string Team, Language Language)
{
    /// <summary>Texts in one cell.</summary>
    public string Join(IEnumerable<string> texts) => string.Join(Language == Language.Zh ? "；" : "; ", texts);
}
