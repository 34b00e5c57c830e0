namespace VillageAid.Rules.Text;

/// <summary>A value read from a file, with the place it was read from.</summary>
internal sealed record Located<T>(T Value, SourceSpan Place);
