namespace VillageAid.Rules.Syntax;

/// <summary>
/// The sections of a pack of which something could not be read, and so has its diagnostic. A name that seems to be missing may stand there: to
/// report it too would send the author after a mistake that is none.
/// </summary>
[Flags]
internal enum ReadingGaps
{
    None = 0,
    Sources = 1,
    Parameters = 2,
    Indicators = 4,
    Rules = 8,
    Vocabulary = 16,
    All = Sources | Parameters | Indicators | Rules | Vocabulary,
}
