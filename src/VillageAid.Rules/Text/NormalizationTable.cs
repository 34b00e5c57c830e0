using System.Globalization;

namespace VillageAid.Rules.Text;

/// <summary>What the Unicode Character Database says of composing, read from <c>NormalizationTable.txt</c> when a text first needs it.</summary>
internal static class NormalizationTable
{
    private const int PageSize = 256;

    // A page of 256 characters that have no traits is null.
    private static readonly PointTraits[]?[] Pages = new PointTraits[]?[0x110000 / PageSize];
    private static readonly Dictionary<long, int> Composites = [];
    private static readonly ClassedPoint[] Parts;

    static NormalizationTable()
    {
        using var reader = new StreamReader(typeof(NormalizationTable).Assembly.GetManifestResourceStream("NormalizationTable.txt")
            ?? throw new InvalidOperationException("The table of normalization is not in the assembly."));
        var decompositions = new Dictionary<int, int[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
                ReadLine(line, decompositions);
        }
        for (var point = 0x1161; point < 0x1200; point++)
            TraitsAt(point).MayChange |= Hangul.IsBehindOthers(point);
        var parts = new List<ClassedPoint>();
        foreach (var point in decompositions.Keys)
        {
            ref var traits = ref TraitsAt(point);
            traits.Parts = (ushort)parts.Count;
            AddParts(point, decompositions, parts);
            traits.PartCount = (byte)(parts.Count - traits.Parts);
        }
        Parts = [.. parts];
    }

    public static PointTraits TraitsOf(int point) => Pages[point / PageSize] is { } page ? page[point % PageSize] : default;

    /// <summary>What a character decomposes into, in the end; empty where it stays whole.</summary>
    public static ReadOnlySpan<ClassedPoint> PartsOf(PointTraits traits) => Parts.AsSpan(traits.Parts, traits.PartCount);

    /// <summary>The character that two make together; null where they stay two.</summary>
    public static int? Compose(int first, int second) =>
        Hangul.Compose(first, second) ?? (Composites.TryGetValue(Pair(first, second), out var composite) ? composite : null);

    private static void ReadLine(string line, Dictionary<int, int[]> decompositions)
    {
        var sign = line.AsSpan().IndexOfAny(":=>");
        var values = line[(sign + 1)..].Split(' ');
        if (line[sign] == ':')
        {
            var combining = byte.Parse(line.AsSpan(0, sign), CultureInfo.InvariantCulture);
            foreach (var range in values)
                SetClass(range.Split('-'), combining);
            return;
        }
        var point = ReadPoint(line[..sign]);
        var parts = Array.ConvertAll(values, ReadPoint);
        decompositions.Add(point, parts);
        if (line[sign] == '=')
        {
            Composites.Add(Pair(parts[0], parts[1]), point);
            TraitsAt(parts[1]).MayChange = true;
        }
        else
        {
            TraitsAt(point).MayChange = true;
        }
    }

    private static void SetClass(string[] range, byte combining)
    {
        for (var point = ReadPoint(range[0]); point <= ReadPoint(range[^1]); point++)
            TraitsAt(point).Class = combining;
    }

    // The database gives one step at a time.
    private static void AddParts(int point, Dictionary<int, int[]> decompositions, List<ClassedPoint> parts)
    {
        if (!decompositions.TryGetValue(point, out var steps))
        {
            parts.Add(new ClassedPoint(point, TraitsOf(point).Class));
            return;
        }
        foreach (var step in steps)
            AddParts(step, decompositions, parts);
    }

    private static ref PointTraits TraitsAt(int point) => ref (Pages[point / PageSize] ??= new PointTraits[PageSize])[point % PageSize];

    private static int ReadPoint(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;
}

/// <summary>What composing must know of a character.</summary>
internal struct PointTraits
{
    /// <summary>The canonical combining class.</summary>
    public byte Class;

    /// <summary>Whether it never stands in form C, or may be one with what stands before it.</summary>
    public bool MayChange;

    public byte PartCount;

    public ushort Parts;
}
