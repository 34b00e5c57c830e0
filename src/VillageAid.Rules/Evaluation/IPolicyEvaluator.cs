using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Judges policies over facts. Every implementation gives the same verdicts in the same order. Safe for any number of threads.</summary>
internal interface IPolicyEvaluator
{
    EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken);
}
