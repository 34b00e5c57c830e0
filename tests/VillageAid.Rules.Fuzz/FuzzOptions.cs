using System.Globalization;

namespace VillageAid.Rules.Fuzz;

/// <summary>How many inputs, and from which seed; the same seed gives the same inputs.</summary>
internal sealed record FuzzOptions(int Count, ulong Seed)
{
    /// <summary>The options; null where they cannot be read.</summary>
    public static FuzzOptions? Read(IReadOnlyList<string> args)
    {
        var options = new FuzzOptions(200_000, 2016);
        for (var i = 0; i < args.Count; i += 2)
        {
            if (i + 1 == args.Count || !ulong.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                return null;
            switch (args[i])
            {
                case "--count" when value is > 0 and <= int.MaxValue:
                    options = options with { Count = (int)value };
                    break;
                case "--seed":
                    options = options with { Seed = value };
                    break;
                default:
                    return null;
            }
        }
        return options;
    }
}
