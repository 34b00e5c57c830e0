namespace VillageAid.Rules.Syntax;

/// <summary>The ids by which packs name each other: plain names of folders, so that an id never leads elsewhere.</summary>
internal static class PackIds
{
    private const int MaxLength = 100;

    /// <summary>Whether an id has only letters (Chinese too), digits, <c>-</c>, <c>_</c> and, in its middle, single dots.</summary>
    public static bool IsPlain(string id) =>
        id.Length is > 0 and <= MaxLength
        && id.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_' or '.')
        && id[0] != '.' && id[^1] != '.' && !id.Contains("..", StringComparison.Ordinal);
}
