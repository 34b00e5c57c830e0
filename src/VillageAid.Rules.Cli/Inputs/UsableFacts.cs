using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Cli.Inputs;

/// <summary>Tells what is wrong with facts, and whether they are evaluated all the same.</summary>
internal static class UsableFacts
{
    // What was refused cannot turn a verdict against anybody: it leaves the statements of completeness without effect and the records that
    // it may have corrected in doubt. So the rest can be evaluated, unless there is no rest or the caller wants all or nothing.
    public static bool Check(FactLoadResult facts, bool strictly, ToolContext context)
    {
        DiagnosticPrinter.Write(facts.Diagnostics, context.Console.Error, context.Language);
        if (!facts.HasMistakes())
            return true;
        var (counts, goesOn) = (facts.Counts(), facts.CanUse(strictly));
        context.Console.Error.WriteLine(goesOn
            ? context.Say($"{counts.Zh}。数据有错误，只评价了收下的部分，错误不会算到任何人头上；改正后请重新评价。",
                $"{counts.En}. The facts have errors; what was kept is evaluated, and no error counts against anybody. Mend them and evaluate again.")
            : context.Say($"{counts.Zh}。数据有错误，没有评价；改正后重试。", $"{counts.En}. The facts have errors; nothing was evaluated. Mend them and try again."));
        return goesOn;
    }
}
