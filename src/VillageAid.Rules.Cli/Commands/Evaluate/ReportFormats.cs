using System.CommandLine;
using System.Text;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Commands.Evaluate.Counties;
using VillageAid.Rules.Reporting.Csv;
using VillageAid.Rules.Reporting.Html;
using VillageAid.Rules.Reporting.Workbooks;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Evaluate;

/// <summary>The forms in which <c>evaluate</c> writes verdicts.</summary>
internal static class ReportFormats
{
    private const string Lines = "ndjson";

    private const string Csv = "csv";

    private const string Workbook = "xlsx";

    private const string Page = "html";

    public static ToolOption Option() => new("--format", string.Join('|', FormatValue.Text, FormatValue.Json, Lines, Csv, Workbook, Page), new LocalizedText(
        "输出格式，默认 text；json 的说明见 docs/verdict.schema.json，其余见 docs/reports.md",
        "output format, text by default; docs/verdict.schema.json describes json, docs/reports.md the others"));

    /// <exception cref="ToolException">There is no such format, or it is none for a screen.</exception>
    public static string Read(ParseResult parsed, ToolOption format, ToolOption file)
    {
        var asked = FormatValue.Read(parsed, format);
        return asked is not (Workbook or Page) || parsed.Has(file) ? asked : throw Values.Wrong(parsed,
            new LocalizedText($"{asked} 不能写到屏幕", $"{asked} cannot be written to the screen"), new LocalizedText($"加上 `--out 文件.{asked}`", $"add `--out FILE.{asked}`"));
    }

    public static void Write(EvaluationResult result, string format, Stream stream, Language language)
    {
        switch (format)
        {
            case FormatValue.Json:
                JsonReport.Write(result, stream);
                stream.WriteByte((byte)'\n');
                break;
            case Lines:
                JsonLinesReport.Write(result, stream);
                break;
            case Csv:
                CsvReport.Write(result, stream, language);
                break;
            case Workbook:
                WorkbookReport.Write(result, stream, language);
                break;
            case Page:
                HtmlReport.Write(result, stream, language);
                break;
            default:
                using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
                    TextReport.Write(result, writer, language);
                break;
        }
    }

    /// <summary>What writes several counties.</summary>
    public static ICountyWriter Counties(string format, Stream stream, Language language) => format switch
    {
        FormatValue.Json => new JsonCounties(stream),
        Lines => new LineCounties(stream),
        Csv => new CsvCounties(new CsvVerdicts(stream, language, hasCounties: true)),
        Workbook => new WorkbookCounties(new VerdictWorkbook(stream, language, hasCounties: true)),
        Page => throw ToolException.WrongValue("villageaid evaluate", new LocalizedText("网页报告一县一份，`--facts` 里有几个县", "a page is of one county, and `--facts` has several"),
            new LocalizedText("`--facts` 写一个县的文件夹，一县一次", "name the folder of one county in `--facts`, once for each")),
        _ => new TextCounties(stream, language),
    };
}
