using System.Globalization;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Eval;

/// <summary>A value as somebody who writes conditions would write it; what is not settled with all that it can still be.</summary>
internal static class ValueText
{
    private const int MostItems = 10;
    private const int DeepestNesting = 4;

    private static readonly LocalizedText Nothing = new("无", "null");
    private static readonly LocalizedText Open = new("可能还有", "perhaps more");
    private static readonly LocalizedText Perhaps = new("可能", "perhaps ");

    public static string Of(Value value, Language language) => Of(value, language, 0);

    private static string Of(Value value, Language language, int depth) => value switch
    {
        Scalar scalar => OfRaw(scalar.Raw, language),
        NullValue => Nothing.In(language),
        TruthValue truth => OfTruth(truth.Truth, language),
        Uncertain uncertain => OfUncertain(uncertain, language),
        RecordValue { Record.Identity: { } identity } => identity.In(language),
        RecordValue { Record.Type: var type } => type.Term.In(language),
        _ when depth == DeepestNesting => "…",
        ListValue list => OfList(list, language, depth),
        ContextValue context => $"{{{Join(context.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value, language, depth + 1)}"), context.Entries.Count)}}}",
        RangeValue range => $"{(range.LowIncluded ? '[' : '(')}{Of(range.Low, language, depth + 1)}..{Of(range.High, language, depth + 1)}{(range.HighIncluded ? ']' : ')')}",
        _ => "?",
    };

    private static string OfRaw(object raw, Language language) => raw switch
    {
        string text => $"\"{text}\"",
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        EnumerationMember member => $"\"{member.Term.In(language)}\"",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        _ => raw.ToString() ?? "",
    };

    private static string OfTruth(Truth truth, Language language) =>
        string.Join(language == Language.Zh ? " 或 " : " or ", Members(truth, language));

    private static IEnumerable<string> Members(Truth truth, Language language)
    {
        if (truth.HasFlag(Truth.True))
            yield return language == Language.Zh ? "是" : "true";
        if (truth.HasFlag(Truth.False))
            yield return language == Language.Zh ? "否" : "false";
        if (truth.HasFlag(Truth.Null))
            yield return Nothing.In(language);
    }

    private static string OfUncertain(Uncertain value, Language language)
    {
        var (low, high) = (value.Low is null ? null : OfRaw(value.Low, language), value.High is null ? null : OfRaw(value.High, language));
        var stretch = (low, high) switch
        {
            (null, null) => new LocalizedText("不明", "unknown"),
            (not null, null) => new LocalizedText($"至少 {low}", $"at least {low}"),
            (null, not null) => new LocalizedText($"至多 {high}", $"at most {high}"),
            _ => new LocalizedText($"{low} 到 {high}", $"{low} to {high}"),
        };
        return value.MayBeNull ? $"{stretch.In(language)}{(language == Language.Zh ? " 或 " : " or ")}{Nothing.In(language)}" : stretch.In(language);
    }

    private static string OfList(ListValue list, Language language, int depth)
    {
        var items = list.Items.Select(item => (item.IsCertain ? "" : Perhaps.In(language)) + Of(item.Value, language, depth + 1));
        var more = list.Open is null ? "" : (list.Items.Count == 0 ? "" : ", ") + Open.In(language);
        return $"[{Join(items, list.Items.Count)}{more}]";
    }

    private static string Join(IEnumerable<string> parts, int count) => string.Join(", ", parts.Take(MostItems)) + (count > MostItems ? $", … ({count})" : "");
}
