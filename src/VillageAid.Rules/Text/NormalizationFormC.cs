using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace VillageAid.Rules.Text;

/// <summary>
/// Unicode's normalization form C (UAX #15), over a table of our own: .NET's <c>string.Normalize</c> does nothing under invariant
/// globalization and elsewhere depends on the machine's version of Unicode, but equal codes must be equal on every machine.
/// </summary>
/// <example><c>NormalizationFormC.Normalize("e\u0301")</c> is <c>é</c>, one character.</example>
internal static class NormalizationFormC
{
    // Nothing below U+0300 and no ideograph of the main block decomposes, composes with what stands before it, or has a class.
    private const char FirstMark = '\u0300';
    private const char FirstIdeograph = '\u4E00';
    private const int Ideographs = 0x9FFF - FirstIdeograph + 1;

    /// <summary>The text in form C; the same instance where it is so already. Half a surrogate pair stays as it is.</summary>
    public static string Normalize(string text)
    {
        var boundary = FindBoundary(text);
        if (boundary < 0)
            return text;
        var points = Decompose(text.AsSpan(boundary));
        var composed = Compose(CollectionsMarshal.AsSpan(points));
        return Join(text, boundary, composed);
    }

    // Where composing must begin: the last character, before the first one that may not be right, that composes with nothing before it.
    // Negative where all is right.
    private static int FindBoundary(ReadOnlySpan<char> text)
    {
        var boundary = 0;
        var lastClass = 0;
        var at = 0;
        while (true)
        {
            var plain = CountPlain(text[at..]);
            at += plain;
            if (at == text.Length)
                return -1;
            if (plain > 0)
                (boundary, lastClass) = (at - 1, 0);
            var traits = NormalizationTable.TraitsOf(ReadPoint(text, at, out var length));
            if (traits.MayChange || (traits.Class != 0 && traits.Class < lastClass))
                return boundary;
            if (traits.Class == 0)
                boundary = at;
            lastClass = traits.Class;
            at += length;
        }
    }

    private static int CountPlain(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        while (units.Length - at >= Vector128<ushort>.Count)
        {
            var next = Vector128.Create(units.Slice(at, Vector128<ushort>.Count));
            var plain = Vector128.LessThan(next, Vector128.Create((ushort)FirstMark))
                | Vector128.LessThan(next - Vector128.Create((ushort)FirstIdeograph), Vector128.Create((ushort)Ideographs));
            if (plain != Vector128<ushort>.AllBitsSet)
                break;
            at += Vector128<ushort>.Count;
        }
        while (at < units.Length && (units[at] < FirstMark || (uint)(units[at] - FirstIdeograph) < Ideographs))
            at++;
        return at;
    }

    // Every character as far apart as it goes, marks in the order of their classes.
    private static List<ClassedPoint> Decompose(ReadOnlySpan<char> text)
    {
        var points = new List<ClassedPoint>(text.Length + 8);
        var firstMark = 0;
        for (var at = 0; at < text.Length;)
        {
            var point = ReadPoint(text, at, out var length);
            at += length;
            if (Hangul.TryDecompose(point, points))
                continue;
            var traits = NormalizationTable.TraitsOf(point);
            foreach (var part in NormalizationTable.PartsOf(traits) is { Length: > 0 } parts ? parts : [new ClassedPoint(point, traits.Class)])
                points.Add(part);
        }
        var all = CollectionsMarshal.AsSpan(points);
        for (var at = 0; at <= all.Length; at++)
        {
            if (at < all.Length && all[at].Class != 0)
                continue;
            MarkOrder.Sort(all[firstMark..at]);
            firstMark = at + 1;
        }
        return points;
    }

    // In place: what composes is never longer. A mark reaches its base unless one of its own class, or another base, stands between.
    private static ReadOnlySpan<ClassedPoint> Compose(Span<ClassedPoint> points)
    {
        var written = 0;
        var start = -1;
        foreach (var point in points)
        {
            var isReachable = start >= 0 && (start == written - 1 || points[written - 1].Class < point.Class);
            if (isReachable && NormalizationTable.Compose(points[start].Value, point.Value) is { } composite)
            {
                points[start] = new ClassedPoint(composite, 0);
                continue;
            }
            if (point.Class == 0)
                start = written;
            points[written++] = point;
        }
        return points[..written];
    }

    private static string Join(string text, int boundary, ReadOnlySpan<ClassedPoint> points)
    {
        var length = boundary;
        foreach (var point in points)
            length += point.Value > char.MaxValue ? 2 : 1;
        var result = new char[length];
        text.CopyTo(0, result, 0, boundary);
        var at = boundary;
        foreach (var (point, _) in points)
        {
            if (point > char.MaxValue)
                result[at++] = (char)((point >> 10) + 0xD7C0);
            result[at++] = (char)(point > char.MaxValue ? (point & 0x3FF) | 0xDC00 : point);
        }
        return text.AsSpan().SequenceEqual(result) ? text : new string(result);
    }

    private static int ReadPoint(ReadOnlySpan<char> text, int at, out int length)
    {
        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        length = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
    }
}

/// <summary>A code point with its canonical combining class; 0: it is no mark that moves.</summary>
internal readonly record struct ClassedPoint(int Value, byte Class);
