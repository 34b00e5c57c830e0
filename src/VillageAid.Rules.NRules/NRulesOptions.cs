using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Hosting;

namespace VillageAid.Rules.NRules;

/// <summary>Chooses NRules as the engine.</summary>
public static class NRulesOptions
{
    /// <summary>
    /// The <see cref="PolicyEngine"/> judges by NRules: the same verdicts, reasons and order as the default engine, at some times its cost
    /// (docs/nrules.md).
    /// </summary>
    /// <example><c>services.AddVillageAidRules(options => options.UseNRules())</c></example>
    public static VillageAidRulesOptions UseNRules(this VillageAidRulesOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Evaluator = new CompiledEvaluator(new NRulesStatuses());
        return options;
    }
}
