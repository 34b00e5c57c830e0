using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Finds out the statuses of all verdicts, a byte each; the reason of one is made by the reference path when somebody asks for it, and is then what
/// the <see cref="ReferenceEvaluator"/> would have said at once.
/// </summary>
internal sealed class CompiledEvaluator(IStatusJudge judge) : IPolicyEvaluator
{
    public CompiledEvaluator() : this(new CompiledStatuses())
    {
    }

    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken)
    {
        var asOf = (options.AsOf ?? Instants.AsOf(facts, period)).ToOffset(Instants.Offset);
        var wanted = SubjectFilter.Parse(options.Subject, policies.Vocabulary);
        var plan = EvaluationPlan.Build(policies, facts, period, wanted, asOf, cancellationToken, options.Explains);
        judge.Judge(plan, plan.Tasks, new EvaluationSteps(options.Progress, plan.StepCount), cancellationToken);
        var settled = SettledVerdicts.Settle(plan, cancellationToken);
        var verdicts = new VerdictTable(plan, settled);
        return new EvaluationResult { AsOf = asOf, Period = period, Verdicts = verdicts, Measures = settled.Measures, Diagnostics = PolicyMismatches.Find(policies, verdicts.Policies, period, wanted) };
    }
}
