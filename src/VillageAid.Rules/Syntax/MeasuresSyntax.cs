using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

/// <summary><c>measures: {ladder, supersedes, contradicts}</c>; null where a part is not written.</summary>
internal sealed record MeasuresSyntax(LadderSyntax? Ladder, IReadOnlyList<SupersedesSyntax> Supersedes, IReadOnlyList<ContradictionSyntax> Contradicts);

/// <summary>Measures from mild to severe.</summary>
internal sealed record LadderSyntax(IReadOnlyList<Located<string>> Measures, SourceSpan Place);

/// <summary>A measure, and those that it makes needless.</summary>
internal sealed record SupersedesSyntax(Located<string> Stronger, IReadOnlyList<Located<string>> Weaker);

/// <summary>Measures of which no two may be taken on the same facts.</summary>
internal sealed record ContradictionSyntax(IReadOnlyList<Located<string>> Measures, SourceSpan Place);

/// <summary>An entry of <c>conflicts:</c>: rules that say what cannot both be done.</summary>
internal sealed record ConflictSyntax(Located<string> Id, IReadOnlyList<Located<string>> Between, SettlementSyntax? SettledBy, LocalizedText? Why, SourceSpan Place);

/// <summary><c>settledBy: {PARAMETER: {CHOICE: rule}}</c>: which rules prevail under each choice.</summary>
internal sealed record SettlementSyntax(Located<string> Parameter, IReadOnlyList<PrevailingSyntax> Choices);

/// <summary>A choice, and the rules that stand under it.</summary>
internal sealed record PrevailingSyntax(Located<string> Choice, IReadOnlyList<Located<string>> Rules);
