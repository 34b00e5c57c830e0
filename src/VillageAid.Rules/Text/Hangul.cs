namespace VillageAid.Rules.Text;

/// <summary>Korean syllables and their letters: by arithmetic, as the Unicode standard does it (section 3.12).</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;

    // One before the first, because a syllable may end without one.
    private const int NoTail = 0x11A7;

    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    /// <summary>Whether it is a vowel or a tail: they may compose with what stands before them.</summary>
    public static bool IsBehindOthers(int point) => (uint)(point - FirstVowel) < Vowels || (uint)(point - NoTail - 1) < Tails - 1;

    /// <summary>Adds the letters of a syllable; false where it is none.</summary>
    public static bool TryDecompose(int point, List<ClassedPoint> points)
    {
        var index = point - FirstSyllable;
        if ((uint)index >= Leads * Vowels * Tails)
            return false;
        points.Add(new ClassedPoint(FirstLead + index / (Vowels * Tails), 0));
        points.Add(new ClassedPoint(FirstVowel + index / Tails % Vowels, 0));
        if (index % Tails is > 0 and var tail)
            points.Add(new ClassedPoint(NoTail + tail, 0));
        return true;
    }

    /// <summary>The syllable of a lead and a vowel, or of a syllable without a tail and a tail.</summary>
    public static int? Compose(int first, int second)
    {
        var (lead, vowel) = (first - FirstLead, second - FirstVowel);
        if ((uint)lead < Leads && (uint)vowel < Vowels)
            return FirstSyllable + (lead * Vowels + vowel) * Tails;
        var (syllable, tail) = (first - FirstSyllable, second - NoTail);
        var lacksTail = (uint)syllable < Leads * Vowels * Tails && syllable % Tails == 0;
        return lacksTail && tail is > 0 and < Tails ? first + tail : null;
    }
}
