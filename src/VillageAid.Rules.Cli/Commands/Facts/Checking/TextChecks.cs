using VillageAid.Rules.Cli.FactReports;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Cli.Commands.Facts.Checking;

/// <summary>Counties for people: what <c>facts check</c> says of each under its name, and at the end how many records there are of all.</summary>
internal sealed class TextChecks(FactsCheckRequest request, ToolContext context) : ICheckWriter
{
    private int _counties;
    private long _read;
    private long _kept;
    private long _refused;

    public void Write(string folder, FactLoadResult facts, IReadOnlyList<FactTypeSummary> summaries)
    {
        var writer = context.Console.Out;
        writer.WriteLine($"== {Path.GetFileName(folder)} ==");
        FactsCheckHandler.WriteText(facts, summaries, request, context);
        writer.WriteLine();
        writer.Flush();
        _counties++;
        _read += facts.Read;
        _kept += facts.Kept;
        _refused += facts.Refused;
    }

    public void End()
    {
        context.Console.Out.WriteLine(context.Say("== 各县合计 ==", "== all counties =="));
        context.Console.Out.WriteLine(context.Say(
            $"{_counties} 个县，读了 {_read} 行，收下 {_kept} 行，拒收 {_refused} 行", $"{_counties} counties, {_read} rows read, {_kept} kept, {_refused} refused"));
    }
}
