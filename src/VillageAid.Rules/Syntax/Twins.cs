namespace VillageAid.Rules.Syntax;

/// <summary>What a Chinese keyboard types for an ASCII sign.</summary>
internal static class Twins
{
    /// <summary>The ASCII twin of a full-width sign or digit; any other character is its own. Letters stay what they are.</summary>
    public static char Of(char character) => character switch
    {
        '“' or '”' => '"',
        '‘' or '’' => '\'',
        '【' or '〔' => '[',
        '】' or '〕' => ']',
        '−' or '–' => '-',
        '×' => '*',
        '÷' => '/',
        >= '！' and <= '～' when !char.IsLetter(character) => (char)(character - '！' + '!'),
        _ => character,
    };
}
