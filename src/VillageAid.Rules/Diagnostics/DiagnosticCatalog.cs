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

    /// <summary>A folder or file that is named does not exist.</summary>
    public static readonly DiagnosticDescriptor PathNotFound = Error("VA0001", "找不到 `{0}`", "there is no `{0}`", "{1}", "{1}");

    /// <summary>A folder holds no pack.</summary>
    public static readonly DiagnosticDescriptor NoPack = Error("VA0002", "这里没有规则包", "there is no policy pack here",
        "规则包是一个含有 policy.yaml 的文件夹；请给出这样的文件夹，或它的上级文件夹", "a pack is a folder with a policy.yaml; name such a folder, or one above it");

    /// <summary>A file or folder cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = Error("VA0003", "无法读取：{0}", "cannot be read: {0}",
        "检查文件是否被其他程序占用、是否有读取权限", "see whether another program holds it and whether you may read it");

    /// <summary>A rule file is larger than is allowed.</summary>
    public static readonly DiagnosticDescriptor RuleFileTooLarge = Error("VA0004", "文件太大，超过 {0} KB", "the file is larger than {0} KB",
        "规则文件按主题分成几个", "split the rules into files by topic");

    /// <summary>A pack has more files than are allowed.</summary>
    public static readonly DiagnosticDescriptor TooManyFiles = Error("VA0005", "规则包里的 YAML 文件超过 {0} 个", "the pack has more than {0} YAML files",
        "看看是不是给错了文件夹", "see whether this is the folder you meant");

    /// <summary>A file is not UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Error("VA0006", "文件不是 UTF-8 编码", "the file is not in UTF-8",
        "在编辑器里“另存为”，编码选 UTF-8（旧版记事本默认的 ANSI 是 GBK）", "save it again with the encoding UTF-8 (it may be GBK, the old default of Notepad)");

    /// <summary>A command, option or argument is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownArgument = Error("VA0007", "没有名为 `{0}` 的命令或选项", "there is no command or option `{0}`", "{1}", "{1}");

    /// <summary>An option has no value, or one that it cannot take.</summary>
    public static readonly DiagnosticDescriptor WrongValue = Error("VA0008", "{0}", "{0}", "{1}", "{1}");

    /// <summary>A result cannot be written.</summary>
    public static readonly DiagnosticDescriptor NotWritable = Error("VA0009", "无法写入：{0}", "cannot be written: {0}",
        "检查文件夹是否存在、是否有写入权限；原有文件没有改动", "see whether the folder exists and whether you may write there; a file already there is unchanged");

    /// <summary>The folder or file of facts is not there.</summary>
    public static readonly DiagnosticDescriptor FactFolderMissing = Error("VA0010",
        "没有文件夹或文件 `{0}`",
        "there is no folder or file `{0}`",
        "检查路径；写数据文件夹，或者其中一个文件",
        "check the path; name the folder of data, or one file of it");

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
        "用 UTF-8 编码重新保存；在 Excel 中另存为“CSV UTF-8（逗号分隔）”，或者直接存为 .xlsx",
        "save it again as UTF-8; in Excel, as \"CSV UTF-8 (comma delimited)\", or simply as .xlsx");

    /// <summary>A file of one fact type is not named after any.</summary>
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

    /// <summary>The folder holds no file that can be read.</summary>
    public static readonly DiagnosticDescriptor NoFactFiles = Warning("VA0016",
        "文件夹 `{0}` 里没有数据文件",
        "the folder `{0}` holds no file of facts",
        "数据文件可以是 .csv、.xlsx、.json 或 .ndjson；子文件夹里的不读",
        "a file of facts is .csv, .xlsx, .json or .ndjson; folders inside are not read");

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
        "写短一些；如果本来没有这么长，检查前面是否少了一个双引号",
        "shorten it; if it is not so long, check whether a double quote is missing before it");

    /// <summary>A fact file has no headings.</summary>
    public static readonly DiagnosticDescriptor FactFileEmpty = Error("VA0019",
        "文件是空的，没有表头",
        "the file is empty; it has no headings",
        "第一行写表头，例如 干部编号,日期,在岗状态",
        "write headings in the first line, such as cadreId,date,status");

    /// <summary>A file was named whose form is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownFileForm = Error("VA0020",
        "不能读 `{0}` 这种文件",
        "files of the form of `{0}` cannot be read",
        "换成这些格式之一：{1}",
        "use one of these forms: {1}");

    /// <summary>A spreadsheet in a form in which formulas and merged cells cannot be seen.</summary>
    public static readonly DiagnosticDescriptor OldSpreadsheet = Error("VA0021",
        "这种表格文件不能读，只能读 .xlsx 工作簿；整个文件没有读入",
        "a spreadsheet of this form cannot be read, only .xlsx workbooks; none of the file was read",
        "用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”",
        "open it in Excel or WPS and save it as an Excel workbook (.xlsx)");

    /// <summary>A workbook that is damaged, or none.</summary>
    public static readonly DiagnosticDescriptor WorkbookDamaged = Error("VA0022",
        "工作簿已损坏，或者根本不是工作簿；没有读完",
        "the workbook is damaged, or is none; it was not read to its end",
        "用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”；打不开时重新导出",
        "open it in Excel or WPS and save it as an Excel workbook (.xlsx); if it does not open, export it again");

    /// <summary>A workbook that opens with a password only.</summary>
    public static readonly DiagnosticDescriptor WorkbookEncrypted = Error("VA0023",
        "工作簿有打开密码，没有读入",
        "the workbook opens with a password only; it was not read",
        "在“文件 → 信息 → 保护工作簿”里去掉密码后再存一份",
        "remove the password (File, Info, Protect Workbook) and save a copy");

    /// <summary>A workbook that is larger than is read.</summary>
    public static readonly DiagnosticDescriptor WorkbookTooLarge = Error("VA0024",
        "工作簿太大：{0}；没有读入",
        "the workbook is too large: {0}; it was not read",
        "删去多余的内容，或者按期间分成几个文件",
        "remove what is not needed, or split it by period into several files");

    /// <summary>A sheet that holds something and is not named after a fact type.</summary>
    public static readonly DiagnosticDescriptor UnknownSheet = Error("VA0025",
        "工作表名 `{0}` 不是记录类型的名称，没有读入{1}",
        "the sheet name `{0}` is no fact type; the sheet was not read{1}",
        "工作表用记录类型的中文或英文名，例如 考勤；只给人看的工作表取名“说明”",
        "name the sheet after a fact type in Chinese or English, such as attendanceDay; name a sheet for people `notes`");

    /// <summary>A hidden sheet, which is left out.</summary>
    public static readonly DiagnosticDescriptor HiddenSheet = Warning("VA0026",
        "工作表 `{0}` 是隐藏的，没有读入",
        "the sheet `{0}` is hidden and was not read",
        "要读就取消隐藏，不要就删去",
        "show it if it is to be read, delete it if not");

    /// <summary>A column of a sheet with formulas.</summary>
    public static readonly DiagnosticDescriptor FormulaInColumn = Error("VA0027",
        "`{0}` 列有公式（共 {1} 格），这些行没有读入：公式的结果没有人填写，也可能已经过时",
        "the column `{0}` holds formulas ({1} cells), and their rows were not read: nobody entered what a formula gives, and it may be out of date",
        "选中这一列，复制，再“选择性粘贴 → 数值”",
        "select the column, copy it, and paste it as values");

    /// <summary>Merged cells among the data.</summary>
    public static readonly DiagnosticDescriptor MergedCells = Error("VA0028",
        "{0} 是合并单元格，这些行没有读入：只有左上角一格有内容，别的格是空的",
        "the cells {0} are merged, and their rows were not read: only the first of them holds anything",
        "取消合并，每一行都填上；表头上面不要写标题",
        "unmerge them and fill in each row; let no title stand above the headings");

    /// <summary>A cell that shows an error of the spreadsheet.</summary>
    public static readonly DiagnosticDescriptor ErrorCell = Error("VA0029",
        "`{0}` 一格是错误值 `{1}`，这一行没有读入",
        "the cell of `{0}` holds the error `{1}`; the row was not read",
        "填上正确的内容；不知道就留空",
        "write what is right; leave it blank if that is not known");

    /// <summary>A number of which the spreadsheet has dropped digits.</summary>
    public static readonly DiagnosticDescriptor DigitsLost = Error("VA0030",
        "`{0}` 里的 `{1}` 已经被 Excel 改成了数，可能丢了数字，这一行没有读入",
        "`{1}` in `{0}` was turned into a number by Excel and may have lost digits; the row was not read",
        "先把这一列的格式设为“文本”，再照原件重新填写",
        "format the column as text first, then write the value anew from its source");

    /// <summary>A code that the spreadsheet has turned into a date.</summary>
    public static readonly DiagnosticDescriptor TextBecameDate = Error("VA0031",
        "`{0}` 要写文字，这一格却是日期 {1}，这一行没有读入：编号可能被 Excel 改成了日期",
        "`{0}` needs text, and the cell is the date {1}; the row was not read: Excel may have turned a code into a date",
        "先把这一列的格式设为“文本”，再照原件重新填写",
        "format the column as text first, then write the value anew from its source");

    /// <summary>Something stands in a column without a heading.</summary>
    public static readonly DiagnosticDescriptor ColumnWithoutHeading = Warning("VA0032",
        "{0} 列有内容，却没有表头，没有读入",
        "the column {0} holds something and has no heading; it was not read",
        "写上表头，或者删去这一列",
        "write its heading, or delete the column");

    /// <summary>A file is no JSON from some place on.</summary>
    public static readonly DiagnosticDescriptor JsonBroken = Error("VA0033",
        "从这里起不是正确的 JSON，后面的都没有读入",
        "from here on this is no JSON; nothing behind it was read",
        "检查这里和前面的逗号、引号、括号；JSON 里不能写注释，嵌套不能超过 {0} 层",
        "check the commas, quotes and brackets here and before; JSON has no comments, and at most {0} levels are read");

    /// <summary>A line is no JSON.</summary>
    public static readonly DiagnosticDescriptor JsonLineBroken = Error("VA0034",
        "这一行从这里起不是正确的 JSON，这一行没有读入",
        "from here on the line is no JSON; the line was not read",
        "检查这里和前面的逗号、引号、括号；一条记录写在一行里，JSON 里不能写注释",
        "check the commas, quotes and brackets here and before; a record stands on one line, and JSON has no comments");

    /// <summary>A JSON file is neither a list of records nor an object of such lists.</summary>
    public static readonly DiagnosticDescriptor JsonWrongRoot = Error("VA0035",
        "这里要写记录的列表 […]，不能写{0}；没有读入",
        "a list of records […] must stand here, not {0}; it was not read",
        "写成 {{\"考勤\": [{{…}}, {{…}}]}}；文件以记录类型命名时，也可以写成 [{{…}}, {{…}}]",
        "write {{\"attendanceDay\": [{{…}}, {{…}}]}}; where the file is named after a fact type, [{{…}}, {{…}}] does too");

    /// <summary>Something stands where a JSON record must.</summary>
    public static readonly DiagnosticDescriptor JsonNotARecord = Error("VA0036",
        "这里要写一条记录 {{…}}，不能写{0}；没有读入",
        "a record {{…}} must stand here, not {0}; it was not read",
        "写成 {{\"干部编号\": \"干部001\", …}}",
        "write {{\"cadreId\": \"cadre001\", …}}");

    /// <summary>A name in a JSON file that is no fact type.</summary>
    public static readonly DiagnosticDescriptor JsonUnknownType = Error("VA0037",
        "`{0}` 不是记录类型的名称，它的记录没有读入{1}",
        "`{0}` is no fact type; its records were not read{1}",
        "写记录类型的中文或英文名，例如 考勤；只给人看的内容取名“说明”",
        "write a fact type in Chinese or English, such as attendanceDay; name what is for people `notes`");

    /// <summary>A line of JSON that does not say of what type it is.</summary>
    public static readonly DiagnosticDescriptor JsonTypeMissing = Error("VA0038",
        "这一行没有写是哪种记录，没有读入",
        "this line does not say what type of record it is; it was not read",
        "每行写上 \"类型\": \"考勤\"，或者用记录类型给文件命名，例如 考勤.ndjson",
        "write \"type\": \"attendanceDay\" in each line, or name the file after a fact type: attendanceDay.ndjson");

    /// <summary>A value of a JSON record that no field can take.</summary>
    public static readonly DiagnosticDescriptor JsonWrongValue = Error("VA0039",
        "`{0}` 不能写{1}，这条记录没有读入",
        "`{0}` cannot be {1}; the record was not read",
        "写文字、数、true、false 或 null；列表只用在能有几个值的字段",
        "write text, a number, true, false or null; a list only where a field can have several values");

    /// <summary>A property stands twice in a JSON record.</summary>
    public static readonly DiagnosticDescriptor JsonDuplicate = Error("VA0040",
        "这条记录里 `{0}` 写了两次，没有读入",
        "`{0}` stands twice in this record; it was not read",
        "只写一次；中文名和英文名是同一个字段",
        "write it once; its Chinese and its English name are one field");

    /// <summary>An entry of a JSON list that cannot be a value of a set.</summary>
    public static readonly DiagnosticDescriptor JsonSetEntry = Error("VA0041",
        "`{0}` 的列表里不能有{1}，这条记录没有读入",
        "the list of `{0}` cannot hold {1}; the record was not read",
        "每个值单独写成一段文字：[\"难村\", \"弱村\"]；没有就写 []，不知道就写 \"不明\"",
        "write each value as a text of its own: [\"a\", \"b\"]; write [] for none, and \"unknown\" where it is not known");

    /// <summary>A JSON record that is longer than is read.</summary>
    public static readonly DiagnosticDescriptor JsonRecordTooLong = Error("VA0042",
        "这条记录超过 {0} KB，没有读入",
        "this record is longer than {0} KB; it was not read",
        "检查是否少了引号或括号，或者混进了不是记录的内容",
        "check whether a quote or bracket is missing, or something that is no record got in");

    /// <summary>A JSON number that cannot be held exactly.</summary>
    public static readonly DiagnosticDescriptor JsonNumberRange = Error("VA0043",
        "`{0}` 的 `{1}` 太大、太小或者位数太多，这条记录没有读入",
        "the number `{1}` of `{0}` is too large, too small or has too many digits; the record was not read",
        "最多 28 位数字；编号写成文字，加上引号",
        "at most 28 digits; write a code as text, in quotes");

    /// <summary>A JSON file without a record in it.</summary>
    public static readonly DiagnosticDescriptor JsonEmpty = Error("VA0044",
        "文件是空的",
        "the file is empty",
        "确实没有记录，就删去这个文件；否则重新导出",
        "delete it if there is no record; else export it again");

    /// <summary>Beside the files that are read there are folders with files that are not.</summary>
    public static readonly DiagnosticDescriptor FoldersNotRead = Warning("VA0045",
        "`{0}` 自己有数据文件，只读了这些；子文件夹 {1} 里的没有读",
        "`{0}` holds files of facts itself, and only these are read; those in the folders {1} are not",
        "子文件夹是一县一个的，就把 `{0}` 自己的文件移进所属的县；不要它们的数据，就把它们移到别处",
        "if each of the folders is a county, move the files of `{0}` itself into the county they belong to; if they are not wanted, move the folders elsewhere");

    /// <summary>A connection is not written as any that is known.</summary>
    public static readonly DiagnosticDescriptor ConnectionNotUnderstood = Error("VA0050",
        "连接写得不对：{0}",
        "the connection is not written right: {0}",
        "写成 sqlite:文件、duckdb:文件、postgresql://用户@主机:端口/数据库?schema=模式，或 postgres:Host=…;Username=…",
        "write sqlite:FILE, duckdb:FILE, postgresql://user@host:port/database?schema=name, or postgres:Host=…;Username=…");

    /// <summary>A database file is not there.</summary>
    public static readonly DiagnosticDescriptor DatabaseFileMissing = Error("VA0051",
        "没有文件 `{0}`",
        "there is no file `{0}`",
        "检查路径；相对路径从当前文件夹算起",
        "check the path; a relative one begins at the current folder");

    /// <summary>A file is of another format than its connection or name says.</summary>
    public static readonly DiagnosticDescriptor NotADatabase = Error("VA0052",
        "`{0}` 不是 {1} 文件",
        "`{0}` is no {1} file",
        "检查是不是给错了文件，或者文件没有复制完整、已经加密",
        "see whether it is the file you meant, whether it was copied to its end, and whether it is encrypted");

    /// <summary>A database cannot be reached or opened.</summary>
    public static readonly DiagnosticDescriptor DatabaseNotOpened = Error("VA0053", "数据库打不开：{0}", "the database cannot be opened: {0}", "{1}", "{1}");

    /// <summary>A database does not let the user in.</summary>
    public static readonly DiagnosticDescriptor DatabaseLoginRefused = Error("VA0054",
        "数据库拒绝登录：{0}",
        "the database refuses the login: {0}",
        "检查用户和数据库名；密码放在环境变量 PGPASSWORD 或 PGPASSFILE 指的文件里，不写在命令行",
        "check the names of user and database; the password belongs into the environment variable PGPASSWORD or the file that PGPASSFILE names, not on the command line");

    /// <summary>Reading stopped before the end.</summary>
    public static readonly DiagnosticDescriptor DatabaseReadFailed = Error("VA0055", "没有读完：{0}", "it was not read to its end: {0}", "{1}", "{1}");

    /// <summary>A table is not named after a fact type.</summary>
    public static readonly DiagnosticDescriptor UnknownTable = Error("VA0056",
        "`{0}` 不是记录类型的名称，这个表没有读入{1}",
        "`{0}` is no fact type; the table was not read{1}",
        "把考核用的视图单独放进一个模式（PostgreSQL）或一个数据库文件，名称用记录类型的中文名或英文名",
        "put the views for the appraisal into a schema (PostgreSQL) or a database file of their own, each named by a fact type in Chinese or English");

    /// <summary>The schema or database file holds no table.</summary>
    public static readonly DiagnosticDescriptor NoTables = Warning("VA0057",
        "这里没有表，也没有视图",
        "there is neither a table nor a view here",
        "检查模式或文件是不是给对了",
        "see whether it is the schema or file you meant");

    /// <summary>A column's type cannot be a fact's.</summary>
    public static readonly DiagnosticDescriptor ColumnTypeUnusable = Error("VA0058",
        "`{0}` 一列的类型是 {1}，不能用，这个表没有读入",
        "the column of `{0}` has the type {1}, which cannot be used; the table was not read",
        "在视图里转换成文字、数、日期或是非；多个值的字段可用文字数组",
        "turn it into text, a number, a date or a boolean in a view; a field of several values may be an array of text");

    /// <summary>A cell holds what no fact can.</summary>
    public static readonly DiagnosticDescriptor CellUnusable = Error("VA0059",
        "`{0}` 的值不能用：{1}；这条记录没有读入",
        "the value of `{0}` cannot be used: {1}; the record was not read",
        "改正这个值，或者在视图里转换",
        "put the value right, or turn it into another in a view");

    /// <summary>A schema is not there.</summary>
    public static readonly DiagnosticDescriptor SchemaMissing = Error("VA0060",
        "没有模式 `{0}`",
        "there is no schema `{0}`",
        "检查 schema= 的写法，大小写有区别；不写时用 search_path 里的第一个",
        "check schema=, where case matters; without it the first of the search path is read");

    /// <summary>A receipt cannot be read.</summary>
    public static readonly DiagnosticDescriptor ReceiptUnreadable = Error("VA0070",
        "回执无法读取：{0}",
        "the receipt cannot be read: {0}",
        "找回 `evaluate --receipt` 当时写出的原文件；没有原文件，就不能说当时的判定是什么",
        "use the file as `evaluate --receipt` wrote it; without it nobody can say what the verdicts were");

    // --- 01 YAML and keys ---------------------------------------------------------------------------------------------

    /// <summary>A rule file is larger than the bound.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = Error("VA0101",
        "文件太大：超过 {0} 个字符", "the file is too large: more than {0} characters",
        "按主题把它拆成几个文件，放在同一文件夹", "split it by topic into several files of the same folder");

    /// <summary>Mappings and lists are nested deeper than the bound.</summary>
    public static readonly DiagnosticDescriptor YamlTooDeep = Error("VA0102",
        "嵌套太深：超过 {0} 层", "nested too deeply: more than {0} levels",
        "把内容拆开写，减少层次", "write it in separate parts with fewer levels");

    /// <summary>A file has more nodes than the bound.</summary>
    public static readonly DiagnosticDescriptor TooManyNodes = Error("VA0103",
        "文件内容太多：超过 {0} 个节点", "the file holds too much: more than {0} nodes",
        "按主题把它拆成几个文件，放在同一文件夹", "split it by topic into several files of the same folder");

    /// <summary>A YAML anchor, alias or tag stands in a rule file.</summary>
    public static readonly DiagnosticDescriptor AnchorOrTag = Error("VA0104",
        "这里不能用 `{0}` 开头：YAML 的锚点、引用和标签不可用", "nothing may begin with `{0}` here: YAML anchors, aliases and tags are not available",
        "如果是普通文字，请整段加单引号", "if a text is meant, put all of it in single quotes");

    /// <summary>A file holds more than one YAML document.</summary>
    public static readonly DiagnosticDescriptor SeveralDocuments = Error("VA0105",
        "一个文件里只能有一份内容，`---` 之后又开始了一份", "a file may hold one document, and another begins after `---`",
        "删去 `---`，或另存为一个文件", "remove `---`, or put the second part in a file of its own");

    /// <summary>A line is indented with a tab.</summary>
    public static readonly DiagnosticDescriptor TabIndentation = Error("VA0106",
        "行首缩进用了制表符", "the line is indented with a tab",
        "行首只用空格，每层两个", "use spaces only, two for each level");

    /// <summary>A full-width colon stands behind a key.</summary>
    public static readonly DiagnosticDescriptor WideColon = Error("VA0107",
        "`{0}` 后面是全角冒号", "a full-width colon follows `{0}`",
        "改成半角冒号加一个空格：`{0}: …`；如果是普通文字，请整段加单引号", "write an ASCII colon and a space: `{0}: …`; if a text is meant, put all of it in single quotes");

    /// <summary>No space stands behind the colon of a key.</summary>
    public static readonly DiagnosticDescriptor ColonWithoutSpace = Error("VA0108",
        "`{0}` 的冒号后面没有空格", "no space follows the colon of `{0}`",
        "写成 `{0}: …`", "write `{0}: …`");

    /// <summary>A value begins with a quoted text and goes on behind it.</summary>
    public static readonly DiagnosticDescriptor TextAfterQuote = Error("VA0109",
        "值以引号开头，YAML 到 {0} 就当它结束了，后面却还有文字", "the value begins with a quote, so to YAML it ends at {0}, yet more text follows",
        "整段再加单引号：'{0} …'，或在键后写 `|` 并另起一行缩进书写", "put single quotes around all of it: '{0} …', or write `|` behind the key and the text indented on the next line");

    /// <summary>A text begins with a bracket and has no quotes around it.</summary>
    public static readonly DiagnosticDescriptor UnquotedBrackets = Error("VA0110",
        "没有加引号的文字不能以 `{0}` 开头", "a text without quotes cannot begin with `{0}`",
        "整段加引号", "put quotes around all of it");

    /// <summary>A text begins with a character that means something else to YAML.</summary>
    public static readonly DiagnosticDescriptor ReservedFirstCharacter = Error("VA0111",
        "没有加引号的值不能以 `{0}` 开头", "a value without quotes cannot begin with `{0}`",
        "整段加单引号", "put single quotes around all of it");

    /// <summary>A colon with a space behind it stands inside a text without quotes.</summary>
    public static readonly DiagnosticDescriptor ColonInPlainText = Error("VA0112",
        "没有加引号的文字里不能有“冒号加空格”：`{0}`", "a text without quotes cannot contain a colon with a space behind it: `{0}`",
        "整段加单引号，或在键后写 `|` 并另起一行缩进书写", "put single quotes around all of it, or write `|` behind the key and the text indented on the next line");

    /// <summary>A quoted value is never closed.</summary>
    public static readonly DiagnosticDescriptor QuoteNotClosed = Error("VA0113",
        "引号没有结束", "the quote is never closed",
        "在文字末尾补上同样的引号", "add the same quote at the end of the text");

    /// <summary>A bracket of a YAML list or mapping is never closed.</summary>
    public static readonly DiagnosticDescriptor YamlBracketNotClosed = Error("VA0114",
        "`{0}` 没有结束", "`{0}` is never closed",
        "补上 `{1}`；如果是普通文字，请整段加单引号", "add `{1}`; if a text is meant, put all of it in single quotes");

    /// <summary>A double-quoted value has a backslash escape that YAML does not know.</summary>
    public static readonly DiagnosticDescriptor YamlEscape = Error("VA0115",
        "双引号里的反斜杠写法无法识别", "the backslash escape in double quotes is not known",
        "改用单引号，反斜杠就是普通字符", "use single quotes: there a backslash is an ordinary character");

    /// <summary>A line does not stand at the indentation of its neighbours.</summary>
    public static readonly DiagnosticDescriptor Indentation = Error("VA0116",
        "这一行的缩进与上下文对不上，或缺少冒号：`{0}`", "the indentation of this line does not fit its neighbours, or a colon is missing: `{0}`",
        "同一层的行从同一列开始；键后面写冒号和空格", "begin lines of one level in the same column; write a colon and a space behind a key");

    /// <summary>A place cannot be read as YAML, and no better explanation is known.</summary>
    public static readonly DiagnosticDescriptor NotYaml = Error("VA0117",
        "这里不符合 YAML 的写法：`{0}`", "this is not YAML: `{0}`",
        "检查引号、括号和缩进；含有特殊符号的文字整段加单引号", "check quotes, brackets and indentation; put texts with special characters in single quotes");

    /// <summary>A key is a list or a mapping.</summary>
    public static readonly DiagnosticDescriptor KeyNotText = Error("VA0118",
        "键必须是文字", "a key must be a text");

    /// <summary>A key stands twice in one mapping, perhaps once in each language.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Error("VA0119",
        "`{0}` 重复了", "`{0}` stands twice",
        "只留一处", "keep one of them");

    /// <summary>A key that may not stand in this mapping.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = Error("VA0120",
        "这里没有名为 `{0}` 的键", "no key `{0}` may stand here",
        "{1}", "{1}");

    /// <summary>A key that must be there is missing.</summary>
    public static readonly DiagnosticDescriptor MissingKey = Error("VA0121",
        "缺少 {0}", "{0} is missing",
        "补上 {0}: …", "add {0}: …");

    /// <summary>A list stands where a text is meant, and the like.</summary>
    public static readonly DiagnosticDescriptor WrongNodeKind = Error("VA0122",
        "这里应当是{0}，写的却是{1}", "{0} should stand here, not {1}");

    /// <summary>Nothing is written where a value is due.</summary>
    public static readonly DiagnosticDescriptor EmptyValue = Error("VA0123",
        "这里没有写内容", "nothing is written here",
        "写上内容，或删去这个键", "write a value, or remove the key");

    /// <summary>A word that is not in the closed list of words for its key.</summary>
    public static readonly DiagnosticDescriptor UnknownWord = Error("VA0124",
        "`{0}` 不是这里可以写的词", "`{0}` is none of the words that may stand here",
        "可以写：{1}", "write one of {1}");

    /// <summary>A date that is not written year-month-day, or does not exist.</summary>
    public static readonly DiagnosticDescriptor BadDate = Error("VA0125",
        "`{0}` 不是日期", "`{0}` is not a date",
        "写成 `2016-01-22` 的样子", "write it like `2016-01-22`");

    /// <summary>A condition in double quotes has a backslash escape.</summary>
    public static readonly DiagnosticDescriptor EscapeInCondition = Error("VA0126",
        "写条件的双引号里不能用反斜杠", "a condition in double quotes cannot have a backslash",
        "外层改用单引号，里面的双引号就不用加反斜杠", "use single quotes outside; the double quotes inside then need no backslash");

    /// <summary>A condition is written with the folding sign.</summary>
    public static readonly DiagnosticDescriptor FoldedCondition = Error("VA0127",
        "条件不能用 `>` 书写", "a condition cannot be written with `>`",
        "把 `>` 改成 `|`", "write `|` instead of `>`");

    /// <summary>A part of a mapping in braces has no colon: mostly the rest of a text with a comma in it.</summary>
    public static readonly DiagnosticDescriptor CommaInText = Error("VA0128",
        "花括号里逗号之后的 `{0}` 没有冒号和值", "behind a comma in the braces, `{0}` has no colon and value",
        "如果逗号是前面那段文字的一部分，请给整段文字加引号", "if the comma belongs to the text before it, put quotes around all of that text");

    /// <summary>A full-width comma stands between the parts of a mapping or list in brackets.</summary>
    public static readonly DiagnosticDescriptor WideComma = Error("VA0129",
        "括号里用了 `{0}` 来隔开各部分", "the parts in brackets are separated by `{0}`",
        "改成半角逗号加一个空格；如果它是文字的一部分，请给整段文字加引号", "write an ASCII comma and a space; if it belongs to a text, put quotes around all of that text");

    // --- 02 condition text --------------------------------------------------------------------------------------------

    /// <summary>A character that the condition language does not use.</summary>
    public static readonly DiagnosticDescriptor UnknownCharacter = Error("VA0201",
        "条件里不能有字符 `{0}`", "a condition cannot have the character `{0}`",
        "删去它；文字要放在双引号里", "remove it; texts stand in double quotes");

    /// <summary>A text in a condition has no closing quote.</summary>
    public static readonly DiagnosticDescriptor StringNotClosed = Error("VA0202",
        "文字缺少结尾的双引号", "the text has no closing double quote",
        "在文字末尾补上 `\"`", "add `\"` at the end of the text");

    /// <summary>A text in a condition has an escape that is not known.</summary>
    public static readonly DiagnosticDescriptor StringEscape = Error("VA0203",
        "`{0}` 不是可用的转义写法", "`{0}` is not a known escape",
        "要写反斜杠本身，请写两个：`\\\\`", "write two backslashes for a backslash: `\\\\`");

    /// <summary>A text in a condition stands in single quotes.</summary>
    public static readonly DiagnosticDescriptor SingleQuotes = Error("VA0204",
        "文字不能用单引号：{0}", "a text cannot stand in single quotes: {0}",
        "改用双引号：{1}", "use double quotes: {1}");

    /// <summary>An operator of another language.</summary>
    public static readonly DiagnosticDescriptor OperatorSlip = Error("VA0205",
        "没有 `{0}` 这个运算符", "there is no operator `{0}`",
        "写成 `{1}`", "write `{1}`");

    /// <summary>Powers do not exist in the condition language.</summary>
    public static readonly DiagnosticDescriptor NoPower = Error("VA0206",
        "不能用乘方 `**`", "powers (`**`) are not available",
        "写成连乘，如 `a * a`", "write a product, such as `a * a`");

    /// <summary>A number with a percent sign.</summary>
    public static readonly DiagnosticDescriptor PercentSign = Error("VA0207",
        "不能写百分号：`{0}`", "a percent sign cannot be used: `{0}`",
        "写成小数：`{1}`", "write a decimal number: `{1}`");

    /// <summary>A number with a word right behind it.</summary>
    public static readonly DiagnosticDescriptor NumberWithWord = Error("VA0208",
        "数字后面不能直接写文字：`{0}`", "a word cannot follow a number directly: `{0}`",
        "只写数字；单位在参数的 `单位` 里说明", "write the number alone; its unit is said in the parameter's `unit`");

    /// <summary>A number that is too large to reckon with.</summary>
    public static readonly DiagnosticDescriptor NumberTooLarge = Error("VA0209",
        "数字 `{0}` 太大", "the number `{0}` is too large");

    /// <summary>A mark that does not separate items.</summary>
    public static readonly DiagnosticDescriptor WrongSeparator = Error("VA0210",
        "不能用 `{0}` 分隔", "`{0}` does not separate anything",
        "用逗号 `,` 分隔", "separate with a comma `,`");

    /// <summary>A value is missing beside an operator, or between brackets.</summary>
    public static readonly DiagnosticDescriptor MissingOperand = Error("VA0211",
        "{0}缺少一个值", "a value is missing {0}",
        "补上一个名称、数字、文字或括号", "add a name, a number, a text or a bracket");

    /// <summary>A bracket in a condition is never closed.</summary>
    public static readonly DiagnosticDescriptor BracketNotClosed = Error("VA0212",
        "第 {1} 行第 {2} 列的 `{0}` 没有结束", "the `{0}` at line {1}, column {2} is never closed",
        "在这里补上 `{3}`", "add `{3}` here");

    /// <summary>A word or sign that must follow is missing.</summary>
    public static readonly DiagnosticDescriptor ExpectedWord = Error("VA0213",
        "这里应当写 {0}", "{0} is expected here",
        "{1}", "{1}");

    /// <summary>Two values stand side by side with no operator between.</summary>
    public static readonly DiagnosticDescriptor SideBySide = Error("VA0214",
        "`{0}` 和 `{1}` 之间没有运算符", "there is no operator between `{0}` and `{1}`",
        "名称中间不能有空格；两个条件之间写 `且` 或 `或`，前后留空格", "a name has no spaces; between two conditions write `and` or `or`");

    /// <summary>A closing bracket without an opening one, or a sign out of place.</summary>
    public static readonly DiagnosticDescriptor UnexpectedSign = Error("VA0215",
        "这里多了 `{0}`", "`{0}` is out of place here",
        "{1}", "{1}");

    /// <summary>A condition is nested too deeply, or has too many operators.</summary>
    public static readonly DiagnosticDescriptor TooComplex = Error("VA0216",
        "条件太复杂：嵌套最多 {0} 层，运算符最多 {1} 个", "the condition is too complex: at most {0} levels and {1} operators",
        "把一部分写成指标，再引用它的名称", "make a part of it an indicator and use its name");

    /// <summary>A condition is longer than the bound.</summary>
    public static readonly DiagnosticDescriptor ExpressionTooLong = Error("VA0217",
        "条件太长：超过 {0} 个字符", "the condition is too long: more than {0} characters",
        "把一部分写成指标，再引用它的名称", "make a part of it an indicator and use its name");

    /// <summary>Two comparisons are chained.</summary>
    public static readonly DiagnosticDescriptor ChainedComparison = Error("VA0218",
        "比较不能连写", "comparisons cannot be chained",
        "写成 `x between 1 and 5`，或用 `且` 连接两个比较", "write `x between 1 and 5`, or join two comparisons with `and`");

    /// <summary>A condition is empty.</summary>
    public static readonly DiagnosticDescriptor EmptyExpression = Error("VA0219",
        "条件是空的", "the condition is empty",
        "写上条件，或删去这个键", "write a condition, or remove the key");

    /// <summary>A call has arguments with and without names.</summary>
    public static readonly DiagnosticDescriptor MixedArguments = Error("VA0220",
        "参数要么都写名称，要么都不写", "either all arguments have names, or none",
        "写成 `函数(值, 值)` 或 `函数(名称: 值, 名称: 值)`", "write `function(value, value)` or `function(name: value, name: value)`");

    /// <summary>A name stands twice in one context, or among the arguments of one call.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = Error("VA0221",
        "`{0}` 在这里重复了", "`{0}` stands twice here",
        "只留一处", "keep one of them");

    /// <summary>Brackets with arguments follow something that is no function name.</summary>
    public static readonly DiagnosticDescriptor NotCallable = Error("VA0222",
        "只有函数名后面可以接 `(…)`", "only the name of a function can be followed by `(…)`",
        "两个值之间写上运算符", "put an operator between the two values");

    /// <summary>A condition defines a function.</summary>
    public static readonly DiagnosticDescriptor FunctionDefinition = Error("VA0223",
        "条件里不能定义函数", "a condition cannot define a function",
        "用已有的函数，或写成指标", "use a built-in function, or an indicator");

    /// <summary>A name is missing.</summary>
    public static readonly DiagnosticDescriptor ExpectedName = Error("VA0224",
        "这里应当写一个名称", "a name is expected here",
        "名称由汉字、字母、数字和 `_` 组成", "a name has letters, digits and `_`");

    /// <summary>A time of day without quotes.</summary>
    public static readonly DiagnosticDescriptor BareTime = Error("VA0225",
        "条件里的时刻要加引号：`{0}`", "a time in a condition needs quotes: `{0}`",
        "写成 `{1}`", "write `{1}`");

    // --- 03 names and types -------------------------------------------------------------------------------------------

    /// <summary>A name that nothing has.</summary>
    public static readonly DiagnosticDescriptor UnknownName = Error("VA0301", "没有名为 `{0}` 的字段、指标或参数", "no field, indicator or parameter is named `{0}`", "{1}", "{1}");

    /// <summary>A record has no such field or relation.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = Error("VA0302", "{0}没有 `{1}`", "{0} has no `{1}`", "{2}", "{2}");

    /// <summary>There is no such function.</summary>
    public static readonly DiagnosticDescriptor UnknownFunction = Error("VA0303", "没有名为 `{0}` 的函数", "there is no function `{0}`", "{1}", "{1}");

    /// <summary>A function got too few or too many arguments.</summary>
    public static readonly DiagnosticDescriptor WrongArgumentCount = Error("VA0304", "函数 `{0}` 需要 {2} 个参数，这里有 {1} 个", "function `{0}` takes {2} argument(s), here: {1}",
        "写成 {3}", "write {3}");

    /// <summary>An argument named as no parameter is.</summary>
    public static readonly DiagnosticDescriptor UnknownArgumentName = Error("VA0319", "函数 `{0}` 没有名为 `{1}` 的参数", "function `{0}` has no parameter `{1}`", "{2}", "{2}");

    /// <summary>A function got an argument of a type it cannot use.</summary>
    public static readonly DiagnosticDescriptor WrongArgumentType = Error("VA0305", "函数 `{0}` 需要{1}，`{2}` 却是{3}", "function `{0}` needs {1}, but `{2}` is {3}",
        "在括号里写{1}，如 `{4}`", "write {1} between the brackets, such as `{4}`");

    /// <summary>Two values of different types are compared.</summary>
    public static readonly DiagnosticDescriptor CannotCompare = Error("VA0306", "`{0}` 是{1}，不能与{2}比较", "`{0}` is {1} and cannot be compared with {2}", "{3}", "{3}");

    /// <summary>Two numbers of different units meet.</summary>
    public static readonly DiagnosticDescriptor UnitsDiffer = Error("VA0307", "`{0}` 的单位是{1}，`{2}` 的单位是{3}", "`{0}` is in {1}, `{2}` in {3}",
        "两边用同一单位", "use one unit on both sides");

    /// <summary>A text that is none of an enumeration's values.</summary>
    public static readonly DiagnosticDescriptor UnknownEnumerationValue = Error("VA0308", "`{1}` 没有 `{0}` 这个取值", "`{1}` has no value `{0}`", "{2}", "{2}");

    /// <summary>A condition that is neither true nor false.</summary>
    public static readonly DiagnosticDescriptor NotATruth = Error("VA0309", "这里要一个条件，`{0}` 却是{1}", "a condition is needed here, but `{0}` is {1}", "{2}", "{2}");

    /// <summary>A filter on something that is no list.</summary>
    public static readonly DiagnosticDescriptor NotAList = Error("VA0310", "这里要一个列表，`{0}` 却是{1}", "a list is needed here, but `{0}` is {1}",
        "只有列表（如 `考勤`）可以用方括号筛选、逐项判断", "only a list, such as `attendanceDays`, can be filtered with square brackets or gone through item by item");

    /// <summary>Arithmetic on values that have none.</summary>
    public static readonly DiagnosticDescriptor CannotCalculate = Error("VA0311", "`{0}` 是{1}，不能这样计算", "`{0}` is {1} and cannot be calculated with like this",
        "{2}", "{2}");

    /// <summary>An enumeration without an order is ordered.</summary>
    public static readonly DiagnosticDescriptor NoOrder = Error("VA0313", "`{0}` 是{1}，没有大小先后", "`{0}` is {1} and has no order", "用 `=` 或 `!=`", "use `=` or `!=`");

    /// <summary>A value that may not exist is ordered without saying what then.</summary>
    public static readonly DiagnosticDescriptor NothingOrdered = Warning("VA0314", "`{0}` 可能为“无”，与它比较先后就没有结果，会转人工研判", "`{0}` may be nothing; then the comparison has no answer and goes to a person",
        "写明“无”时怎么办：`{0} != 无 且 …`", "say what nothing means: `{0} != null and …`");

    /// <summary>A deadline is asked for in a rule that has none.</summary>
    public static readonly DiagnosticDescriptor NoDue = Error("VA0315", "这条规则没有截止（`截止:`），不能用 `{0}`", "this rule has no `due:`, so `{0}` means nothing", "给规则加上 `截止:`", "give the rule a `due:`");

    /// <summary>A variable hides a field.</summary>
    public static readonly DiagnosticDescriptor HidesField = Error("VA0316", "变量 `{0}` 与字段同名，会遮住字段", "the variable `{0}` hides a field of that name", "换一个变量名", "choose another name for the variable");

    /// <summary>Words that run into 且, 或 or 非.</summary>
    public static readonly DiagnosticDescriptor RunTogether = Error("VA0317", "`{0}` 连成了一个词", "`{0}` reads as one word", "在“且”“或”“非”两边加空格：`{1}`", "put spaces around 且, 或 and 非: `{1}`");

    /// <summary>A literal that is no date or time.</summary>
    public static readonly DiagnosticDescriptor BadTemporal = Error("VA0318", "`{0}` 不是日期、时刻或时长", "`{0}` is no date, time or duration", "{1}", "{1}");

    /// <summary>A text that is no date, time or duration, given to the function that reads one.</summary>
    public static readonly DiagnosticDescriptor AlwaysNull = Warning("VA0320", "`{0}` 的结果总是“无”：`{1}` 不是日期、时刻或时长", "`{0}` is always null: `{1}` is no date, time or duration", "{2}", "{2}");

    /// <summary>A question about a rule that is not put as one.</summary>
    public static readonly DiagnosticDescriptor RuleQuestionForm = Error("VA0323", "`{0}` 问的是一条规则，只能写在规则的条件里", "`{0}` asks about a rule, and stands only in a rule's conditions",
        "括号里写一个规则名，不加引号：`{0}(每月驻村天数)`", "write one rule's name between the brackets, without quotes: `{0}(每月驻村天数)`");

    /// <summary>A question about a rule that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownRuleAsked = Error("VA0321", "没有名为 `{0}` 的规则", "there is no rule `{0}`", "{1}", "{1}");

    /// <summary>A question about a rule of another subject or occasion.</summary>
    public static readonly DiagnosticDescriptor RuleOfOtherOccasion = Error("VA0322", "规则 `{0}` 的对象或考核周期与这条规则不同，不能这样引用", "the rule `{0}` has another subject or occasion than this one and cannot be asked like this",
        "只引用 `对象`、`每`、`逐日` 都相同的规则", "ask only rules with the same `subject`, `each` and `forEachDay`");

    /// <summary>A question about a measure that names none.</summary>
    public static readonly DiagnosticDescriptor MeasureQuestionForm = Error("VA0324", "`{0}` 的括号里写一项措施的名称", "`{0}` asks for one measure by its name",
        "写成 `{0}(\"召回\")` 的样子", "write it like `{0}(\"recall\")`");

    /// <summary>Nobody recommends the measure that is asked about.</summary>
    public static readonly DiagnosticDescriptor NobodyRecommends = Error("VA0325", "没有针对这类对象建议 `{0}` 的后果规则", "no consequence recommends `{0}` for such a subject",
        "先写一条建议它的后果规则；已经作出的处理用 `已采取(…)` 问", "write a consequence that recommends it; ask for a recorded measure with `taken(…)`");

    /// <summary>satisfied or violated of a rule that is no norm.</summary>
    public static readonly DiagnosticDescriptor AsksNoNorm = Error("VA0326", "`{0}` 不是规范，不能问符合还是违反", "`{0}` is no norm, so it is neither satisfied nor violated",
        "后果用 `已建议(\"措施\")` 问，评定用 `评定(…)` 问", "ask for a consequence with `recommended(\"measure\")`, for a decision with `outcome(…)`");

    /// <summary>A decision has neither or both of rules and table.</summary>
    public static readonly DiagnosticDescriptor RulesOrTable = Error("VA0330", "评定 `{0}` 要在 `规则` 和 `判定表` 中写且只写一个", "the decision `{0}` must have one of `rules` and `table`",
        "逐条限高、限低、加减的写 `规则`，按几项输入对照的写 `判定表`", "say caps, floors and points with `rules`, a comparison of several inputs with a `table`");

    /// <summary>A cell of a decision table that YAML reads as a list.</summary>
    public static readonly DiagnosticDescriptor CellIsList = Error("VA0331", "`{0}` 没有加引号，读成了一个列表", "`{0}` has no quotes and reads as a list",
        "给整格加单引号：`'[1..3]'`、`'\"第一书记\", \"队员\"'`", "put quotes around the whole cell: `'[1..3]'`, `'\"firstSecretary\", \"member\"'`");

    /// <summary>A row of a decision that changes nothing.</summary>
    public static readonly DiagnosticDescriptor RowWithoutEffect = Error("VA0332", "这一行没有说结果怎么变", "this row does not say what becomes of the outcome",
        "写 `不高于`、`不低于`、`定为` 或 `增减` 中的一个", "write one of `atMost`, `atLeast`, `is` and `add`");

    /// <summary>The outcome of a decision is of no kind, or of several.</summary>
    public static readonly DiagnosticDescriptor OutcomeKind = Error("VA0333", "看不出评定的结果是哪一种", "it is not clear of which kind the outcome is",
        "等次写 `{{等次: [不合格, 合格, 优秀]}}`（由低到高），没有高低的写 `{{可选: […]}}`，文字写 `{{类型: 文字}}`，数写 `{{单位: 分, 下限: 0, 上限: 100}}`",
        "write a ladder as `{{ladder: [poor, fair, good]}}` (from the lowest), a choice without an order as `{{oneOf: […]}}`, a text as `{{type: text}}`, a number as `{{unit: point, floor: 0, ceiling: 100}}`");

    /// <summary>collect without what becomes of the numbers, or that without collect.</summary>
    public static readonly DiagnosticDescriptor CollectNeedsAggregate = Error("VA0334", "`命中: 汇总` 和 `汇总方式` 要写就都写", "`hit: collect` and `aggregate` stand only together",
        "加上 `汇总方式: 合计`（或 最小、最大、计数）", "add `aggregate: sum` (or min, max, count)");

    /// <summary>A decision about another pack's parameter or rule that says not whose it is, or not why.</summary>
    public static readonly DiagnosticDescriptor OverlayWithoutBasis = Error("VA0335", "对 `{0}` 的决定没有写明由谁作出、为什么", "the decision on `{0}` says not by whom it was made, or not why",
        "写上 `设定人` 和 `理由`；凡受它影响的结论，都要告诉当事人这是谁的决定", "add `by` and `why`: every verdict that it changes must say whose decision that was");

    /// <summary>The id of a pack to extend that is no plain name.</summary>
    public static readonly DiagnosticDescriptor BadPackId = Error("VA0336", "`{0}` 不是规则包的编号", "`{0}` is no id of a pack",
        "写那个包 `政策:` 后面的编号，只含字母、汉字、数字、`-`、`_`，不写路径", "write the id behind that pack's `policy:`, of letters, digits, `-` and `_`; no path");

    /// <summary>A pack that rests on several documents and does not say so.</summary>
    public static readonly DiagnosticDescriptor NotComposite = Warning("VA0337", "规则包 `{0}` 的规则和参数出自 {1} 份文件：{2}", "the rules and parameters of pack `{0}` rest on {1} documents: {2}",
        "这样拼起来的要求，哪一份文件都没有单独说过；确是这样用的，写 `综合: 是`", "no one of them says what they say together; if that is meant, write `composite: true`");

    /// <summary>A rule that cannot be adopted.</summary>
    public static readonly DiagnosticDescriptor AdoptsNoPractice = Error("VA0338", "规则 `{0}` 不能采纳：{1}", "the rule `{0}` cannot be adopted: {1}",
        "只有“应当”和“通行做法”的规范可以采纳，采纳后更有约束力", "only a norm that is a `should` or `reported` can be adopted, as something that binds more");

    /// <summary>Packs of several places are extended, and the pack says not where it holds itself.</summary>
    public static readonly DiagnosticDescriptor JurisdictionsDiffer = Error("VA0339", "没有写 `适用地区`，而继承的规则包适用地区各不相同（{0}）", "there is no `jurisdiction`, and the packs that are extended have different ones ({0})",
        "写上本政策的 `适用地区`", "write the `jurisdiction` of this policy");

    /// <summary>A deadline that names no day, or two.</summary>
    public static readonly DiagnosticDescriptor WeekdayOrDate = Error("VA0340", "截止要写 `星期` 或 `日期`，只写一个", "a deadline has a `weekday` or a `date`, one of them",
        "每周的写 `{{星期: 星期四, 时刻: 18:00}}`，其余的写 `{{日期: …}}`", "write `{{weekday: thursday, at: 18:00}}` for every week, else `{{date: …}}`");

    /// <summary>A year that is none.</summary>
    public static readonly DiagnosticDescriptor NotAYear = Error("VA0341", "`{0}` 不是年份", "`{0}` is no year", "写四位数字，如 2016", "write four digits, such as 2016");

    /// <summary>A holiday that lasts too long to be one.</summary>
    public static readonly DiagnosticDescriptor HolidayTooLong = Error("VA0342", "{0} 到 {1} 放假超过 {2} 天", "from {0} to {1} is a holiday of more than {2} days",
        "核对起止日期", "check the dates");

    /// <summary>An entry of conflicts names fewer than two rules.</summary>
    public static readonly DiagnosticDescriptor ConflictOfOne = Error("VA0346", "冲突至少在两条规则之间", "a conflict is between at least two rules",
        "写成 `之间: [规则甲, 规则乙]`", "write it like `between: [ruleA, ruleB]`");

    /// <summary>An entry of contradicts names fewer than two measures.</summary>
    public static readonly DiagnosticDescriptor ContradictionOfOne = Error("VA0347", "不能并用的措施至少写两项", "at least two measures contradict each other",
        "每一组写成一个列表：`不能并用: [[表彰, 取消评优]]`", "write each group as a list: `contradicts: [[commendation, awardWithheld]]`");

    /// <summary>settledBy names no parameter, or several.</summary>
    public static readonly DiagnosticDescriptor SettledByOneParameter = Error("VA0348", "冲突只由一个参数取舍", "a conflict is settled by one parameter",
        "写成 `取舍: {{参数: {{可选值: 规则}}}}`", "write it like `settledBy: {{parameter: {{value: rule}}}}`");

    /// <summary>The ladder of measures is written in two files.</summary>
    public static readonly DiagnosticDescriptor SecondLadder = Error("VA0349", "措施的轻重已经写过（{0}）", "the measures are put in order already ({0})",
        "一个规则包只写一处 `由轻到重`", "write one `ladder` in a pack");

    // --- 04 packs and rules -------------------------------------------------------------------------------------------

    /// <summary>A pack has no policy.yaml.</summary>
    public static readonly DiagnosticDescriptor NoPolicyFile = Error("VA0401",
        "政策包 `{0}` 里没有 `policy.yaml`", "the pack `{0}` has no `policy.yaml`",
        "新建 `policy.yaml`，第一行写 `政策: {0}`", "add a `policy.yaml` that begins with `policy: {0}`");

    /// <summary>A key of the pack's head stands in a topic file.</summary>
    public static readonly DiagnosticDescriptor HeadInTopicFile = Error("VA0402",
        "`{0}` 只能写在 `policy.yaml` 里", "`{0}` belongs in `policy.yaml`",
        "把它移到 `policy.yaml`", "move it to `policy.yaml`");

    /// <summary>An id or a name that cannot be used in conditions.</summary>
    public static readonly DiagnosticDescriptor NotAName = Error("VA0403",
        "`{0}` 不能作名称", "`{0}` cannot be a name",
        "名称由汉字、字母、数字和 `_` 组成，不以数字开头，也不能是 `且` 这样的保留词", "a name has letters, digits and `_`, does not begin with a digit, and is no reserved word such as `and`");

    /// <summary>A norm has neither or both of requires and forbids.</summary>
    public static readonly DiagnosticDescriptor RequiresOrForbids = Error("VA0405",
        "规范 `{0}` 要在 `要求` 和 `禁止` 中写且只写一个", "the norm `{0}` must have one of `requires` and `forbids`",
        "应当做到的写 `要求`，不得出现的写 `禁止`", "say a duty with `requires`, a prohibition with `forbids`");

    /// <summary>An entry of rules says not of which kind it is.</summary>
    public static readonly DiagnosticDescriptor NoRuleKind = Error("VA0406",
        "规则缺少 `规范: 名称`", "the rule has no `norm: name`",
        "在开头写 `规范: ` 和规则的名称", "begin it with `norm: ` and the rule's name");

    /// <summary>A list of conditions, or readings, with nothing in it.</summary>
    public static readonly DiagnosticDescriptor NothingInGroup = Error("VA0407",
        "这里一个条件也没有", "there is no condition in here",
        "写上条件，或删去这个键", "write conditions, or remove the key");

    /// <summary>A period ends before it begins.</summary>
    public static readonly DiagnosticDescriptor EndBeforeStart = Error("VA0408",
        "止期 {1} 早于起期 {0}", "it ends on {1}, before it begins on {0}");

    /// <summary>A value says not what it rests on.</summary>
    public static readonly DiagnosticDescriptor ValueWithoutBasis = Error("VA0409",
        "`{0}` 的取值没有说明依据", "a value of `{0}` says not what it rests on",
        "写上 `条款`；没有条款的，写 `来源说明: 假定` 和 `理由`", "give its `clause`; where there is none, `provenance: assumed` and `why`");

    /// <summary>A clause is left out of the rules with no reason given.</summary>
    public static readonly DiagnosticDescriptor NotEncodedWithoutReason = Error("VA0410",
        "条款 `{0}` 没有入规，也没有写原因", "the clause `{0}` is not encoded and no reason is given",
        "补上 `原因`", "add `because`");

    /// <summary>A day between two dated values, or two versions of a rule, on which none is in force.</summary>
    public static readonly DiagnosticDescriptor VersionsLeaveHole = Error("VA0411", "{0}中间断了：{1} 没有哪一个有效", "{0} has a hole: on {1} none is in force",
        "把前一个的 `止` 延到后一个的前一天，或去掉 `止`", "let the one before end on the day before, or remove its `to`");

    /// <summary>Two dated values, or two versions of a rule, in force on one day.</summary>
    public static readonly DiagnosticDescriptor VersionsOverlap = Error("VA0412", "{0}重叠了：{1} 有两个同时有效", "{0} overlaps: on {1} two are in force",
        "让前一个的 `止` 在后一个的 `起` 之前；两条不同的规则要用不同的编号", "let the one before end before the next begins; two different rules need two ids");

    /// <summary>The first dated value begins after the policy.</summary>
    public static readonly DiagnosticDescriptor FirstValueTooLate = Error("VA0413", "参数 `{0}` 开头缺了一段：{1} 没有取值，第一个取值从 {2} 起", "the parameter `{0}` has no value on {1}: its first one begins on {2}",
        "改早第一个取值的 `起`，或写 `未定` 说明之前为什么没有", "let the first value begin earlier, or say by `unset` why there is none before");

    /// <summary>Versions of a rule that are not judged alike.</summary>
    public static readonly DiagnosticDescriptor VersionsDiffer = Error("VA0414", "规则 `{0}` 的各版{1}不同", "the versions of the rule `{0}` differ in {1}",
        "同一条规则的各版，种类、对象和 `每` 要一样；不一样的另起编号", "versions of one rule have the same kind, subject and `each`; give another rule another id");

    /// <summary>A parameter that gives a date, and is none.</summary>
    public static readonly DiagnosticDescriptor NotADateParameter = Error("VA0415", "参数 `{0}` 不能说明从哪天起、到哪天止", "the parameter `{0}` cannot say from or to which day",
        "写一个日期（2016-01-22），或者类型是日期、取值写明日期的参数", "write a date (2016-01-22), or a parameter of type date whose own values have plain dates");

    /// <summary>A parameter's type that is none.</summary>
    public static readonly DiagnosticDescriptor UnknownParameterType = Error("VA0416", "没有参数类型 `{0}`", "there is no parameter type `{0}`",
        "可以写 {1}，后面可以加“列表”（文字列表）；选项写成“记录.字段”（任职.职务）", "write {1}, a list as `list of text`, or the choices of a field as `assignment.post`");

    /// <summary>Two statements about one day of the calendar.</summary>
    public static readonly DiagnosticDescriptor CalendarsDiffer = Error("VA0417", "日历对 {0} 说法不一：这里是{1}，{3} 是{2}", "the calendar contradicts itself on {0}: {1} here, {2} at {3}",
        "按放假通知改正其中一处；`年份` 只写放假、调休都列全了的年份", "correct one of them; `years` lists only years of which every holiday and make-up day is named");

    /// <summary>Two things have one name.</summary>
    public static readonly DiagnosticDescriptor NameTaken = Error("VA0420", "`{0}` 已经用作{1}的名称", "`{0}` is already the name of {1}", "换一个名称", "choose another name");

    /// <summary>A rule or parameter cites a clause that no source lists.</summary>
    public static readonly DiagnosticDescriptor UnknownClause = Error("VA0421", "来源中没有条款 `{0}`", "no source lists the clause `{0}`", "{1}", "{1}");

    /// <summary>A clause is filed under a topic that no pack names.</summary>
    public static readonly DiagnosticDescriptor UnknownTopic = Error("VA0477", "没有主题 `{0}`", "there is no topic `{0}`", "{1}", "{1}");

    /// <summary>A clause that nothing accounts for.</summary>
    public static readonly DiagnosticDescriptor ClauseUnaccounted = Error("VA0422", "条款 `{0}` 没有规则或参数引用，也没有说明为何不入规", "no rule or parameter cites clause `{0}`, and nothing says why not",
        "写一条引用它的规则；确实不入规的，在条款下写 `入规: 否` 和 `原因`", "write a rule, or `{{encoded: false, because: …}}`");

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

    /// <summary>Indicators that read each other in a circle.</summary>
    public static readonly DiagnosticDescriptor IndicatorCircle = Error("VA0431", "指标互相引用，绕成了圈：{0}", "indicators read each other in a circle: {0}", "去掉其中一处引用", "remove one of the references");

    /// <summary>Two values of a parameter from one day.</summary>
    public static readonly DiagnosticDescriptor DuplicateParameterDate = Error("VA0432", "参数 `{0}` 从 {1} 起有两个取值", "the parameter `{0}` has two values from {1}", "只留一个，或改日期", "keep one, or change a date");

    /// <summary>A rule cites a clause that is declared as not encoded.</summary>
    public static readonly DiagnosticDescriptor ClauseNotEncoded = Error("VA0434", "条款 `{0}` 注明不入规，却被引用", "clause `{0}` is declared as not encoded, and yet it is cited", "去掉 `入规: 否`，或不引用它", "remove `encoded: false`, or do not cite it");

    /// <summary>A jurisdiction that is no place code.</summary>
    public static readonly DiagnosticDescriptor BadPlaceCode = Error("VA0435", "`{0}` 不是行政区划代码", "`{0}` is no place code", "写 GB/T 2260 的数字代码，县是 6 位，如 \"130725\"", "write a GB/T 2260 code in digits, six for a county, such as \"130725\"");

    /// <summary>Readings of different types.</summary>
    public static readonly DiagnosticDescriptor ReadingsDiffer = Error("VA0436", "各种写法的结果不是同一类型：有的是{0}，有的是{1}", "the entries give different types: {0} and {1}", "让每一种写法都得出数，或都得出条件", "make every entry give a number, or every one a condition");

    /// <summary>Readings that give a list or a record.</summary>
    public static readonly DiagnosticDescriptor ReadingsNotScalar = Error("VA0441", "分读法的结果是{0}，这里只能是一个值或一个条件", "the readings give {0}; here only one value or a truth can stand",
        "把计数或判断写进每一种写法里", "put the count or the condition into each reading");

    /// <summary>A fact type that cannot be judged, because it has no place.</summary>
    public static readonly DiagnosticDescriptor SubjectWithoutPlace = Error("VA0437", "`{0}` 不能作考核对象：它没有所在地", "`{0}` cannot be a subject: it has no place", "对象可以是：{1}", "a subject can be: {1}");

    /// <summary>What a rule is judged for each of is neither a window nor a kind of record of its subject.</summary>
    public static readonly DiagnosticDescriptor UnknownOccasion = Error("VA0430", "`每: {0}` 既不是时段，也不是{1}的一种记录", "`each: {0}` is neither a window nor a kind of record of {1}",
        "时段写 日、周、月、季、年、任期、时点 之一{2}", "windows are day, week, month, quarter, year, term, as-of{2}");

    /// <summary>What a rule is judged for each of can mean several kinds of record of its subject.</summary>
    public static readonly DiagnosticDescriptor AmbiguousRecords = Error("VA0433", "`每: {0}` 对{1}有几种意思：{2}", "`each: {0}` can mean several things to {1}: {2}",
        "写其中一个", "write one of these");

    /// <summary>A measure that is not in the vocabulary.</summary>
    public static readonly DiagnosticDescriptor UnknownMeasure = Error("VA0439", "没有名为 `{0}` 的措施", "there is no measure `{0}`", "{1}", "{1}");

    /// <summary>An addressee or whoever answers is not a record.</summary>
    public static readonly DiagnosticDescriptor AddresseeIsNoRecord = Error("VA0445", "`{0}` 是{1}，不是一个对象", "`{0}` is {1}, not a subject",
        "写通向一个对象的名称，例如 `派出单位`；原文没有说明的写 `未定`", "write the way to one subject, such as `dispatchingUnit`; where the source leaves it open write `unset`");

    /// <summary>Measures that make each other needless.</summary>
    public static readonly DiagnosticDescriptor MeasureCircle = Error("VA0446", "措施互相取代成环：{0}", "measures supersede each other in a circle: {0}",
        "去掉其中一处：重的取代轻的", "remove one of them: the severe supersedes the mild");

    /// <summary>A conflict names a rule that recommends nothing.</summary>
    public static readonly DiagnosticDescriptor ConflictOfNoConsequence = Error("VA0447", "规则 `{0}` 不是后果，不能列入冲突", "the rule `{0}` is no consequence and cannot be in a conflict",
        "冲突只在 `后果` 规则之间", "conflicts are between `consequence` rules");

    /// <summary>A rule prevails in a conflict that it is not in.</summary>
    public static readonly DiagnosticDescriptor PrevailsOutside = Error("VA0448", "`{0}` 不在冲突 `{1}` 的规则之中", "`{0}` is not among the rules of the conflict `{1}`", "{2}", "{2}");

    /// <summary>What a rule asks depends on a conflict that the rule is in itself.</summary>
    public static readonly DiagnosticDescriptor ConflictCircle = Error("VA0449", "规则问到的措施要看冲突怎么取舍，冲突又要看这条规则，成了环：{0}",
        "what the rule asks depends on a conflict, and the conflict on the rule, in a circle: {0}",
        "去掉 `已建议(…)`，或把规则移出冲突", "remove the `recommended(…)`, or take the rule out of the conflict");

    /// <summary>Two rules recommend in one case what cannot both be done.</summary>
    public static readonly DiagnosticDescriptor ContradictoryMeasures = Warning("VA0452", "规则 `{0}` 和 `{1}` 会同时建议不能并用的 `{2}` 和 `{3}`",
        "the rules `{0}` and `{1}` recommend `{2}` and `{3}` at once, which contradict each other",
        "例如 {4} 时两条都成立；改条件，或在 `冲突` 里写明", "both hold, for example, where {4}; change a condition, or declare it under `conflicts`");

    /// <summary>A conflict between rules that never meet.</summary>
    public static readonly DiagnosticDescriptor ConflictNeverMeets = Error("VA0453", "冲突 `{0}` 的规则 `{1}` 与其余规则没有相同的对象，不会冲突", "in the conflict `{0}` the rule `{1}` has no subject in common with the others, so it meets none of them",
        "核对规则的 `对象`", "check the `subject` of the rules");

    /// <summary>Two packs of one id.</summary>
    public static readonly DiagnosticDescriptor DuplicatePolicy = Error("VA0438", "已经有政策 `{0}`（{1}）", "there is a policy `{0}` already ({1})", "换一个编号，或只读其中一个", "choose another id, or load one of them only");

    /// <summary>A brace in a reason that is not closed, or empty.</summary>
    public static readonly DiagnosticDescriptor BadTemplate = Error("VA0440", "说明文字里的花括号没有配对，或里面是空的", "a brace in the reason has no partner, or nothing between", "名称写在一对花括号里：`{{驻村天数}}`", "write a name between two braces: `{{residentDays}}`");

    /// <summary>A parameter that does not say what happens on a holiday.</summary>
    public static readonly DiagnosticDescriptor NotAHolidayRule = Error("VA0442", "参数 `{0}` 说不清逢休息日怎么办", "the parameter `{0}` does not say what happens on a day without work",
        "它的可选值写成 `[{{zh: 当天, en: same}}, {{zh: 顺延, en: next}}, {{zh: 提前, en: previous}}]`", "let it be one of `[{{zh: 当天, en: same}}, {{zh: 顺延, en: next}}, {{zh: 提前, en: previous}}]`");

    /// <summary>Rules that ask each other in a circle.</summary>
    public static readonly DiagnosticDescriptor RuleCircle = Error("VA0444", "规则互相引用成环：{0}", "rules ask each other in a circle: {0}", "去掉其中一处引用", "remove one of the references");

    /// <summary>A weekly deadline in a rule that is not judged for each week.</summary>
    public static readonly DiagnosticDescriptor DueNeedsWeek = Error("VA0443", "截止写的是星期几，规则却不是按周考核", "the deadline is a day of the week, but the rule is not judged for each week",
        "写 `每: 周`，或者截止改写 `日期`", "write `each: week`, or a `date` instead");

    /// <summary>No fact is of the place that a policy is for.</summary>
    public static readonly DiagnosticDescriptor NobodyInJurisdiction = Warning("VA0450", "政策 `{0}` 的适用地区（{1}）里没有考核对象", "policy `{0}` has no subject in its jurisdiction ({1})",
        "核对数据的地区代码，或换一个政策", "check the place codes of the data, or use another policy");

    /// <summary>A policy is not in force in the period asked for.</summary>
    public static readonly DiagnosticDescriptor NotInForce = Warning("VA0451", "政策 `{0}` 在 {1} 没有施行（施行期 {2}）", "policy `{0}` is not in force in {1} (in force {2})",
        "核对期间，或换一个政策", "check the period, or use another policy");

    /// <summary>What a rule applies to cannot be.</summary>
    public static readonly DiagnosticDescriptor NeverApplies = Warning("VA0454", "规则 `{0}` 的适用条件不可能成立，它对谁都不适用", "what the rule `{0}` applies to cannot be, so it applies to nobody",
        "{1}核对条件和参数", "{1}check the condition and its parameters");

    /// <summary>An exception that always holds.</summary>
    public static readonly DiagnosticDescriptor AlwaysExcepted = Warning("VA0455", "规则 `{0}` 的例外总是成立，它对谁都不适用", "the exception of the rule `{0}` always holds, so it applies to nobody",
        "{1}核对“除非”的条件", "{1}check the condition of `unless`");

    /// <summary>A consequence whose case cannot be.</summary>
    public static readonly DiagnosticDescriptor NeverRecommends = Warning("VA0456", "后果 `{0}` 的情形不可能出现，措施永远不会建议", "the case of the consequence `{0}` cannot be, so its measures are never recommended",
        "{1}核对条件和参数", "{1}check the condition and its parameters");

    /// <summary>A norm that nobody can meet.</summary>
    public static readonly DiagnosticDescriptor NothingSatisfies = Warning("VA0457", "规范 `{0}` 谁都做不到：无论数据怎样都不会符合", "nobody can meet the norm `{0}`, whatever the data are",
        "{1}核对条件和参数", "{1}check the condition and its parameters");

    /// <summary>A norm that nobody can violate.</summary>
    public static readonly DiagnosticDescriptor NothingViolates = Warning("VA0458", "规范 `{0}` 谁都不会违反：无论数据怎样都不会不符合", "nobody can violate the norm `{0}`, whatever the data are",
        "{1}核对条件和参数", "{1}check the condition and its parameters");

    /// <summary>Two conditions that cannot hold together.</summary>
    public static readonly DiagnosticDescriptor CannotBothHold = Warning("VA0459", "`{0}` 和 `{1}` 不可能同时成立", "`{0}` and `{1}` cannot both hold",
        "`{2}` 没有一个值两样都合；要的是其中之一，就写“任一”或“或”", "no value of `{2}` meets both; if one of them is meant, write `any:` or `or`");

    /// <summary>Two alternatives of which one always holds.</summary>
    public static readonly DiagnosticDescriptor OneAlwaysHolds = Warning("VA0474", "`{0}` 和 `{1}` 总有一个成立，这个“或”总是成立", "one of `{0}` and `{1}` always holds, and so does this `or`",
        "`{2}` 不论是什么都合其中之一；两样都要的，写“全部”或“且”", "whatever `{2}` is, it meets one of them; if both are meant, write `all:` or `and`");

    /// <summary>An indicator that no rule reads.</summary>
    public static readonly DiagnosticDescriptor UnreadIndicator = Warning("VA0475", "没有规则用到指标 `{0}`", "no rule reads the indicator `{0}`",
        "在规则里用上它，或者删去", "use it in a rule, or remove it");

    /// <summary>A parameter that no rule reads.</summary>
    public static readonly DiagnosticDescriptor UnreadParameter = Warning("VA0476", "没有规则用到参数 `{0}`，改它不会改变任何结论", "no rule reads the parameter `{0}`; to change it changes no verdict",
        "在规则里用上它，或者删去", "use it in a rule, or remove it");

    /// <summary>A declared fact type has no key.</summary>
    public static readonly DiagnosticDescriptor NoKeyDeclared = Error("VA0460", "记录类型 `{0}` 没有写 `标识`", "the record type `{0}` has no `key`",
        "写上 `标识: [字段, …]`：这些字段合起来说明是哪一条记录", "write `key: [field, …]`: the fields that together say which record it is");

    /// <summary>A field that a vocabulary names and the type does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownDeclaredField = Error("VA0461", "`{0}` 没有字段 `{1}`", "`{0}` has no field `{1}`", "{2}", "{2}");

    /// <summary>A window date or a span's end that is no date.</summary>
    public static readonly DiagnosticDescriptor NotADateField = Error("VA0462", "`{0}` 不是日期字段", "the field `{0}` is no date",
        "这里写一个 `类型: 日期` 的字段", "name a field of `type: date`");

    /// <summary>A field that cannot be part of a key.</summary>
    public static readonly DiagnosticDescriptor NotAKeyField = Error("VA0463", "`{0}` 不能作标识：{1}", "`{0}` cannot be part of the key: {1}",
        "标识用编号、日期这样每条记录都有的一个值", "a key has values that each record has, one each, such as an id or a date");

    /// <summary>A vocabulary names a fact type that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownRecordType = Error("VA0464", "没有记录类型 `{0}`", "there is no record type `{0}`", "{1}", "{1}");

    /// <summary>A type that cannot be referred to or judged, because its key is not one text.</summary>
    public static readonly DiagnosticDescriptor NotNamedByOneText = Error("VA0465", "`{0}` 的标识不是一个文字字段，不能指向它的记录，也不能以它为对象",
        "the key of `{0}` is not one text, so its records cannot be referred to or judged",
        "给它一个编号字段，标识只写这一个", "give it a field for an id, and make that alone its key");

    /// <summary>Something that has no meaning beside the rest of a declaration.</summary>
    public static readonly DiagnosticDescriptor DeclarationDoesNotFit = Error("VA0466", "{0} 只用于{1}", "{0} goes with {1} only",
        "删去它，或改 `类型`、`种类`", "remove it, or change the `type` or `kind`");

    /// <summary>Two values, or two parts of a key, of one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateValue = Error("VA0467", "`{0}` 已经有了", "`{0}` is there already", "删去这一个，或换一个名称", "remove this one, or give it another name");

    /// <summary>A closed list without values.</summary>
    public static readonly DiagnosticDescriptor NoValues = Error("VA0468", "一个可选值也没有", "there is no value to choose", "写成 `[上门, 机构]` 的样子", "write them like `[athome, institution]`");

    /// <summary>A declared field that would hold data on a person.</summary>
    public static readonly DiagnosticDescriptor PersonalField = Error("VA0469", "`{0}` 是个人信息，不能作字段：判定用不着它，不收就不会泄露",
        "`{0}` is data on a person and cannot be a field: no verdict needs it, and what is not read cannot leak",
        "用编号代替姓名，用类别代替病情，用村代替位置", "use a code for a name, a category for an illness, the village for a position");

    /// <summary>Further values of a field that takes none.</summary>
    public static readonly DiagnosticDescriptor NoFurtherValues = Error("VA0470", "`{0}` 不能加取值", "`{0}` takes no further values",
        "只有单选、多选的字段可以加；来源、核实状态这样每条记录都有的字段，含义是固定的", "only an enumeration or a set of a record's own takes them; what every record has, such as its confirmation, has fixed meanings");

    /// <summary>Two packs declare one thing and say different things of it.</summary>
    public static readonly DiagnosticDescriptor DeclaredDifferently = Error("VA0471", "`{0}` 在{1}声明得不一样", "`{0}` is declared differently in {1}",
        "两处写成一样，或换一个名称", "say the same in both places, or choose another name");

    /// <summary>A way that leads to no place code.</summary>
    public static readonly DiagnosticDescriptor NoWayToAPlace = Error("VA0472", "`{0}` 走不到地区代码", "`{0}` leads to no place code",
        "写成 `村.县` 的样子：用点号接着走，最后是一个文字字段", "write it like `village.countyCode`: relations with dots between, and a text field at the end");

    /// <summary>A word that cannot be a value, because it means something else where values are written.</summary>
    public static readonly DiagnosticDescriptor ReservedValue = Error("VA0473", "`{0}` 不能作取值：{1}", "`{0}` cannot be a value: {1}", "换一个名称", "choose another name");

    /// <summary>outcome(…) of a rule that is no decision.</summary>
    public static readonly DiagnosticDescriptor AsksNoDecision = Error("VA0480", "`{0}` 不是评定，没有评定结果", "`{0}` is no decision, so it has no outcome",
        "规范用 `符合(…)`、`违反(…)` 问，后果用 `已建议(\"措施\")` 问", "ask for a norm with `satisfied(…)` or `violated(…)`, for a consequence with `recommended(\"measure\")`");

    /// <summary>A step that the outcome does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownStep = Error("VA0481", "评定结果里没有 `{0}`", "the outcome has no step `{0}`", "{1}", "{1}");

    /// <summary>Something that goes with another kind of outcome.</summary>
    public static readonly DiagnosticDescriptor DoesNotFitOutcome = Error("VA0482", "{0} 不能用于{1}", "{0} does not go with {1}", "{2}", "{2}");

    /// <summary>A lower bound above the upper one, or a start outside of them.</summary>
    public static readonly DiagnosticDescriptor BoundsCross = Error("VA0483", "{0}（{1}）高于{2}（{3}）", "{0} ({1}) is above {2} ({3})", "改其中一个", "change one of them");

    /// <summary>A ladder without a start and without a row that settles it.</summary>
    public static readonly DiagnosticDescriptor NoStart = Error("VA0484", "评定 `{0}` 没有 `起评`，也没有一行写 `定为`", "the decision `{0}` has no `start`, and no row says `is`",
        "加上 `起评: `，写什么情形都没有时评为哪一等", "add `start:`, the outcome where no row counts");

    /// <summary>Inputs that no row of a table covers.</summary>
    public static readonly DiagnosticDescriptor TableGap = Error("VA0485", "判定表有漏洞：{0} 时没有一行符合", "the table has a gap: no row matches {0}",
        "补一行，或写 `否则: …`", "add a row, or a `default: …`");

    /// <summary>Inputs for which two rows of a table disagree.</summary>
    public static readonly DiagnosticDescriptor TableOverlap = Error("VA0486", "第{0}行和第{1}行重叠而结果不同，例如 {2}", "rows {0} and {1} overlap with different outcomes, for one at {2}",
        "改其中一行的条件；要按先后取，写 `命中: 首条`", "change the conditions of one; where the order is to decide, write `hit: first`");

    /// <summary>A row of a table that is never used.</summary>
    public static readonly DiagnosticDescriptor RowNeverUsed = Warning("VA0487", "第{0}行永远用不到：{1}", "row {0} is never used: {1}", "删去它，或挪到前面", "remove it, or move it up");

    /// <summary>A cell of an input that the table does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownInput = Error("VA0488", "判定表没有输入 `{0}`", "the table has no input `{0}`", "{1}", "{1}");

    /// <summary>A table too large to look for gaps and overlaps.</summary>
    public static readonly DiagnosticDescriptor TableNotChecked = Warning("VA0489", "判定表的组合多于 {0} 种，没有检查漏洞和重叠", "the table has more than {0} combinations; gaps and overlaps were not looked for",
        "把它分成几张表", "split it into several tables");

    /// <summary>A pack to extend that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownBase = Error("VA0490", "找不到要继承的规则包 `{0}`", "there is no pack `{0}` to extend", "{1}", "{1}");

    /// <summary>Packs that extend each other in a circle.</summary>
    public static readonly DiagnosticDescriptor ExtendsCircle = Error("VA0491", "规则包互相继承成环：{0}", "packs extend each other in a circle: {0}", "去掉其中一处 `继承`", "remove one `extends`");

    /// <summary>A name of a pack that a pack it extends has too.</summary>
    public static readonly DiagnosticDescriptor NameOfBase = Error("VA0492", "继承来的规则包里已经有 `{0}`（{1}）", "a pack that is extended has `{0}` already ({1})", "{2}", "{2}");

    /// <summary>A name that two packs have.</summary>
    public static readonly DiagnosticDescriptor AmbiguousName = Error("VA0493", "两个规则包里都有 `{0}`：{1}、{2}", "two packs have a `{0}`: {1}, {2}", "{3}", "{3}");

    /// <summary>Two packs that are extended have rules of one name.</summary>
    public static readonly DiagnosticDescriptor RuleOfTwoBases = Error("VA0494", "继承来的两个规则包里都有规则 `{0}`（{1}、{2}），结论就分不清出自哪一条", "two packs that are extended have a rule `{0}` ({1}, {2}): a verdict could not tell which it is from",
        "停用其中一条：`停用: {{{3}/{0}: {{设定人: …, 理由: …}}}}`", "switch one of them off: `disable: {{{3}/{0}: {{by: …, why: …}}}}`");

    /// <summary>A decision about something that no pack that is extended has.</summary>
    public static readonly DiagnosticDescriptor UnknownOverlayTarget = Error("VA0495", "继承来的规则包里没有名为 `{0}` 的{1}", "no pack that is extended has a {1} `{0}`", "{2}", "{2}");

    /// <summary>Exceptions from a decision that is about one rule.</summary>
    public static readonly DiagnosticDescriptor ExceptOfOne = Error("VA0478", "`{0}` 只是一条规则，没有什么可以除外", "`{0}` is one rule, of which there is nothing to except",
        "一组规则写成 `{0}_*` 或 `包/*`；不然去掉 `不含`", "a group is written `{0}_*` or `PACK/*`; else leave `except` out");

    /// <summary>A parameter is set that has a value.</summary>
    public static readonly DiagnosticDescriptor SetHasValue = Error("VA0496", "`{0}` 已有取值（{1}），不是未定", "`{0}` has a value ({1}); it is not unset",
        "要改它，写在 `改定` 里，并写明从哪天起", "to change it, write it under `override`, with the day from which it changes");

    /// <summary>A parameter is overridden that has no value.</summary>
    public static readonly DiagnosticDescriptor OverrideUnset = Error("VA0497", "`{0}` 还没有取值（{1}），谈不上改", "`{0}` has no value yet ({1}) that could be changed",
        "要定下来，写在 `设定` 里", "to settle it, write it under `set`");

    /// <summary>Two decisions about one thing.</summary>
    public static readonly DiagnosticDescriptor OverlayTwice = Error("VA0498", "对 `{0}` 作了两次决定：{1}、{2}", "there are two decisions on `{0}`: {1}, {2}", "只留一处", "keep one of them");

    /// <summary>A rule that is switched off and that another rule asks about.</summary>
    public static readonly DiagnosticDescriptor AsksDisabled = Error("VA0499", "规则 `{0}` 停用了，可是规则 `{1}` 还要问它（{2}）", "the rule `{0}` is switched off, but the rule `{1}` asks about it ({2})",
        "那条规则也一并停用，需要的话另写一条", "switch that rule off too, and write another one if it is needed");

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
    public static readonly DiagnosticDescriptor NotYesOrNo = Error("VA0509",
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

    /// <summary>A row that was refused may have corrected records that stand, so these are not certain.</summary>
    public static readonly DiagnosticDescriptor RecordsInDoubt = Warning("VA0530",
        "没有读入的行可能是对已有记录的更正，所以有 {1} 条{0}暂按“有异议”处理",
        "{1} records of {0} count as disputed, because what was not read may correct them",
        "改正上面的错误后自动恢复；与数据无关的文件请移走",
        "put the errors right and they count again; move files that hold no data elsewhere");

    /// <summary>An amount that is small for yuan, as if it were in ten thousands.</summary>
    public static readonly DiagnosticDescriptor AmountInTenThousands = Warning("VA0531",
        "`{0}` 是 {1} 元，小得不寻常：是不是把万元写成了元（共 {2} 条）",
        "`{0}` is {1} yuan, which is unusually little: was it meant in ten thousands of yuan ({2} records)",
        "金额一律写元：1.5 万元写成 15000",
        "write amounts in yuan: 1.5 ten thousands are 15000");

    /// <summary>Records of another county than nearly all others.</summary>
    public static readonly DiagnosticDescriptor OtherCounty = Warning("VA0532",
        "{0}里有 {2} 条不是本县的（{1}），其余 {4} 条都是 {3}",
        "{2} records of {0} are of another county ({1}); the other {4} are of {3}",
        "检查代码；别县的记录不会被本县的政策评价，不需要就删去",
        "check the code; records of another county are not judged by this one's policy; remove them if they are not needed");

    /// <summary>An event that was recorded before its date.</summary>
    public static readonly DiagnosticDescriptor RecordedBeforeItHappened = Warning("VA0533",
        "`{0}` 晚于记录时间：事情还没有发生就记了（共 {1} 条）",
        "`{0}` is later than when it was recorded: it was recorded before it happened ({1} records)",
        "检查两个日期，特别是年份",
        "check both dates, the year above all");

    /// <summary>A statement of completeness names a code that two subjects share.</summary>
    public static readonly DiagnosticDescriptor SharedCode = Warning("VA0534",
        "`{0}` 既是{1}的编号，又是{2}的编号，不知道是谁的台账齐全，这条不算数",
        "`{0}` is the code of {1} and of {2}; whose records are all in is not known, so the statement does not count",
        "给两者不同的编号",
        "give them different codes");

    /// <summary>A record is of a type that the vocabulary does not have.</summary>
    public static readonly DiagnosticDescriptor UnregisteredRecord = Error("VA0529",
        "没有 `{0}` 这种记录类型，这条记录没有读入",
        "the vocabulary has no fact type `{0}`; the record was not read",
        "把这个类型加入词汇",
        "register the type with the vocabulary");

    /// <summary>A file has the same mistake so often that the further ones are only counted.</summary>
    public static readonly DiagnosticDescriptor MoreOfTheSame = Warning("VA0540",
        "这样的错误（{0}）还有 {1} 处，没有逐条列出",
        "there are {1} more of {0}; they are not listed",
        "先改正上面列出的，多半是同一个原因；改好后再读一次",
        "put right those that are listed, most likely they have one cause, and read the file again");

    // --- 06 scenario tests --------------------------------------------------------------------------------------------

    /// <summary>A test file without a test.</summary>
    public static readonly DiagnosticDescriptor NoTests = Error("VA0601", "这个文件里没有测试", "there is no test in this file",
        "写一条 `- 测试: …`，或删去文件", "write a `- test: …`, or delete the file");

    /// <summary>A test that expects nothing.</summary>
    public static readonly DiagnosticDescriptor NoExpectation = Error("VA0602", "测试 `{0}` 没有写预期", "the test `{0}` expects nothing",
        "补上 `预期: {{对象: {{规则: 结论}}}}`", "add `expect: {{subject: {{rule: status}}}}`");

    /// <summary>An expectation on a rule or clause that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownRule = Error("VA0603", "没有规则或条款 `{0}`", "there is no rule or clause `{0}`", "{1}", "{1}");

    /// <summary>An expectation of a status that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownStatus = Error("VA0604", "`{0}` 不是一种结论", "`{0}` is no status", "{1}", "{1}");

    /// <summary>Facts of a type that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownFactType = Error("VA0605", "没有记录类型 `{0}`", "there is no fact type `{0}`", "{1}", "{1}");

    /// <summary>A field that a record does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownTestField = Error("VA0606", "`{0}` 没有字段 `{1}`", "`{0}` has no field `{1}`", "{2}", "{2}");

    /// <summary>A text that is no run of days.</summary>
    public static readonly DiagnosticDescriptor BadDayRun = Error("VA0607", "`{0}` 不是日子", "`{0}` is no run of days",
        "写成 `1..19`、`5，8..10` 或 `2016-03-01..2016-03-05`；只写几号的，要在期间的头一个月里", "write `1..19`, `\"5, 8..10\"` or `2016-03-01..2016-03-05`; a number alone is a day of the period's first month");

    /// <summary>A record without a field that every record has.</summary>
    public static readonly DiagnosticDescriptor RecordLacksField = Error("VA0608", "这条{0}记录缺 `{1}`", "this record of {0} lacks `{1}`",
        "补上 `{1}`；它用来认出是哪一条记录", "add `{1}`; it tells which record this is");

    /// <summary>Runs of days for records that do not stand for a day.</summary>
    public static readonly DiagnosticDescriptor NoRuns = Error("VA0609", "`{0}` 不能按日子成段写", "`{0}` cannot be written as runs of days",
        "写成记录的列表：`- {{字段: 值, …}}`", "write a list of records: `- {{field: value, …}}`");

    /// <summary>A run of days named by nothing that a record can hold.</summary>
    public static readonly DiagnosticDescriptor UnknownRun = Error("VA0610", "`{0}` 不是可以成段写的值", "`{0}` is nothing that a run of days can be", "{1}", "{1}");

    /// <summary>A text that is no period.</summary>
    public static readonly DiagnosticDescriptor BadTestPeriod = Error("VA0611", "`{0}` 不是期间", "`{0}` is no period",
        "写成 2016、2016-Q1、2016-03、2016-W11、2016-03-17 或 2016-03-01..2016-03-15", "write 2016, 2016-Q1, 2016-03, 2016-W11, 2016-03-17 or 2016-03-01..2016-03-15");

    /// <summary>A text that is no number and no pair of bounds.</summary>
    public static readonly DiagnosticDescriptor BadBounds = Error("VA0612", "`{0}` 不是数，也不是上下限", "`{0}` is no number and no pair of bounds",
        "只写数，不写单位：`20`；或写最少和最多：`19..21`、`19..`", "write a number without its unit: `20`; or the least and the most: `19..21`, `19..`");

    /// <summary>Two runs of days that contradict each other.</summary>
    public static readonly DiagnosticDescriptor RunsClash = Error("VA0613", "{0} 既写了 `{1}` 又写了 `{2}`", "`{1}` and `{2}` are both said of {0}",
        "一天只能写一个；核对两段日子的起止", "only one can be; check where the two runs begin and end");

    /// <summary>An expectation of somebody of whom the test tells nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownTestSubject = Error("VA0614", "这个测试里没有考核对象 `{0}`", "the test has no subject `{0}`", "{1}", "{1}");

    /// <summary>A text that is no date and no instant.</summary>
    public static readonly DiagnosticDescriptor BadTestInstant = Error("VA0615", "`{0}` 不是日期，也不是日期加时刻", "`{0}` is no date and no date with a time",
        "写成 2016-03-20（算到当天结束）或 2016-03-17 12:00（北京时间）", "write 2016-03-20 (to the end of that day) or 2016-03-17 12:00 (read as +08:00)");

    /// <summary>An expectation of an occasion on which the rule was not judged.</summary>
    public static readonly DiagnosticDescriptor UnknownTestOccasion = Error("VA0616", "`{0}` 没有 `{1}` 这一期的结论", "`{0}` has no verdict for `{1}`", "{2}", "{2}");

    /// <summary>An expectation of a measure that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownTestMeasure = Error("VA0617", "没有处理措施 `{0}`", "there is no measure `{0}`", "{1}", "{1}");

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
