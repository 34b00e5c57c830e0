using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Yaml;

/// <summary>A closed list of words, each with its meaning: what may stand for a modality, a source's nature ….</summary>
internal sealed class WordTable<T>(params (T Value, string En, string Zh)[] words)
{
    /// <summary>Every word, for a message.</summary>
    public LocalizedText Words { get; } = new(
        string.Join('、', words.Select(word => $"`{word.Zh}`")),
        string.Join(", ", words.Select(word => $"`{word.En}`")));

    public bool TryFind(string text, out T value)
    {
        var index = Array.FindIndex(words, word => word.En == text || word.Zh == text);
        value = index < 0 ? default! : words[index].Value;
        return index >= 0;
    }
}

/// <summary>The words for closed values, Chinese and English.</summary>
internal static class PolicyWords
{
    public static readonly WordTable<Modality> Modality = new(
        (Verdicts.Modality.Must, "must", "必须"),
        (Verdicts.Modality.Should, "should", "应当"),
        (Verdicts.Modality.May, "may", "可以"),
        (Verdicts.Modality.Reported, "reported", "通行做法"));

    public static readonly WordTable<SourceNature> Nature = new(
        (SourceNature.Regulation, "regulation", "法规"),
        (SourceNature.Report, "report", "报道"),
        (SourceNature.Speech, "speech", "讲话"),
        (SourceNature.Opinion, "opinion", "评论"));

    public static readonly WordTable<Provenance> Provenance = new(
        (Verdicts.Provenance.Stated, "stated", "明文"),
        (Verdicts.Provenance.Assumed, "assumed", "假定"),
        (Verdicts.Provenance.Unset, "unset", "未定"));

    /// <summary>What a rule is judged for each of; the value is the English word.</summary>
    public static readonly WordTable<string> Each = new(
        ("day", "day", "日"),
        ("week", "week", "周"),
        ("month", "month", "月"),
        ("quarter", "quarter", "季"),
        ("year", "year", "年"),
        ("term", "term", "任期"),
        ("as-of", "as-of", "时点"));

    public static readonly WordTable<string> ParameterType = new(
        ("number", "number", "数字"),
        ("text", "text", "文字"),
        ("boolean", "boolean", "是非"),
        ("date", "date", "日期"),
        ("time", "time", "时刻"),
        ("weekday", "weekday", "星期"));

    /// <summary>Why a policy does not go with data at all, in a test.</summary>
    public static readonly WordTable<string> Mismatch = new(
        ("jurisdiction", "jurisdiction", "适用地区"),
        ("effective", "effective", "施行"));

    /// <summary>What a fact type of a pack is; the value is the English word.</summary>
    public static readonly WordTable<string> FactKind = new(
        ("event", "event", "事件"),
        ("span", "span", "期间"),
        ("state", "state", "状态"));

    /// <summary>What a field of a pack holds.</summary>
    public static readonly WordTable<string> FieldType = new(
        ("text", "text", "文字"),
        ("number", "number", "数字"),
        ("boolean", "boolean", "是非"),
        ("date", "date", "日期"),
        ("time", "time", "时刻"),
        ("instant", "instant", "日期时刻"),
        ("enumeration", "enumeration", "单选"),
        ("set", "set", "多选"));

    public static readonly WordTable<bool> Truth = new(
        (true, "true", "是"),
        (false, "false", "否"));
}
