using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Eval;

/// <summary>The options of <c>eval</c>.</summary>
internal sealed class EvalOptions
{
    public ToolOption Rules { get; } = new("--rules", "DIR…", new LocalizedText("规则包文件夹：可以用其中 `词汇` 声明的类型和字段", "folders of packs: types and fields of their `vocabulary` can be named"), many: true);

    public ToolOption Facts { get; } = new("--facts", "PATH|DB", new LocalizedText("数据文件夹、文件或数据库连接，与 --subject 一起用", "folder or file of facts, or a database, together with --subject"));

    public ToolOption Subject { get; } = new("--subject", "TYPE:ID", new LocalizedText("在哪一个对象上试：cadre:甲、工作队:T01", "the subject to try it on: cadre:甲, team:T01"));

    public ToolOption Period { get; } = PeriodValue.Option();

    public ToolOption AsOf { get; } = new("--as-of", "INSTANT", new LocalizedText(
        "以哪一时刻所见的记录为准：2016-04-02 或 2016-04-02T18:00（北京时间）；默认所有记录都已可见",
        "the instant as of which records are seen: 2016-04-02 or 2016-04-02T18:00 (+08:00); by default when all of them can be"));

    public IReadOnlyList<ToolOption> All => [Rules, Facts, Subject, Period, AsOf];
}
