using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>
/// A regular expression in the dialect of XPath 2.0 that FEEL asks for (DMN 1.5, table 74), run by the engine that never backtracks.
/// What that engine cannot run in linear time (backreferences, looking around) XPath mostly lacks too; such a pattern is null.
/// </summary>
internal sealed class XPathPattern
{
    private const int LargestCache = 64;

    // A rule's patterns are constants and are met once a record: reading them each time would cost more than running them.
    private static readonly ConcurrentDictionary<(string Pattern, string Flags), XPathPattern?> Cache = new();

    private readonly PatternWeight _weight;
    private volatile Regex _regex;
    private long _built;

    private XPathPattern(Regex regex, PatternReader reader)
    {
        _regex = regex;
        (_weight, Groups) = (reader.Weight, reader.Groups);
        MatchesNothing = regex.IsMatch("");
    }

    /// <summary>How many capturing groups it has.</summary>
    public int Groups { get; }

    /// <summary>Whether it matches the empty text; XPath then neither replaces nor splits (error FORX0003).</summary>
    public bool MatchesNothing { get; }

    /// <summary>Reads a pattern with flags out of <c>s m i x</c>; null where either is wrong or not supported.</summary>
    public static XPathPattern? Read(string pattern, string flags)
    {
        if (pattern.Length > TextLimits.Pattern || flags.Length > 8)
            return null;
        if (Cache.Count >= LargestCache)
            Cache.Clear();
        return Cache.GetOrAdd((pattern, flags), static key => Create(key.Pattern, key.Flags));
    }

    /// <summary>Whether it is found in a text; null where that would take too long.</summary>
    public bool? IsMatch(string input) => Prepare(input)?.IsMatch(input);

    /// <summary>All its matches in a text; null where finding them would take too long.</summary>
    public IReadOnlyList<Match>? Matches(string input)
    {
        if (Prepare(input) is not { } regex)
            return null;
        var (matches, work) = (new List<Match>(), 0L);
        for (var match = regex.Match(input); match.Success; match = match.NextMatch())
        {
            matches.Add(match);
            // An unbounded pattern may read on to the end of the text for each match before it settles for a short one.
            work += _weight.IsBounded ? 0 : (long)(input.Length - match.Index) * _weight.Size;
            if (work > TextLimits.Reading)
                return null;
        }
        return matches;
    }

    // Counted beforehand and not timed, so that the same text always has the same answer.
    private Regex? Prepare(string input)
    {
        if (input.Length > TextLimits.Input || (long)input.Length * _weight.Size > TextLimits.Reading)
            return null;
        var cost = input.Length * _weight.StateCost;
        if (cost > TextLimits.Building)
            return null;
        // The engine keeps every state it has made. Starting anew now and then bounds what a long run over many texts can hold.
        if (Interlocked.Add(ref _built, cost) > TextLimits.Building)
        {
            Interlocked.Exchange(ref _built, cost);
            _regex = new Regex(_regex.ToString(), _regex.Options);
        }
        return _regex;
    }

    private static XPathPattern? Create(string pattern, string flags)
    {
        if (flags.Any(flag => flag is not ('s' or 'm' or 'i' or 'x')))
            return null;
        var reader = new PatternReader(flags.Contains('x') ? WithoutSpace(pattern) : pattern, flags.Contains('s'), flags.Contains('m'));
        if (reader.Read() is not { } translated)
            return null;
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
            | (flags.Contains('i') ? RegexOptions.IgnoreCase : 0) | (flags.Contains('m') ? RegexOptions.Multiline : 0);
        try
        {
            return new XPathPattern(new Regex(translated, options), reader);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // XPath's x removes white space outside character classes before anything is read; .NET's would also read comments.
    private static string WithoutSpace(string pattern)
    {
        var (kept, depth, isEscaped) = (new System.Text.StringBuilder(), 0, false);
        foreach (var letter in pattern)
        {
            if (depth == 0 && letter is ' ' or '\t' or '\n' or '\r')
                continue;
            if (!isEscaped)
                depth += letter switch { '[' => 1, ']' => -1, _ => 0 };
            isEscaped = !isEscaped && letter == '\\';
            kept.Append(letter);
        }
        return kept.ToString();
    }
}
