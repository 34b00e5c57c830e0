namespace VillageAid.Rules.Databases.Connections;

/// <summary>Names in SQL.</summary>
internal static class SqlName
{
    /// <summary>The name between double quotes, its own doubled: how standard SQL writes any name, and how all three databases read it.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
