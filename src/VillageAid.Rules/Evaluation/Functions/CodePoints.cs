namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>FEEL counts a text's characters in Unicode code points (DMN 1.5, table 74), .NET in UTF-16 units: 𠮷 is one of the first and two of the second.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += Width(text, i))
            count++;
        return count;
    }

    /// <summary>The place in UTF-16 units of the code point of that number, counted from 0; the text's length where there are fewer.</summary>
    public static int IndexOf(string text, int number, int from = 0)
    {
        var index = from;
        for (var i = 0; i < number && index < text.Length; i++)
            index += Width(text, index);
        return index;
    }

    private static int Width(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;
}
