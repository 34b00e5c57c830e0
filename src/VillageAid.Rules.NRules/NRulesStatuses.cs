using System.Diagnostics;
using System.Runtime.CompilerServices;
using NRules;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.NRules.Cases;
using VillageAid.Rules.NRules.Definitions;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.NRules;

/// <summary>
/// Judges by NRules: each subject in a session of its own, which holds what its rules can read and nothing else, so that joins stay small and subjects
/// cannot touch each other. The statuses are those of the verdicts that its rules linked.
/// </summary>
internal sealed class NRulesStatuses(int fewestWindows = CompiledStatuses.WorthCompiling) : IStatusJudge
{
    private readonly ConditionalWeakTable<IReadOnlyList<BoundPolicy>, CompiledProgram> _programs = [];

    public void Judge(EvaluationPlan plan, IReadOnlyList<PlannedTask> tasks, EvaluationSteps steps, CancellationToken cancellationToken)
    {
        if (tasks.Count == 0)
            return;
        // The same policies with other parameters are the same rules.
        var program = _programs.GetValue(plan.Policies.Policies, _ => new CompiledProgram(new PolicyProgram(plan.Policies, fewestWindows)));
        foreach (var one in new PlannedCases(program.Program, plan).Of(tasks))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Judge(one, program.Factory.CreateSession(), cancellationToken);
            steps.Step(one.Places.Count);
        }
    }

    private static void Judge(PlannedCase one, ISession session, CancellationToken cancellationToken)
    {
        session.InsertAll(one.Case.Facts);
        session.Insert(one.Case);
        session.Fire(cancellationToken);
        var places = one.Places.ToDictionary(place => place.Task.SubjectRule, ReferenceEqualityComparer.Instance as IEqualityComparer<BoundSubjectRule>);
        foreach (var verdict in session.Query<PolicyVerdict>().AsEnumerable())
        {
            // A task of another plan was not asked for.
            if (!places.TryGetValue(verdict.SubjectRule, out var place))
                continue;
            var (first, end) = (place.Task.Slots.FirstOf(place.Subject), place.Task.Slots.FirstOf(place.Subject + 1));
            var slot = first + verdict.Place;
            if (slot >= end || place.Task.Slots.At(slot).At.Occasion != verdict.Occasion)
                throw new UnreachableException($"{verdict} has no place among the {end - first} occasions of the subject");
            place.Task.Statuses[slot] = StatusCode.Of(verdict.ByConditions);
        }
    }

    private sealed class CompiledProgram(PolicyProgram program)
    {
        public PolicyProgram Program => program;

        public ISessionFactory Factory => field ??= Compile();

        private ISessionFactory Compile()
        {
            var compiler = new RuleCompiler();
            // What is inserted twice, or says the same as another record, is a record of its own here too.
            compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
            return compiler.Compile(program.RuleSets);
        }
    }
}
