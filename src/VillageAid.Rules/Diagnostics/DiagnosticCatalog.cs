using VillageAid.Rules.Text;

namespace VillageAid.Rules.Diagnostics;

/// <summary>
/// Every mistake that can be reported, by code. Hundreds: 00 files and use, 01 YAML and keys, 02 condition text, 03 names and types,
/// 04 packs and rules, 05 facts, 06 scenario tests. <c>docs/diagnostics/CODE.md</c> explains each, and the test corpus has a broken
/// file that provokes it; a code once given keeps its meaning.
/// </summary>
public static class DiagnosticCatalog
{
    // --- 00 files and use ---------------------------------------------------------------------------------------------

    // --- 01 YAML and keys ---------------------------------------------------------------------------------------------

    // --- 02 condition text --------------------------------------------------------------------------------------------

    // --- 03 names and types -------------------------------------------------------------------------------------------

    /// <summary>A name that nothing has.</summary>
    public static readonly DiagnosticDescriptor UnknownName = Error("VA0301", "没有名为 `{0}` 的名称", "there is no name `{0}`", "{1}", "{1}");

    /// <summary>A record has no such field or relation.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = Error("VA0302", "{0}没有 `{1}`", "{0} has no `{1}`", "{2}", "{2}");

    /// <summary>There is no such function.</summary>
    public static readonly DiagnosticDescriptor UnknownFunction = Error("VA0303", "没有名为 `{0}` 的函数", "there is no function `{0}`", "{1}", "{1}");

    /// <summary>A function got too few or too many arguments.</summary>
    public static readonly DiagnosticDescriptor WrongArgumentCount = Error("VA0304", "函数 `{0}` 需要 1 个参数，这里有 {1} 个", "function `{0}` takes 1 argument, here are {1}",
        "在括号里只写一项", "write one item between the brackets");

    /// <summary>A function got an argument of a type it cannot use.</summary>
    public static readonly DiagnosticDescriptor WrongArgumentType = Error("VA0305", "函数 `{0}` 需要{1}，`{2}` 却是{3}", "function `{0}` needs {1}, but `{2}` is {3}");

    /// <summary>Two values of different types are compared.</summary>
    public static readonly DiagnosticDescriptor CannotCompare = Error("VA0306", "`{0}` 是{1}，不能与{2}比较", "`{0}` is {1} and cannot be compared with {2}", "{3}", "{3}");

    /// <summary>Two numbers of different units meet.</summary>
    public static readonly DiagnosticDescriptor UnitsDiffer = Error("VA0307", "`{0}` 的单位是{1}，`{2}` 的单位是{3}", "`{0}` is in {1}, `{2}` in {3}",
        "两边用同一单位", "use one unit on both sides");

    /// <summary>A text that is none of an enumeration's values.</summary>
    public static readonly DiagnosticDescriptor UnknownEnumerationValue = Error("VA0308", "`{0}` 不是 `{1}` 的选项", "`{0}` is no value of `{1}`", "{2}", "{2}");

    /// <summary>A condition that is neither true nor false.</summary>
    public static readonly DiagnosticDescriptor NotATruth = Error("VA0309", "这里要一个条件，`{0}` 却是{1}", "a condition is needed here, but `{0}` is {1}", "{2}", "{2}");

    /// <summary>A filter on something that is no list.</summary>
    public static readonly DiagnosticDescriptor NotAList = Error("VA0310", "`{0}` 是{1}，不是列表，不能用方括号筛选", "`{0}` is {1}, not a list, and cannot be filtered with square brackets",
        "去掉方括号，或写一个列表", "remove the square brackets, or name a list");

    /// <summary>Arithmetic on values that have none.</summary>
    public static readonly DiagnosticDescriptor CannotCalculate = Error("VA0311", "`{0}` 是{1}，不能这样计算", "`{0}` is {1} and cannot be calculated with like this");

    /// <summary>A form of the language that this version does not have yet.</summary>
    public static readonly DiagnosticDescriptor NotSupported = Error("VA0312", "这个版本还不支持 `{0}` 这种写法", "this version does not have the form `{0}` yet",
        "换一种写法，见 docs/language.md", "write it another way, see docs/language.md");

    /// <summary>An enumeration without an order is ordered.</summary>
    public static readonly DiagnosticDescriptor NoOrder = Error("VA0313", "`{0}` 是{1}，没有大小先后", "`{0}` is {1} and has no order", "用 `=` 或 `!=`", "use `=` or `!=`");

    /// <summary>A value that may not exist is ordered without saying what then.</summary>
    public static readonly DiagnosticDescriptor NothingOrdered = Warning("VA0314", "`{0}` 可能为“无”，与它比较先后就没有结果，会转人工研判", "`{0}` may be nothing; then the comparison has no answer and goes to a person",
        "写明“无”时怎么办：`{0} != 无 and …`", "say what nothing means: `{0} != null and …`");

    /// <summary>A deadline is asked for in a rule that has none.</summary>
    public static readonly DiagnosticDescriptor NoDue = Error("VA0315", "这条规则没有截止（`截止:`），不能用 `{0}`", "this rule has no `due:`, so `{0}` means nothing", "给规则加上 `截止:`", "give the rule a `due:`");

    /// <summary>A variable hides a field.</summary>
    public static readonly DiagnosticDescriptor HidesField = Error("VA0316", "变量 `{0}` 与字段同名，会遮住字段", "the variable `{0}` hides a field of that name", "换一个变量名", "choose another name for the variable");

    /// <summary>Words that run into 且, 或 or 非.</summary>
    public static readonly DiagnosticDescriptor RunTogether = Error("VA0317", "`{0}` 连成了一个词", "`{0}` reads as one word", "在“且”“或”“非”两边加空格：`{1}`", "put spaces around 且, 或 and 非: `{1}`");

    /// <summary>A literal that is no date or time.</summary>
    public static readonly DiagnosticDescriptor BadTemporal = Error("VA0318", "`{0}` 不是日期或时刻", "`{0}` is no date or time", "写成 @\"2016-03-17\"、@\"18:00:00\" 或 @\"2016-03-17T18:00:00\"", "write @\"2016-03-17\", @\"18:00:00\" or @\"2016-03-17T18:00:00\"");

    // --- 04 packs and rules -------------------------------------------------------------------------------------------

    /// <summary>Two things have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = Error("VA0420", "`{0}` 已经用作{1}的名称", "`{0}` is already the name of {1}", "换一个名称", "choose another name");

    /// <summary>A rule or parameter cites a clause that no source lists.</summary>
    public static readonly DiagnosticDescriptor UnknownClause = Error("VA0421", "来源中没有条款 `{0}`", "no source lists the clause `{0}`", "{1}", "{1}");

    /// <summary>A clause that nothing accounts for.</summary>
    public static readonly DiagnosticDescriptor ClauseUnaccounted = Error("VA0422", "条款 `{0}` 没有规则或参数引用，也没有说明为何不入规", "no rule or parameter cites clause `{0}`, and nothing says why not",
        "写一条规则，或写 `{{encoded: false, because: …}}`", "write a rule, or `{{encoded: false, because: …}}`");

    /// <summary>There is no such kind of subject.</summary>
    public static readonly DiagnosticDescriptor UnknownSubject = Error("VA0423", "没有对象类型 `{0}`", "there is no subject type `{0}`", "{1}", "{1}");

    /// <summary>There is no such parameter.</summary>
    public static readonly DiagnosticDescriptor UnknownParameter = Error("VA0424", "没有参数 `{0}`", "there is no parameter `{0}`", "{1}", "{1}");

    /// <summary>Readings by a parameter that is no choice.</summary>
    public static readonly DiagnosticDescriptor NotAChoice = Error("VA0425", "参数 `{0}` 没有可选值，不能按它分别写法", "the parameter `{0}` is no choice, so there are no readings by it", "给参数加上 `可选: […]`", "give the parameter a `oneOf: […]`");

    /// <summary>A value of the choice has no reading.</summary>
    public static readonly DiagnosticDescriptor MissingReading = Error("VA0426", "没有写 `{0}` 取 `{1}` 时的条件", "there is no entry for `{1}` of `{0}`", "加一行 `{1}: …`", "add a line `{1}: …`");

    /// <summary>A reading for something that is no value of the choice.</summary>
    public static readonly DiagnosticDescriptor UnknownReading = Error("VA0427", "`{0}` 不是参数 `{1}` 的可选值", "`{0}` is no value of the parameter `{1}`", "{2}", "{2}");

    /// <summary>A parameter's value is not of its type.</summary>
    public static readonly DiagnosticDescriptor BadParameterValue = Error("VA0428", "`{0}` 不是{1}", "`{0}` is not {1}", "{2}", "{2}");

    /// <summary>There is no such unit.</summary>
    public static readonly DiagnosticDescriptor UnknownUnit = Error("VA0429", "没有单位 `{0}`", "there is no unit `{0}`", "{1}", "{1}");

    /// <summary>There is no such type of parameter.</summary>
    public static readonly DiagnosticDescriptor UnknownParameterType = Error("VA0430", "没有类型 `{0}`", "there is no type `{0}`", "可用：number、text、boolean、date、time、weekday", "there are: number, text, boolean, date, time, weekday");

    /// <summary>Indicators that read each other in a circle.</summary>
    public static readonly DiagnosticDescriptor IndicatorCircle = Error("VA0431", "指标互相引用成环：{0}", "indicators read each other in a circle: {0}", "去掉其中一处引用", "remove one of the references");

    /// <summary>Two values of a parameter from one day.</summary>
    public static readonly DiagnosticDescriptor DuplicateParameterDate = Error("VA0432", "参数 `{0}` 从 {1} 起有两个取值", "the parameter `{0}` has two values from {1}", "只留一个，或改日期", "keep one, or change a date");

    /// <summary>A rule cites a clause that is declared as not encoded.</summary>
    public static readonly DiagnosticDescriptor ClauseNotEncoded = Error("VA0434", "条款 `{0}` 注明不入规，却被引用", "clause `{0}` is declared as not encoded, and yet it is cited", "去掉 `encoded: false`，或不引用它", "remove `encoded: false`, or do not cite it");

    /// <summary>A jurisdiction that is no place code.</summary>
    public static readonly DiagnosticDescriptor BadPlaceCode = Error("VA0435", "`{0}` 不是行政区划代码", "`{0}` is no place code", "写 GB/T 2260 的数字代码，县是 6 位，如 \"130725\"", "write a GB/T 2260 code in digits, six for a county, such as \"130725\"");

    /// <summary>Readings of different types.</summary>
    public static readonly DiagnosticDescriptor ReadingsDiffer = Error("VA0436", "各写法的结果不是同一类型：{0}与{1}", "the readings are of different types: {0} and {1}", "让每一种写法得出同一类型", "make every reading give the same type");

    /// <summary>Readings that give a list or a record.</summary>
    public static readonly DiagnosticDescriptor ReadingsNotScalar = Error("VA0441", "分读法的结果是{0}，这里只能是一个值或一个条件", "the readings give {0}; here only one value or a truth can stand",
        "把计数或判断写进每一种写法里", "put the count or the condition into each reading");

    /// <summary>A fact type that cannot be judged, because it has no place.</summary>
    public static readonly DiagnosticDescriptor SubjectWithoutPlace = Error("VA0437", "`{0}` 不能作考核对象：它没有所在地", "`{0}` cannot be a subject: it has no place", "对象可以是：{1}", "a subject can be: {1}");

    /// <summary>Two packs of one id.</summary>
    public static readonly DiagnosticDescriptor DuplicatePolicy = Error("VA0438", "已经有政策 `{0}`（{1}）", "there is a policy `{0}` already ({1})", "换一个编号，或只读其中一个", "choose another id, or load one of them only");

    /// <summary>A norm that both requires and forbids, or neither.</summary>
    public static readonly DiagnosticDescriptor OneDemand = Error("VA0439", "规范 `{0}` 要写 `要求` 或 `禁止`，且只写一个", "the norm `{0}` needs `requires` or `forbids`, and only one of them", "补上或删去", "add one, or remove one");

    /// <summary>A brace in a reason that is not closed, or empty.</summary>
    public static readonly DiagnosticDescriptor BadTemplate = Error("VA0440", "说明文字里的花括号 `{{` 没有配对", "a brace `{{` in the reason has no partner", "名称写在一对花括号里：`{{驻村天数}}`", "write a name between two braces: `{{residentDays}}`");

    /// <summary>No fact is of the place that a policy is for.</summary>
    public static readonly DiagnosticDescriptor NobodyInJurisdiction = Warning("VA0450", "政策 `{0}` 的适用地区（{1}）里没有考核对象", "policy `{0}` has no subject in its jurisdiction ({1})",
        "核对数据的地区代码，或换一个政策", "check the place codes of the data, or use another policy");

    /// <summary>A policy is not in force in the period asked for.</summary>
    public static readonly DiagnosticDescriptor NotInForce = Warning("VA0451", "政策 `{0}` 在 {1} 没有施行（施行期 {2}）", "policy `{0}` is not in force in {1} (in force {2})",
        "核对期间，或换一个政策", "check the period, or use another policy");

    // --- 05 facts -----------------------------------------------------------------------------------------------------

    // --- 06 scenario tests --------------------------------------------------------------------------------------------

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    private static DiagnosticDescriptor Warning(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Warning, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    /// <summary>Every descriptor of the catalog, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. typeof(DiagnosticCatalog).GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];
}
