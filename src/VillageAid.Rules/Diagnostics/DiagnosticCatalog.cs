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

    /// <summary>The folder of fact files is not there.</summary>
    public static readonly DiagnosticDescriptor FactFolderMissing = Error("VA0010",
        "没有文件夹 `{0}`",
        "there is no folder `{0}`",
        "检查路径；文件夹里每个 CSV 文件放一种记录",
        "check the path; each CSV file in the folder holds one type of record");

    /// <summary>A fact file cannot be opened or read.</summary>
    public static readonly DiagnosticDescriptor FactFileUnreadable = Error("VA0011",
        "文件无法读取：{0}",
        "the file cannot be read: {0}",
        "如果文件正在 Excel 中打开，先关闭；并检查是否有读取权限",
        "close it if it is open in Excel, and check that you may read it");

    /// <summary>A fact file is not UTF-8, as when Excel saves it in GB18030.</summary>
    public static readonly DiagnosticDescriptor FactFileNotUtf8 = Error("VA0012",
        "文件从这里起不是 UTF-8 编码，整个文件没有读入",
        "from here on the file is not UTF-8; none of it was read",
        "在 Excel 中另存为“CSV UTF-8（逗号分隔）”",
        "in Excel, save it as \"CSV UTF-8 (comma delimited)\"");

    /// <summary>A CSV file is not named after a fact type.</summary>
    public static readonly DiagnosticDescriptor UnknownFactFile = Error("VA0013",
        "文件名 `{0}` 不是记录类型的名称，文件没有读入{1}",
        "the file name `{0}` is no fact type; the file was not read{1}",
        "文件名用记录类型的中文或英文名，例如 考勤.csv 或 attendanceDay.csv",
        "name the file after a fact type in Chinese or English, such as 考勤.csv or attendanceDay.csv");

    /// <summary>A row has more or fewer fields than there are headings.</summary>
    public static readonly DiagnosticDescriptor WrongFieldCount = Error("VA0014",
        "这一行有 {0} 列，表头有 {1} 列，这条记录没有读入",
        "this row has {0} fields and there are {1} headings; the record was not read",
        "补上或删去逗号；内容里有逗号时，用双引号把整格括起来",
        "add or remove commas; put a value that holds a comma in double quotes");

    /// <summary>A quoted field does not end, or something stands behind its end.</summary>
    public static readonly DiagnosticDescriptor BrokenQuote = Error("VA0015",
        "双引号没有配对，这一行没有读入",
        "a double quote has no partner; this row was not read",
        "整格用一对双引号括起来；内容里的双引号写两个（\"\"）",
        "put one pair of double quotes around the whole value, and write a double quote inside it twice (\"\")");

    /// <summary>The folder holds no CSV file.</summary>
    public static readonly DiagnosticDescriptor NoFactFiles = Warning("VA0016",
        "文件夹 `{0}` 里没有 CSV 文件",
        "the folder `{0}` holds no CSV file",
        "Excel 文件先另存为“CSV UTF-8（逗号分隔）”",
        "save Excel files as \"CSV UTF-8 (comma delimited)\" first");

    /// <summary>A row holds a NUL character, which no text has.</summary>
    public static readonly DiagnosticDescriptor NulCharacter = Error("VA0017",
        "这一行含有空字符（NUL），没有读入",
        "this row holds a NUL character and was not read",
        "文件可能已损坏，或者不是文本文件；重新导出",
        "the file may be damaged or no text file; export it again");

    /// <summary>A field or a row is longer than is read.</summary>
    public static readonly DiagnosticDescriptor FieldTooLong = Error("VA0018",
        "这一格超过 {0} 个字符，这一行没有读入",
        "this field is longer than {0} characters; the row was not read",
        "检查前面是否少了一个双引号",
        "check whether a double quote is missing before it");

    /// <summary>A fact file has no headings.</summary>
    public static readonly DiagnosticDescriptor FactFileEmpty = Error("VA0019",
        "文件是空的，没有表头",
        "the file is empty; it has no headings",
        "第一行写表头，例如 干部编号,日期,在岗状态",
        "write headings in the first line, such as cadreId,date,status");

    // --- 01 YAML and keys ---------------------------------------------------------------------------------------------

    // --- 02 condition text --------------------------------------------------------------------------------------------

    // --- 03 names and types -------------------------------------------------------------------------------------------

    // --- 04 packs and rules -------------------------------------------------------------------------------------------

    // --- 05 facts -----------------------------------------------------------------------------------------------------

    /// <summary>A column is no field of the fact type; it is left out.</summary>
    public static readonly DiagnosticDescriptor UnknownHeading = Warning("VA0501",
        "`{0}` 不是{1}的字段，这一列没有读入{2}",
        "`{0}` is no field of {1}; the column was not read{2}",
        "改成字段的中文名或英文名，或者删去这一列",
        "use the Chinese or English name of a field, or remove the column");

    /// <summary>Two columns stand for one field.</summary>
    public static readonly DiagnosticDescriptor DuplicateHeading = Error("VA0502",
        "`{0}` 和 `{1}` 是同一个字段，整个文件没有读入",
        "`{0}` and `{1}` are the same field; none of the file was read",
        "只留一列",
        "keep one of the columns");

    /// <summary>A column is missing that every record of the type needs.</summary>
    public static readonly DiagnosticDescriptor MissingColumn = Error("VA0503",
        "缺少 `{0}` 列，{1}没有读入",
        "there is no column `{0}`; no record of {1} was read",
        "加上这一列；如果表头其实有，检查各列是否用英文逗号分隔",
        "add the column; if it is there, check that commas stand between the columns");

    /// <summary>A column is named like data on a person that is never stored.</summary>
    public static readonly DiagnosticDescriptor PersonalColumn = Error("VA0504",
        "`{0}` 一列像是个人信息，整个文件没有读入：本程序只收编号，不收姓名、证件号、电话、病情",
        "the column `{0}` looks like personal data, so none of the file was read: only codes are taken, never names, identity numbers, telephone numbers or diagnoses",
        "删去这一列；人员用编号表示，编号与姓名的对照表另外保管",
        "remove the column; people are named by codes, and the list of who is who is kept elsewhere");

    /// <summary>A value is missing that every record of the type needs.</summary>
    public static readonly DiagnosticDescriptor RequiredValueMissing = Error("VA0505",
        "`{0}` 没有值，这条记录没有读入",
        "`{0}` has no value; the record was not read",
        "填上 `{0}`；这一项不能不明",
        "give `{0}`; it cannot be unknown");

    /// <summary>Nothing stands where a value cannot be known not to exist.</summary>
    public static readonly DiagnosticDescriptor NothingNotAllowed = Error("VA0506",
        "`{0}` 不能写“无”",
        "`{0}` cannot be nothing",
        "没有记录就留空或写“不明”",
        "where it was not recorded leave it blank or write unknown");

    /// <summary>A text stands where a number is needed.</summary>
    public static readonly DiagnosticDescriptor NotANumber = Error("VA0507",
        "`{0}` 要写数，不能写 `{1}`",
        "`{0}` needs a number; `{1}` is none",
        "只写数字和小数点，例如 15000 或 0.5；不写千位逗号",
        "write digits and a decimal point only, such as 15000 or 0.5; no thousands separators");

    /// <summary>A unit stands behind a number.</summary>
    public static readonly DiagnosticDescriptor NumberWithUnit = Error("VA0508",
        "`{0}` 只写数，不写单位：`{1}`",
        "`{0}` takes a number without its unit: `{1}`",
        "单位固定；万元换算成元，例如 1.5万元 写 15000",
        "the unit is fixed; turn 万元 into yuan: for 1.5万元 write 15000");

    /// <summary>A text stands where yes or no is needed.</summary>
    public static readonly DiagnosticDescriptor NotATruth = Error("VA0509",
        "`{0}` 要写“是”或“否”，不能写 `{1}`",
        "`{0}` needs yes or no; `{1}` is neither",
        "写 是 或 否；不知道就留空",
        "write true or false; leave it blank where it is not known");

    /// <summary>A text stands where a date is needed.</summary>
    public static readonly DiagnosticDescriptor NotADate = Error("VA0510",
        "`{0}` 要写日期，不能写 `{1}`",
        "`{0}` needs a date; `{1}` is none",
        "按年月日写，例如 2016-03-17",
        "write year, month and day: 2016-03-17");

    /// <summary>A text stands where a date and a time are needed.</summary>
    public static readonly DiagnosticDescriptor NotAnInstant = Error("VA0511",
        "`{0}` 要写日期和时刻，不能写 `{1}`",
        "`{0}` needs a date and a time; `{1}` is neither",
        "例如 2016-03-17 16:30（北京时间）",
        "such as 2016-03-17 16:30 (read as +08:00)");

    /// <summary>A value is not among those that a field can have.</summary>
    public static readonly DiagnosticDescriptor NotInEnumeration = Error("VA0512",
        "`{0}` 没有 `{1}` 这个选项{2}",
        "`{1}` is no value of `{0}`{2}",
        "可以写：{3}；不知道就留空",
        "one of: {3}; leave it blank where it is not known");

    /// <summary>A text stands where a time of day is needed.</summary>
    public static readonly DiagnosticDescriptor NotATime = Error("VA0513",
        "`{0}` 要写时刻，不能写 `{1}`",
        "`{0}` needs a time of day; `{1}` is none",
        "按 24 小时写，例如 18:00",
        "write it on the 24-hour clock: 18:00");

    /// <summary>A fraction stands where a whole number is needed.</summary>
    public static readonly DiagnosticDescriptor NotAWholeNumber = Error("VA0514",
        "`{0}` 要写整数，不能写 `{1}`",
        "`{0}` needs a whole number; `{1}` is none",
        "写整数，例如 3",
        "write a whole number, such as 3");

    /// <summary>A text is an identity number.</summary>
    public static readonly DiagnosticDescriptor IdentityNumberInValue = Error("VA0515",
        "`{0}` 里是身份证号码，这条记录没有读入",
        "`{0}` holds an identity number; the record was not read",
        "改用编号；编号与人的对照表另外保管",
        "use a code; the list of who is who is kept elsewhere");

    /// <summary>A span ends before it begins.</summary>
    public static readonly DiagnosticDescriptor SpanReversed = Error("VA0516",
        "`{0}`（{1}）早于 `{2}`（{3}），这条记录没有读入",
        "`{0}` ({1}) is before `{2}` ({3}); the record was not read",
        "检查两个日期",
        "check both dates");

    /// <summary>Two records of one key differ and nothing says which is later.</summary>
    public static readonly DiagnosticDescriptor ConflictingRecords = Warning("VA0520",
        "{0} 有两条内容不同的记录，另一条在 {1}；分不出先后，按不明处理",
        "there are two differing records of {0}, the other at {1}; nothing says which is later, so it counts as unknown",
        "更正时在新记录里写“更正前记录”，或者写上不同的“记录时间”",
        "for a correction give supersedesId in the new record, or give each its recordedAt");

    /// <summary>The same record stands twice; one is kept.</summary>
    public static readonly DiagnosticDescriptor DuplicateRecord = Warning("VA0521",
        "{0} 重复，与 {1} 完全相同，只留一条",
        "{0} stands twice, the same as at {1}; one is kept",
        "删去其中一条",
        "remove one of them");

    /// <summary>A record names another that is not there.</summary>
    public static readonly DiagnosticDescriptor DanglingReference = Warning("VA0522",
        "`{0}` 是 `{1}`，但没有这个{2}（共 {3} 条记录这样写）",
        "`{0}` is `{1}`, but there is no such {2} ({3} record(s) say so)",
        "检查编号，或者补上{2}的记录",
        "check the code, or add the record of {2}");

    /// <summary>A record corrects one that is not there.</summary>
    public static readonly DiagnosticDescriptor SupersededMissing = Warning("VA0523",
        "更正前记录 `{0}` 不存在",
        "the record `{0}` that this one corrects is not there",
        "检查“更正前记录”；它写的是同一类型中另一条记录的“编号”",
        "check supersedesId; it names the recordId of another record of the same type");

    /// <summary>Two records of a type have one record identity.</summary>
    public static readonly DiagnosticDescriptor DuplicateRecordId = Warning("VA0524",
        "编号 `{0}` 已经用在 {1}",
        "the recordId `{0}` is used already at {1}",
        "每条记录用不同的编号",
        "give each record its own recordId");

    /// <summary>Records correct each other in a circle.</summary>
    public static readonly DiagnosticDescriptor SupersedesCircle = Error("VA0525",
        "更正前记录绕成了圈：{0}；这条记录没有读入",
        "records correct each other in a circle: {0}; this record was not read",
        "只在更正的那条记录里写“更正前记录”",
        "give supersedesId only in the record that is the correction");

    /// <summary>A completeness statement names no fact type.</summary>
    public static readonly DiagnosticDescriptor CompletenessTypeUnknown = Warning("VA0526",
        "`{0}` 不是记录类型，这条台账齐全不起作用{1}",
        "`{0}` is no fact type, so this completeness statement says nothing{1}",
        "写记录类型的中文或英文名，例如 考勤",
        "name a fact type in Chinese or English, such as attendanceDay");

    /// <summary>Records of a type were refused, so statements that all of them are in are not trusted.</summary>
    public static readonly DiagnosticDescriptor CompletenessNotTrusted = Warning("VA0527",
        "{0}没有全部读入，所以{0}的“台账齐全”暂不算数（{1} 条）",
        "not every record of {0} was read, so the statements that {0} is complete do not count ({1} of them)",
        "改正上面的错误后，台账齐全自动恢复",
        "put the errors right and the statements count again");

    /// <summary>A file could not be read, so no statement that records are all in is trusted.</summary>
    public static readonly DiagnosticDescriptor CompletenessNotTrustedAtAll = Warning("VA0528",
        "有文件没有读入，不知道里面是哪类记录，所以“台账齐全”都暂不算数（{0} 条）",
        "a file was not read and may hold records of any type, so no completeness statement counts ({0} of them)",
        "改正文件名后，台账齐全自动恢复",
        "put the file name right and the statements count again");

    /// <summary>A record is of a type that the vocabulary does not have.</summary>
    public static readonly DiagnosticDescriptor UnregisteredRecord = Error("VA0529",
        "没有 `{0}` 这种记录类型，这条记录没有读入",
        "the vocabulary has no fact type `{0}`; the record was not read",
        "把这个类型加入词汇",
        "register the type with the vocabulary");

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
