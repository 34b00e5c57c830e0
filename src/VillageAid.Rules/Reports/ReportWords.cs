using System.Reflection;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>The words of a report that are not taken from rules or facts, all in one place.</summary>
internal static class ReportWords
{
    private static readonly Dictionary<VerdictStatus, LocalizedText> Statuses =
        Enum.GetValues<VerdictStatus>().ToDictionary(status => status, status => new LocalizedText(ChineseTerm(status), Spaced(status.ToString())));

    public static LocalizedText Of(VerdictStatus status) => Statuses[status];

    public static LocalizedText Of(SourceNature nature) => nature switch
    {
        SourceNature.Regulation => new("法规", "regulation"),
        SourceNature.Speech => new("讲话", "speech"),
        SourceNature.Report => new("报道", "report"),
        _ => new("观点", "opinion"),
    };

    public static LocalizedText Of(Modality modality) => modality switch
    {
        Modality.Must => new("必须", "must"),
        Modality.Should => new("应当", "should"),
        Modality.May => new("可以", "may"),
        _ => new("所报做法", "reported practice"),
    };

    public static LocalizedText Of(Provenance provenance) => provenance switch
    {
        Provenance.Stated => new("条文规定", "stated"),
        Provenance.Assumed => new("自行设定", "assumed"),
        _ => new("未定", "unset"),
    };

    /// <summary>What stands before a list of missing things.</summary>
    public static LocalizedText Of(MissingKind kind) => kind switch
    {
        MissingKind.Record => new("还缺记录", "missing records"),
        MissingKind.Field => new("还缺字段", "missing fields"),
        MissingKind.Completeness => new("还缺台账齐全说明", "missing statements of completeness"),
        MissingKind.Confirmation => new("有待核实", "to be confirmed"),
        MissingKind.Parameter => new("有待确定的参数", "parameters to be set"),
        MissingKind.Judgement => new("有待研判", "to be judged by a person"),
        _ => new("日期未到", "not yet come"),
    };

    /// <summary>A settled truth as one word, an unsettled one as what it can be.</summary>
    public static LocalizedText Of(Truth truth) => truth switch
    {
        Truth.True => new("成立", "true"),
        Truth.False => new("不成立", "false"),
        Truth.Null => new("无此项", "null"),
        Truth.Unknown => new("不明", "unknown"),
        Truth.True | Truth.Null => new("成立或无此项", "true or null"),
        Truth.False | Truth.Null => new("不成立或无此项", "false or null"),
        _ => new("不明或无此项", "unknown or null"),
    };

    public static LocalizedText Part(string part) => part switch
    {
        "applies" => new("适用条件", "applies"),
        "requires" => new("要求", "requires"),
        "forbids" => new("禁止", "forbids"),
        "when" => new("前提", "when"),
        "unless" => new("例外", "unless"),
        "signs" => new("迹象", "signs"),
        "row" => new("条件", "conditions"),
        "due" => new("期限", "deadline"),
        _ => LocalizedText.Same(part),
    };

    /// <summary>An operator as it stands before the value that is compared with; letters stay as the language writes them.</summary>
    public static string Sign(string op) => op switch
    {
        ">=" => "≥",
        "<=" => "≤",
        "!=" => "≠",
        _ => op,
    };

    /// <summary>What a condition says that no author wrote; null of all others.</summary>
    public static LocalizedText? Premise(string op) => op switch
    {
        "place" => new("所在地属于本政策管的地方", "its place is one of the policy's"),
        "inForce" => new("规则那时已经施行", "the rule is in force then"),
        "subject" => new("确有这个对象，并且是规则所指的一类", "it exists and is such a subject"),
        "recorded" => new("所依据的这条记录属实", "the record that is judged holds"),
        _ => null,
    };

    /// <summary>What stands behind a question about a rule that does not apply.</summary>
    public static readonly LocalizedText Dropped = new("（那条规则不适用，不计）", " (that rule does not apply, so this counts for nothing)");

    public static LocalizedText Group(string op) => op switch
    {
        "and" => new("以下各项都成立", "all of these"),
        "or" => new("以下任一项成立", "any of these"),
        "not" => new("以下不成立", "not this"),
        "reading" => new("原文有几种读法，逐一判断", "the source can be read in several ways; each is judged"),
        _ => LocalizedText.Same(op),
    };

    private static string ChineseTerm(VerdictStatus status) =>
        typeof(VerdictStatus).GetField(status.ToString())!.GetCustomAttribute<TermAttribute>()!.Zh;

    private static string Spaced(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
