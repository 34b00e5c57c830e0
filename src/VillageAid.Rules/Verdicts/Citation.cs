using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>The clause a rule rests on, and what kind of text it stands in.</summary>
/// <param name="Clause">The clause's id: <c>SY2016-2-7</c>.</param>
/// <param name="Gist">What it says, in our words.</param>
/// <param name="SourceId">The id of the source.</param>
/// <param name="SourceTitle">The title of the source.</param>
/// <param name="Nature">What the source is.</param>
public sealed record Citation(string Clause, LocalizedText Gist, string SourceId, LocalizedText SourceTitle, SourceNature Nature);
