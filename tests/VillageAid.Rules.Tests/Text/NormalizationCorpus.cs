using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Text;

/// <summary>The texts of <c>tools/unicode/normalization.py</c>, made the same way, and what it expects of them.</summary>
internal static class NormalizationCorpus
{
    // In the order of the generator.
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x0041, 0x007A), (0x00C0, 0x024F), (0x0300, 0x036F), (0x0300, 0x036F), (0x0374, 0x03CE), (0x0591, 0x05C7), (0x0622, 0x0655),
        (0x0915, 0x0963), (0x09BE, 0x09DF), (0x0B3C, 0x0B57), (0x0CBF, 0x0CD6), (0x0DCA, 0x0DDE), (0x0F40, 0x0FB9), (0x1025, 0x1039),
        (0x1100, 0x11FF), (0x1B05, 0x1B44), (0x1DC0, 0x1DFF), (0x1E00, 0x1FFF), (0x2126, 0x212B), (0x2260, 0x2289), (0x2ADC, 0x2ADC),
        (0x3046, 0x30FE), (0x4E00, 0x4E20), (0xAC00, 0xAC38), (0xD800, 0xDFFF), (0xF900, 0xFA6D), (0xFB1D, 0xFB4E), (0x11099, 0x110BA),
        (0x11127, 0x11134), (0x11347, 0x11357), (0x114B0, 0x114BE), (0x115AF, 0x115BB), (0x11930, 0x11938), (0x1D15E, 0x1D1C0), (0x2F800, 0x2FA1D),
    ];

    private static readonly string[] Lines =
        [.. File.ReadLines(Repository.PathOf("tests/VillageAid.Rules.Tests/Text/NormalizationExpected.txt")).Where(line => line[0] != '#')];

    public static string DigestOfEveryPoint => Lines[0];

    public static string DigestOfRandomTexts => Lines[1];

    public static IReadOnlyList<(string Text, string Form)> Pairs { get; } =
        [.. Lines.Skip(2).Select(line => line.Split('=')).Select(sides => (FromHex(sides[0]), FromHex(sides[1])))];

    public static IEnumerable<string> EveryPoint => Enumerable.Range(0, 0x110000).Select(point => FromPoints([point]));

    public static IEnumerable<string> RandomTexts(ulong seed, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var points = new int[1 + Below(ref seed, 10)];
            for (var at = 0; at < points.Length; at++)
            {
                var (first, last) = Blocks[Below(ref seed, Blocks.Length)];
                points[at] = first + Below(ref seed, last - first + 1);
            }
            yield return FromPoints(points);
        }
    }

    public static string FromHex(string points) => FromPoints(points.Split(' ').Select(point => int.Parse(point, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));

    public static string DigestOfForms(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
            hash.AppendData(MemoryMarshal.AsBytes((NormalizationFormC.Normalize(text) + "\n").AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Halves of surrogate pairs stay halves, which Rune would refuse.
    private static string FromPoints(IEnumerable<int> points) =>
        string.Concat(points.Select(point => point > char.MaxValue ? char.ConvertFromUtf32(point) : ((char)point).ToString()));

    // SplitMix64.
    private static int Below(ref ulong state, int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }
}
