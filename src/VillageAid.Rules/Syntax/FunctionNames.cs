namespace VillageAid.Rules.Syntax;

/// <summary>The function names of several words: FEEL writes them with spaces, so the parser must know them. Which functions there are is the binder's table.</summary>
internal static class FunctionNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "is known", "is unknown", "is workday", "add workdays", "covered days", "consecutive days",
        "date and time", "years and months duration", "days and time duration",
        "day of week", "day of year", "week of year", "month of year",
        "string length", "string join", "upper case", "lower case",
        "substring before", "substring after", "starts with", "ends with",
        "list contains", "list replace", "insert before", "index of", "distinct values",
        "get value", "get entries", "context put", "context merge",
        "round up", "round down", "round half up", "round half down",
        "met by", "overlaps before", "overlaps after", "finished by", "started by",
    };

    public const int MaxWords = 4;

    public static bool Contains(string name) => Names.Contains(name);
}
