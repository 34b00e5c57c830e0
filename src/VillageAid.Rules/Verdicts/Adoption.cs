using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>
/// That somebody made a duty of what the source of a rule tells as a practice or recommends. The citations of the verdict stay those of the
/// source: it binds because of this decision.
/// </summary>
/// <param name="By">Who decided.</param>
/// <param name="Why">Why.</param>
/// <param name="On">The day of the decision, where it is told.</param>
/// <param name="From">The first day on which it holds; null: since the rule does.</param>
/// <param name="Source">How strongly the source itself binds.</param>
/// <param name="Place">Where the decision is written.</param>
/// <example>The office of a county adopts “two visits a week” from a report: <c>verdict.Reason.Adoption?.By</c> is the office.</example>
public sealed record Adoption(LocalizedText By, LocalizedText Why, DateOnly? On, DateOnly? From, Modality Source, SourceSpan Place);
