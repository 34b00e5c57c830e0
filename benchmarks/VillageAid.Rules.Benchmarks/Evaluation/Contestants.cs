using System.Diagnostics;
using VillageAid.Rules.Benchmarks.Counties;
using VillageAid.Rules.Benchmarks.Evaluation.ByHand;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>One way to come from facts to statuses.</summary>
/// <param name="Name">How it is called in what is printed.</param>
/// <param name="Run">From the facts to the statuses of every rule, subject and occasion; gives the time after which the facts were in order, and how many statuses there are.</param>
internal sealed record Contestant(string Name, Func<Case, (TimeSpan Indexed, long Statuses)> Run);

/// <summary>The contestants.</summary>
internal static class Contestants
{
    public static Contestant RuleByRule { get; } = new("by hand, rule by rule", one => RunByHand(one, index => ByHand.RuleByRule.Evaluate(index, one.Pack.Rules)));

    public static Contestant Fused { get; } = new("by hand, fused", one => RunByHand(one, index => ByHand.Fused.Evaluate(index, one.Pack.Copies)));

    public static Contestant Engine { get; } = new("PolicyEngine", one => (default, new PolicyEngine().Evaluate(one.Policies, one.County.Facts, CountyMonth.Period, one.Options).Verdicts.Count));

    public static Contestant Reference { get; } = new("reference evaluator", one => (default, EvaluateByReference(one).Verdicts.Count));

    /// <summary>What every evaluator of the library begins with: not a contestant, a part of two.</summary>
    public static Contestant Graph { get; } = new("(graph of the facts alone)", one =>
    {
        CaseGraph.Build(one.County.Facts.In(one.Policies.Vocabulary), one.County.AsOf, one.Policies.Calendar);
        return (default, 0);
    });

    /// <summary>Sees to it that the hand-written code and the engine say the same.</summary>
    public static void DemandAgreement(Case one, bool fused)
    {
        var result = new PolicyEngine().Evaluate(one.Policies, one.County.Facts, CountyMonth.Period, one.Options);
        var index = new CaseIndex(one.County.Facts, CountyMonth.Period, one.County.AsOf);
        Agreement.Demand(RuleByRule.Name, ByHand.RuleByRule.Evaluate(index, one.Pack.Rules), result);
        if (fused)
            Agreement.Demand(Fused.Name, ByHand.Fused.Evaluate(index, one.Pack.Copies), result);
    }

    /// <summary>Sees to it that the reference evaluator says what the engine says.</summary>
    public static void DemandAgreementOfReference(Case one)
    {
        var engine = new PolicyEngine().Evaluate(one.Policies, one.County.Facts, CountyMonth.Period, one.Options).Verdicts.Select(verdict => (verdict.Rule, verdict.Subject.Id, verdict.Occasion.Label, verdict.Status));
        var reference = EvaluateByReference(one).Verdicts.Select(verdict => (verdict.Rule, verdict.Subject.Id, verdict.Occasion.Label, verdict.Status));
        if (!engine.SequenceEqual(reference))
            throw new InvalidOperationException("The reference evaluator and the engine differ.");
    }

    private static EvaluationResult EvaluateByReference(Case one) =>
        new ReferenceEvaluator().Evaluate(one.Policies, one.County.Facts.In(one.Policies.Vocabulary), CountyMonth.Period, one.Options, CancellationToken.None);

    private static (TimeSpan Indexed, long Statuses) RunByHand(Case one, Func<CaseIndex, StatusTable[]> evaluate)
    {
        var start = Stopwatch.GetTimestamp();
        var index = new CaseIndex(one.County.Facts, CountyMonth.Period, one.County.AsOf);
        var indexed = Stopwatch.GetElapsedTime(start);
        return (indexed, evaluate(index).Sum(table => (long)table.Statuses.Length));
    }
}
