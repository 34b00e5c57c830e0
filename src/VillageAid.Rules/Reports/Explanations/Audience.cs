using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>Whom an explanation is written for.</summary>
public enum Audience
{
    /// <summary>Whoever the verdicts are about: plain sentences, no names of rules or operators that only their authors know.</summary>
    [Term("本人")] Person,

    /// <summary>Whoever checks the verdicts: every condition with its values and records, and the line of the rule.</summary>
    [Term("复核人")] Reviewer,
}
