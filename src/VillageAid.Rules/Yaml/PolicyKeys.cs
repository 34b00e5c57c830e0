using VillageAid.Rules.Text;

namespace VillageAid.Rules.Yaml;

/// <summary>A key of rule files and scenario tests. <c>Id</c> is what the code calls it; it differs from <c>En</c> only where one English word has two meanings.</summary>
internal sealed record PolicyKey(string Id, string En, string Zh)
{
    public LocalizedText Words { get; } = new($"`{Zh}`", $"`{En}`");

    public bool Is(string word) => word == Zh || word == En;
}

/// <summary>The one table of keys, Chinese and English. A word may stand for two keys only if these never stand in one mapping; a test watches that.</summary>
internal static class PolicyKeys
{
    private static readonly PolicyKey[] Table =
    [
        // The head of a pack.
        new("policy", "policy", "政策"),
        new("title", "title", "标题"),
        new("jurisdiction", "jurisdiction", "适用地区"),
        new("effective", "effective", "施行"),
        new("from", "from", "起"),
        new("to", "to", "止"),
        new("provenance", "provenance", "来源说明"),
        new("why", "why", "理由"),
        new("setBy", "by", "设定人"),
        new("on", "on", "设定日期"),
        new("extends", "extends", "继承"),
        new("composite", "composite", "综合"),
        new("calendar", "calendar", "日历"),
        new("weekStart", "weekStart", "周起始"),
        new("zh", "zh", "中文"),
        new("en", "en", "英文"),

        // Sources and their clauses.
        new("sources", "sources", "来源"),
        new("id", "id", "编号"),
        new("nature", "nature", "性质"),
        new("issuer", "issuer", "发布单位"),
        new("clauses", "clauses", "条款"),
        new("clause", "clause", "条款"),
        new("encoded", "encoded", "入规"),
        new("because", "because", "原因"),
        new("topics", "topics", "主题"),
        new("topic", "topic", "主题"),

        // Parameters and indicators.
        new("parameters", "parameters", "参数"),
        new("indicators", "indicators", "指标"),
        new("unit", "unit", "单位"),
        new("type", "type", "类型"),
        new("oneOf", "oneOf", "可选"),
        new("atLeast", "atLeast", "不低于"),
        new("atMost", "atMost", "不高于"),
        new("values", "values", "取值"),
        new("value", "value", "值"),
        new("unset", "unset", "未定"),

        // Rules.
        new("rules", "rules", "规则"),
        new("norm", "norm", "规范"),
        new("consequence", "consequence", "后果"),
        new("decision", "decision", "评定"),
        new("subject", "subject", "对象"),
        new("each", "each", "每"),
        new("forEachDay", "forEachDay", "逐日"),
        new("modality", "modality", "约束力"),
        new("due", "due", "截止"),
        new("weekday", "weekday", "星期"),
        new("date", "date", "日期"),
        new("at", "at", "时刻"),
        new("holiday", "holiday", "逢休息日"),
        new("applies", "applies", "适用"),
        new("unless", "unless", "除非"),
        new("requires", "requires", "要求"),
        new("forbids", "forbids", "禁止"),
        new("reason", "reason", "说明"),
        new("all", "all", "全部"),
        new("any", "any", "任一"),
        new("by", "by", "按"),

        // The vocabulary of a pack.
        new("vocabulary", "vocabulary", "词汇"),
        new("types", "types", "类型"),
        new("fields", "fields", "字段"),
        new("kind", "kind", "种类"),
        new("key", "key", "标识"),
        new("windowDate", "windowDate", "归属日期"),
        new("spanEnd", "spanEnd", "结束日期"),
        new("place", "place", "所在地"),
        new("reference", "reference", "指向"),
        new("as", "as", "称作"),
        new("inverse", "inverse", "反向"),
        new("mayBeNothing", "mayBeNothing", "可以为无"),
        new("holidays", "holidays", "放假"),
        new("makeUpDays", "makeUpDays", "调休上班"),
        new("years", "years", "年份"),
        new("name", "name", "名称"),

        // Consequences, items, judgements.
        new("when", "when", "情形"),
        new("recommends", "recommends", "建议"),
        new("measure", "measure", "措施"),
        new("against", "against", "针对"),
        new("addressee", "to", "送达"),
        new("items", "items", "项目"),
        new("dutyOf", "dutyOf", "责任方"),
        new("judge", "judge", "研判"),
        new("signs", "signs", "迹象"),

        // Decisions: their outcome, their rows, their tables.
        new("outcome", "outcome", "评定结果"),
        new("ladder", "ladder", "等次"),
        new("lowest", "lowest", "最低"),
        new("floor", "floor", "下限"),
        new("ceiling", "ceiling", "上限"),
        new("start", "start", "起评"),
        new("add", "add", "增减"),
        new("outcomeIs", "is", "定为"),
        new("table", "table", "判定表"),
        new("hit", "hit", "命中"),
        new("aggregate", "aggregate", "汇总方式"),
        new("inputs", "inputs", "输入"),
        new("rows", "rows", "行"),
        new("then", "then", "得出"),
        new("default", "default", "否则"),

        // Measures among each other, and clauses that contradict each other.
        new("measures", "measures", "措施"),
        new("measureLadder", "ladder", "由轻到重"),
        new("supersedes", "supersedes", "取代"),
        new("contradicts", "contradicts", "不能并用"),
        new("conflicts", "conflicts", "冲突"),
        new("conflict", "conflict", "冲突"),
        new("between", "between", "之间"),
        new("settledBy", "settledBy", "取舍"),

        // Decisions about the packs that a pack extends.
        new("overlays", "set", "设定"),
        new("override", "override", "改定"),
        new("adopt", "adopt", "采纳"),
        new("except", "except", "不含"),
        new("disable", "disable", "停用"),

        // Scenario tests.
        new("background", "background", "背景"),
        new("test", "test", "测试"),
        new("given", "given", "已知"),
        new("period", "period", "期间"),
        new("asOf", "asOf", "截至"),
        new("complete", "complete", "台账齐全"),
        new("set", "set", "设定"),
        new("variants", "variants", "变式"),
        new("expect", "expect", "预期"),
        new("is", "is", "结论"),
        new("actual", "actual", "实际"),
        new("needed", "needed", "应有"),
        new("missing", "missing", "缺少"),
        new("not", "not", "不应"),
        new("attendance", "attendance", "考勤"),
        new("mismatch", "mismatch", "不符"),
    ];

    private static readonly Dictionary<string, PolicyKey> ById = Table.ToDictionary(key => key.Id, StringComparer.Ordinal);

    private static readonly HashSet<string> Words = [.. Table.Select(key => key.Zh), .. Table.Select(key => key.En)];

    public static IReadOnlyList<PolicyKey> All => Table;

    /// <summary>The key of an id; an id that is not in the table is a mistake of ours.</summary>
    public static PolicyKey Get(string id) =>
        ById.TryGetValue(id, out var key) ? key : throw new ArgumentException($"The table of keys has no `{id}`.", nameof(id));

    /// <summary>Whether any key is written like this.</summary>
    public static bool IsWord(string word) => Words.Contains(word);
}
