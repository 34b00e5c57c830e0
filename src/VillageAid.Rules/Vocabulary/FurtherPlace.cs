namespace VillageAid.Rules.Vocabulary;

/// <summary>A further way to the place code of a fact.</summary>
/// <param name="Way">Names with dots between them.</param>
/// <param name="Kind">The English name of the field that says for which facts it is; null where it is for all.</param>
/// <param name="Kinds">The English names of that field's values.</param>
internal sealed record FurtherPlace(string Way, string? Kind, IReadOnlyList<string> Kinds);
