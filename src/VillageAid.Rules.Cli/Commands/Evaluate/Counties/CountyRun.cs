using System.Globalization;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>Puts the results beside their counties, those between that were not evaluated included, and tells what is wrong with each.</summary>
internal sealed class CountyRun(ICountyWriter writer, CountyReader reader, int count, ToolContext context)
{
    private readonly SortedSet<DateTimeOffset> _instants = [];
    private int _taken;

    /// <summary>The worst exit code of the counties so far.</summary>
    public int Exit { get; private set; }

    /// <summary>How many counties are in the output.</summary>
    public int Written { get; private set; }

    /// <summary>Writes the counties up to the next one that was evaluated, whose result it is.</summary>
    public void Take(EvaluationResult result)
    {
        while (reader.Take() is { } reading)
        {
            Write(reading, reading.Use == CountyUse.Evaluated ? result : null);
            if (reading.Use == CountyUse.Evaluated)
                break;
        }
        _instants.Add(result.AsOf);
    }

    /// <summary>Writes the rest, and what stands at the end.</summary>
    /// <exception cref="ToolException">No county has the subject that was asked for.</exception>
    public void End(DateTimeOffset? asOf, AskedSubject? subject)
    {
        while (reader.Take() is { } reading)
            Write(reading, null);
        if (subject is not null && _instants.Count == 0)
            throw subject.NotFound();
        writer.End();
        if (asOf is null && _instants.Count > 1)
        {
            context.Console.Error.WriteLine(context.Say(
                $"各县以各自的时刻为准，从 {Print(_instants.Min)} 到 {Print(_instants.Max)}；要互相比较，请用 --as-of 定一个时刻。",
                $"the counties are judged as of instants of their own, from {Print(_instants.Min)} to {Print(_instants.Max)}; to compare them give one with --as-of."));
        }
    }

    private void Write(CountyReading reading, EvaluationResult? result)
    {
        var error = context.Console.Error;
        DiagnosticPrinter.Write(reading.Diagnostics, error, context.Language);
        if (reading.Counts is { } counts)
        {
            error.WriteLine(reading.Use == CountyUse.Unusable
                ? context.Say($"{reading.Name}：{counts.Zh}。数据有错误，没有评价。", $"{reading.Name}: {counts.En}. The facts have errors; nothing was evaluated.")
                : context.Say($"{reading.Name}：{counts.Zh}。数据有错误，只评价了收下的部分。", $"{reading.Name}: {counts.En}. The facts have errors; what was kept is evaluated."));
        }
        Exit = Math.Max(Exit, reading.Exit);
        // A county without the subject that is asked for has nothing to say.
        if (reading.Use != CountyUse.LacksSubject)
        {
            writer.Write(reading.Name, result);
            Written++;
        }
        _taken++;
        if (context.Console.ErrorIsTerminal)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_taken}/{count} {reading.Name}"));
    }

    private static string Print(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
