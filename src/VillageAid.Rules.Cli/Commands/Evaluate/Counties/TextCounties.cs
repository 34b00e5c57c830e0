using System.Text;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>Counties for people: the report of each under its name, and a table of all at the end.</summary>
internal sealed class TextCounties(Stream stream, Language language) : ICountyWriter
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    private readonly List<(string County, EvaluationSummary Summary)> _summaries = [];

    public void Write(string county, EvaluationResult? result)
    {
        _writer.WriteLine($"== {county} ==");
        if (result is null)
        {
            _writer.WriteLine(language == Language.Zh ? "数据有错误，没有评价" : "not evaluated: the facts have errors");
        }
        else
        {
            TextReport.Write(result, _writer, language);
            _summaries.Add((county, EvaluationSummary.Of(result)));
        }
        _writer.WriteLine();
        _writer.Flush();
    }

    public void End()
    {
        if (_summaries.Count == 0)
            return;
        var title = language == Language.Zh ? "各县合计" : "all counties";
        _writer.WriteLine($"== {title} ==");
        PartitionTable.Write(_summaries, _writer, language);
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();
}
