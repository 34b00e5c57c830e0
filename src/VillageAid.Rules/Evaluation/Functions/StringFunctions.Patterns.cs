using System.Text;
using System.Text.RegularExpressions;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>The functions that run regular expressions (DMN 1.5, table 74, after XPath's fn:matches, fn:replace and fn:tokenize).</summary>
internal static partial class StringFunctions
{
    /// <summary>Whether a pattern is found in a text: <c>matches("foobar", "^fo*b")</c> is true.</summary>
    public static object? Matches(IReadOnlyList<object?> arguments) =>
        arguments.Has(2, 3) && arguments.Text(0) is { } input && Pattern(arguments, 2) is { } pattern ? pattern.IsMatch(input) : null;

    /// <summary>Each match replaced: <c>replace("abcd", "(ab)|(a)", "[1=$1][2=$2]")</c> is "[1=ab][2=]cd".</summary>
    public static object? Replace(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(3, 4) || arguments.Text(0) is not { } input || arguments.Text(2) is not { } replacement)
            return null;
        if (Pattern(arguments, 3) is not { MatchesNothing: false } pattern || Replacement.Read(replacement, pattern.Groups) is not { } template)
            return null;
        return pattern.Matches(input) is { } matches ? Replace(input, matches, template) : null;
    }

    /// <summary>The texts between the matches of a pattern: <c>split("a;b;;", ";")</c> is ["a", "b", "", ""].</summary>
    public static object? Split(IReadOnlyList<object?> arguments)
    {
        if (!arguments.Has(2) || arguments.Text(0) is not { } input || Pattern(arguments, 2) is not { MatchesNothing: false } pattern)
            return null;
        if (pattern.Matches(input) is not { } matches)
            return null;
        var (parts, from) = (new List<object?>(matches.Count + 1), 0);
        foreach (var match in matches)
        {
            parts.Add(input[from..match.Index]);
            from = match.Index + match.Length;
        }
        parts.Add(input[from..]);
        return parts;
    }

    // The flags may be null or missing: XPath's default is none.
    private static XPathPattern? Pattern(IReadOnlyList<object?> arguments, int flags) =>
        arguments.Text(1) is { } pattern && arguments.At(flags) is null or string ? XPathPattern.Read(pattern, arguments.Text(flags) ?? "") : null;

    private static string? Replace(string input, IReadOnlyList<Match> matches, Replacement template)
    {
        var (text, from) = (new StringBuilder(), 0);
        foreach (var match in matches)
        {
            text.Append(input, from, match.Index - from);
            template.AppendTo(text, match);
            from = match.Index + match.Length;
            if (text.Length > TextLimits.Result)
                return null;
        }
        text.Append(input, from, input.Length - from);
        return text.Length <= TextLimits.Result ? text.ToString() : null;
    }
}
