using System.Text;

namespace VillageAid.Rules.Databases.Connections;

/// <summary>How names of a database stand in messages: on one line, and not a page of them.</summary>
internal static class Shown
{
    private const int MaxLength = 60;

    public static string Path(string path) => Clean(path.Replace('\\', '/'));

    public static string Name(string name) => Clean(name.Length <= MaxLength ? name : string.Concat(name.AsSpan(0, MaxLength), "…"));

    // A line break in a table's name must not begin a line of its own in a log.
    private static string Clean(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            result.Append(char.IsControl(c) ? '\uFFFD' : c);
        return result.ToString();
    }
}
