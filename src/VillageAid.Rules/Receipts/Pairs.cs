namespace VillageAid.Rules.Receipts;

/// <summary>Puts what two receipts say of the same thing side by side.</summary>
internal static class Pairs
{
    /// <summary>For each name in ordinal order what is there before and after; null where it is not. Of a name that is there twice the first is taken: nothing but an altered receipt has it.</summary>
    public static IEnumerable<(string Name, T? Before, T? After)> Of<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name) where T : class
    {
        var (old, now) = (ByName(before, name), ByName(after, name));
        return old.Keys.Union(now.Keys).Order(StringComparer.Ordinal).Select(key => (key, old.GetValueOrDefault(key), now.GetValueOrDefault(key)));
    }

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> items, Func<T, string> name) where T : class =>
        items.DistinctBy(name).ToDictionary(name, StringComparer.Ordinal);
}
