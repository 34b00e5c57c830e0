using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>Words what is shown beside a cell: what is meant, how it is written, whether it may be blank, whether 无 may stand there.</summary>
internal static class ColumnPrompt
{
    /// <summary>What a spreadsheet shows of a prompt; a longer one makes the file invalid.</summary>
    public const int MaxLength = 255;

    private static readonly Dictionary<string, LocalizedText> Common = new(StringComparer.Ordinal)
    {
        ["recordedAt"] = new("这条记录是什么时候记下的；评价某一时刻的情况时，之后才记的不算。", "When the record was made; an evaluation as of an earlier instant does not see it."),
        ["sourceKind"] = new("记录从哪里来。", "Where the record comes from."),
        ["confirmation"] = new("核实到什么程度；留空就是确定的记录。反映、未核实、有异议的，不会单独作为追究的依据。", "How far it is confirmed; blank: certain. What is alleged, unverified or disputed never counts alone."),
        ["recordId"] = new("这条记录自己的编号，更正时用来指明是哪一条；同一张表里不能重复。", "The record's own number, for corrections; no two of a sheet alike."),
        ["supersedesId"] = new("这一行是更正时，写被更正那条记录的“编号”；那条就不再算数。不要直接改旧记录。", "Where this row corrects another: the recordId of that one, which then no longer counts."),
        ["evidenceRef"] = new("佐证材料的文号或编号，不要写内容。", "The number of the evidence; not what it says."),
    };

    public static string Write(Field field, FactType type, IReadOnlyList<FactType> types, Language language)
    {
        var text = string.Concat(
            ((LocalizedText[])[Meaning(field, type, types), Requirement(field), Form(field, type)])
            .Select(part => part.In(language)).Where(part => part.Length > 0).Select(part => language == Language.Zh ? part : part + " ")).TrimEnd();
        return text.Length <= MaxLength ? text : string.Concat(text.AsSpan(0, MaxLength - 1), "…");
    }

    /// <summary>Whether the field holds the name of a fact type, which is the name of a sheet.</summary>
    public static bool NamesAType(Field field, FactType type) => type.ClrType == typeof(RecordCompleteness) && field.Name == "recordType";

    /// <summary>The type whose records a field names; null where it names none, or records of several types.</summary>
    public static FactType? TargetOf(Field field, FactType type) => type.Members.OfType<Link>().FirstOrDefault(link => link.Field == field)?.Target;

    private static LocalizedText Meaning(Field field, FactType type, IReadOnlyList<FactType> types)
    {
        var (zh, en) = (field.Term.Zh, field.Term.En);
        if (field.IsCommon)
            return Common.GetValueOrDefault(field.Name) ?? LocalizedText.Same("");
        if (NamesAType(field, type))
            return new("哪一类记录已经记全，写表名。", "The kind of record that is all in: the name of its sheet.");
        if (type.ClrType == typeof(RecordCompleteness) && field.Name == "subjectId")
            return new("谁的记录已经记全，写编号，不写姓名。", "Whose records are all in: a code, never a name.");
        if (TargetOf(field, type) is { } target)
            return new($"{zh}：写“{target.Term.Zh}”表里有的编号，不写姓名。", $"The code of a {target.Term.En}, as its sheet has it; never a name.");
        if (KindOf(field, type, types) is { } kind)
            return new($"{zh}：写编号，不写姓名；是哪一类，写在“{kind.Term.Zh}”列。", $"{en}: a code, never a name; of what kind, {kind.Term.En} says.");
        if (field.IsKey && type.Key.Count == 1 && field.Type is DataType.Text)
            return new($"自己给这条{type.Term.Zh}定的编号，不能重复，不用姓名、身份证号。", $"A code of your own for this {type.Term.En}; no two alike, no names or ID numbers.");
        if (field == type.SpanEnd)
            return new($"{zh}：最后一天，当天也算。", $"{en}: the last day, itself included.");
        if (field == type.WindowDate)
            return type.SpanEnd is not null
                ? new($"{zh}：开始的那一天，当天也算。", $"{en}: the first day, itself included.")
                : new($"{zh}：决定这条记录算在哪一天、哪一周、哪一月。", $"{en}: decides to which day, week and month the record belongs.");
        return new($"{zh}。", $"{en}.");
    }

    // The field that says of what kind the subject is that a field names.
    private static Field? KindOf(Field field, FactType type, IReadOnlyList<FactType> types) => types
        .SelectMany(owner => owner.Members.OfType<Collection>())
        .FirstOrDefault(collection => collection.Element == type && collection.Reference == field && collection.OwnerKind is not null)?.OwnerKind;

    private static LocalizedText Requirement(Field field) => (field.MayBeUnknown, field.MayBeNothing, field.Type) switch
    {
        (false, _, _) => new("必填。", "Required."),
        (_, true, _) => new("不清楚就留空（算不明）；确定没有，写“无”。", "Leave blank what is not known; write \"nothing\" where it is known that there is none."),
        (_, _, DataType.List) => new("不清楚就留空（算不明）；一个也没有，写“无”。", "Leave blank what is not known; write \"nothing\" where there is none of them."),
        _ when field.IsCommon => new("可以留空。不能写“无”。", "May be blank; \"nothing\" is not allowed."),
        _ => new("不清楚就留空（算不明）。不能写“无”。", "Leave blank what is not known; \"nothing\" is not allowed."),
    };

    private static LocalizedText Form(Field field, FactType type) => field.Type switch
    {
        DataType.Boolean => new("选“是”或“否”。", "Choose yes or no."),
        DataType.Enumerated => new("从下拉列表中选。", "Choose from the list."),
        DataType.List { Element: DataType.Enumerated { Enumeration.Members: var members } } => new(
            $"可以写几个，用“、”隔开：{string.Join('、', members.Select(member => member.Term.Zh))}", $"One or more, with 、 between: {string.Join('、', members.Select(member => member.Term.En))}"),
        DataType.List => new("可以写几个，用“、”隔开。", "One or more, with 、 between."),
        DataType.Date => new("写成 2016-03-17。", "Write 2016-03-17."),
        DataType.DateTime => new("写成 2016-03-17 18:00（北京时间）。", "Write 2016-03-17 18:00 (+08:00)."),
        DataType.Time => new("写成 18:00（24 小时制）。", "Write 18:00 (24 hours)."),
        DataType.Number { Unit: { Term.Zh.Length: > 0 } unit } => new($"只写数字，单位：{unit.Term.Zh}。", $"Digits only, in {unit.Term.En}."),
        DataType.Number { Unit: not null } => new("写 0 到 1 之间的数，如 0.95。", "A number from 0 to 1, such as 0.95."),
        DataType.Number => new("只写数字。", "Digits only."),
        _ when NamesAType(field, type) => new("从下拉列表中选。", "Choose from the list."),
        _ => LocalizedText.Same(""),
    };
}
