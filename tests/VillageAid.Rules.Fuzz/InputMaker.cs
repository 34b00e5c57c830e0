using System.Text;

namespace VillageAid.Rules.Fuzz;

/// <summary>Makes inputs: bytes, token soup, mutated conditions, and brackets upon brackets.</summary>
internal sealed class InputMaker(IReadOnlyList<string> seeds)
{
    public string Make(SplitMix64 random) => random.Below(20) switch
    {
        < 3 => Bytes(random),
        < 9 => Soup(random, 1 + random.Below(40)),
        9 => Nested(random),
        _ => Mutated(random),
    };

    private static string Bytes(SplitMix64 random)
    {
        var bytes = new byte[random.Below(200)];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)random.Next();
        // Read as UTF-16 nearly every character is one of a script of its own, and half surrogates come too.
        return random.Below(2) == 0 ? Encoding.UTF8.GetString(bytes) : Encoding.Unicode.GetString(bytes);
    }

    private static string Soup(SplitMix64 random, int count)
    {
        var text = new StringBuilder();
        for (; count > 0; count--)
        {
            text.Append(random.Pick(Pieces.All));
            if (random.Below(3) > 0)
                text.Append(' ');
        }
        return text.ToString();
    }

    private static string Nested(SplitMix64 random)
    {
        var (open, middle, close) = random.Pick(Pieces.Nests);
        var depth = 1 + random.Below(random.Below(4) == 0 ? 3000 : 80);
        return string.Concat(Enumerable.Repeat(open, depth)) + middle + string.Concat(Enumerable.Repeat(close, random.Below(3) == 0 ? random.Below(depth) : depth));
    }

    private string Mutated(SplitMix64 random)
    {
        var text = new StringBuilder(random.Pick(seeds));
        for (var count = random.Below(7); count > 0; count--)
            Mutate(text, random);
        return text.ToString();
    }

    private void Mutate(StringBuilder text, SplitMix64 random)
    {
        var at = random.Below(text.Length + 1);
        var length = Math.Min(random.Below(6), text.Length - at);
        switch (random.Below(6))
        {
            case 0:
                text.Insert(at, random.Pick(Pieces.All));
                break;
            case 1:
                text.Remove(at, length);
                break;
            case 2:
                text.Remove(at, length).Insert(at, Soup(random, 2));
                break;
            case 3:
                text.Insert(at, text.ToString(at, length));
                break;
            case 4:
                text.Insert(at, (char)random.Next());
                break;
            default:
                text.Insert(at, random.Pick(seeds));
                break;
        }
    }
}
