using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Evaluate;

/// <summary>The options of <c>evaluate</c>.</summary>
internal sealed class EvaluateOptions
{
    public ToolOption Rules { get; } = new("--rules", "DIR…", new LocalizedText("规则包文件夹，可以是几个", "folders of policy packs"), many: true);

    public ToolOption Facts { get; } = new("--facts", "PATH|DB", new LocalizedText(
        "数据文件夹（几个县时一县一个子文件夹）或文件（CSV、Excel、JSON、Parquet，见 docs/data.md），或数据库连接：sqlite:文件、duckdb:文件、postgresql://用户@主机/数据库?schema=模式（密码放在 PGPASSWORD 或 PGPASSFILE）",
        "folder of facts (of several counties: with a folder for each) or file (CSV, Excel, JSON, Parquet; see docs/data.md), or a database: sqlite:FILE, duckdb:FILE, postgresql://user@host/database?schema=name (the password in PGPASSWORD or PGPASSFILE)"));

    public ToolOption Period { get; } = PeriodValue.Option();

    public ToolOption AsOf { get; } = new("--as-of", "INSTANT", new LocalizedText(
        "以哪一时刻所见的记录为准：2016-04-02 或 2016-04-02T18:00（北京时间）；默认为期间结束与最晚记录时间中较晚的一个，几个县时各县分别算",
        "the instant as of which records are seen: 2016-04-02 or 2016-04-02T18:00 (+08:00); by default the later of the period's end and the newest record, for each county by itself"));

    public ToolOption Subject { get; } = new("--subject", "TYPE:ID", new LocalizedText("只评价一个对象：cadre:甲、工作队:T01", "only this subject: cadre:甲, team:T01"));

    public ToolOption Format { get; } = ReportFormats.Option();

    public ToolOption Out { get; } = new("--out", "FILE", new LocalizedText("写入文件（全部完成后才出现），不写到屏幕", "write to a file (it appears when it is complete) instead of the screen"));

    public ToolOption Receipt { get; } = new("--receipt", "FILE", new LocalizedText(
        "另写一份回执：规则、数据、判定的哈希值，以后用 replay 核对（见 docs/receipts.md）", "write a receipt beside it: hashes of rules, facts and verdicts, for replay (see docs/receipts.md)"));

    public ToolOption Strict { get; } = new("--strict", "", new LocalizedText(
        "数据有错误时一条也不评价（退出码 2）；不写时评价收下的部分（退出码 1）",
        "evaluate nothing where the facts have errors (exit code 2); without it what was kept is evaluated (exit code 1)"));

    public IReadOnlyList<ToolOption> All => [Rules, Facts, Period, AsOf, Subject, Format, Out, Receipt, Strict];
}
