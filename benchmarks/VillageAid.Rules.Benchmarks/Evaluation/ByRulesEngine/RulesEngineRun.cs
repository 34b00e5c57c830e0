using RulesEngine.Models;
using VillageAid.Rules.Benchmarks.Evaluation.ByHand;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByRulesEngine;

/// <summary>
/// The same rules by Microsoft's RulesEngine, over facts that are all known and all on file: its expressions know true and false only. Which county somebody belongs
/// to, and which record of a key counts, is seen to by the code around it.
/// </summary>
internal sealed class RulesEngineRun
{
    // Compiled expressions are kept between runs, as a host would keep them.
    private readonly RulesEngine.RulesEngine _engine = new(Workflows.All);

    /// <summary>The statuses of all 25 rules.</summary>
    /// <param name="one">The facts.</param>
    public async Task<StatusTable[]> EvaluateAsync(Case one)
    {
        var (facts, asOf) = (one.County.Facts, one.County.AsOf);
        var ledgers = new Ledgers(facts.Of(facts.Vocabulary.FindType("台账齐全")!), asOf);
        var windows = new Windows(Counties.CountyMonth.Period, asOf, facts.Of(facts.Vocabulary.FindType("日历")!), ledgers);
        var reader = new InputReader(facts, asOf);
        var tables = new List<StatusTable>();
        await new CadreRun(_engine, windows, reader).AddAsync(tables);
        await new TeamRun(_engine, windows, reader).AddAsync(tables);
        await new OtherRun(_engine, windows, reader).AddAsync(tables);
        return [.. tables];
    }

    /// <summary>Whether the rule of a name succeeded.</summary>
    public static bool Is(List<RuleResultTree> results, string rule)
    {
        foreach (var result in results)
        {
            if (result.Rule.RuleName != rule)
                continue;
            if (!string.IsNullOrEmpty(result.ExceptionMessage))
                throw new InvalidOperationException($"{rule}: {result.ExceptionMessage}");
            return result.IsSuccess;
        }
        throw new InvalidOperationException($"There is no rule {rule}.");
    }

    public static byte Duty(bool holds) => holds ? Slot.Satisfied : Slot.Violated;

    public static WindowInput ToInput(Days days) => new() { First = days.First.DayNumber, Last = days.Last.DayNumber, Days = days.Last.DayNumber - days.First.DayNumber + 1 };

    public static StatusTable Table(BaseRule rule, string type, string[] subjects, Days[] occasions) => new(rule, 0, type, subjects, occasions, new byte[subjects.Length * occasions.Length]);
}
