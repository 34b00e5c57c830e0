using System.Text;
using System.Text.RegularExpressions;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>What a match is replaced by (XPath's fn:replace): <c>$1</c> is a group, <c>\$</c> and <c>\\</c> are letters, any other <c>$</c> or <c>\</c> is an error.</summary>
internal sealed class Replacement
{
    private readonly List<(string Text, int Group)> _parts = [];

    private Replacement()
    {
    }

    /// <summary>Reads a replacement for a pattern with so many groups; null where it is malformed.</summary>
    public static Replacement? Read(string text, int groups)
    {
        var (replacement, literal) = (new Replacement(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\\' or '$'))
            {
                literal.Append(text[i]);
                continue;
            }
            if (i + 1 == text.Length)
                return null;
            var next = text[++i];
            if (text[i - 1] == '\\' && next is '\\' or '$')
                literal.Append(next);
            else if (text[i - 1] == '$' && char.IsAsciiDigit(next))
                replacement.Add(literal, ReadGroup(text, ref i, groups));
            else
                return null;
        }
        replacement.Add(literal, -1);
        return replacement;
    }

    /// <summary>Appends what stands for a match; stops soon after the text is too long to be kept.</summary>
    public void AppendTo(StringBuilder text, Match match)
    {
        foreach (var (literal, group) in _parts)
        {
            if (text.Length > TextLimits.Result)
                return;
            text.Append(literal);
            // A group that took no part, or that there is none of, is empty.
            if (group >= 0)
                text.Append(match.Groups[group].ValueSpan);
        }
    }

    // As many digits as there is a group for: $12 is group 1 and a 2 where there are less than twelve.
    private static int ReadGroup(string text, ref int index, int groups)
    {
        var group = text[index] - '0';
        while (index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]) && (group * 10) + text[index + 1] - '0' <= groups)
            group = (group * 10) + text[++index] - '0';
        return group;
    }

    private void Add(StringBuilder literal, int group)
    {
        _parts.Add((literal.ToString(), group));
        literal.Clear();
    }
}
