using System.Diagnostics;
using VillageAid.Rules.Benchmarks.Counties;
using VillageAid.Rules.Benchmarks.Evaluation.ByHand;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>One way to come from facts to statuses.</summary>
/// <param name="Name">How it is called in what is printed.</param>
/// <param name="Run">From the facts to the statuses of every rule, subject and occasion; gives the time after which the facts were in order, where that shows.</param>
internal sealed record Contestant(string Name, Func<Case, TimeSpan> Run);

/// <summary>The contestants.</summary>
internal static class Contestants
{
    private static readonly ByRulesEngine.RulesEngineRun Packaged = new();

    public static Contestant RuleByRule { get; } = new("by hand, rule by rule", one => RunByHand(one, index => ByHand.RuleByRule.Evaluate(index, one.Pack.Rules)));

    public static Contestant Fused { get; } = new("by hand, fused", one => RunByHand(one, index => ByHand.Fused.Evaluate(index, one.Pack.Copies)));

    public static Contestant Engine { get; } = new("PolicyEngine", one => Untold(EvaluateByEngine(one)));

    public static Contestant Reference { get; } = new("reference evaluator", one => Untold(EvaluateByReference(one)));

    /// <summary>Microsoft's RulesEngine; only where all facts are known. It keeps what it compiled between runs.</summary>
    public static Contestant RulesEngine { get; } = new("RulesEngine", one => Untold(Packaged.EvaluateAsync(one).GetAwaiter().GetResult()));

    /// <summary>What every evaluator of the library begins with, the records of all types by key: not a contestant, a part of two.</summary>
    public static Contestant Graph { get; } = new("(records of all types alone)", one =>
    {
        var graph = CaseGraph.Build(one.County.Facts.In(one.Policies.Vocabulary), one.County.AsOf, one.Policies.Calendar);
        foreach (var type in graph.Vocabulary.Types)
            GC.KeepAlive(graph.Of(type));
        return default;
    });

    /// <summary>Sees to it that the hand-written code and the engine say the same.</summary>
    public static void DemandAgreement(Case one)
    {
        var result = EvaluateByEngine(one);
        one.Verdicts = result.Verdicts.Count;
        var index = new CaseIndex(one.County.Facts, CountyMonth.Period, one.County.AsOf);
        Agreement.Demand(RuleByRule.Name, ByHand.RuleByRule.Evaluate(index, one.Pack.Rules), result);
        if (one.Pack.HasAll)
            Agreement.Demand(Fused.Name, ByHand.Fused.Evaluate(index, one.Pack.Copies), result);
    }

    /// <summary>Sees to it that RulesEngine says what the engine says.</summary>
    public static void DemandAgreementOfRulesEngine(Case one) =>
        Agreement.Demand(RulesEngine.Name, Packaged.EvaluateAsync(one).GetAwaiter().GetResult(), EvaluateByEngine(one));

    /// <summary>Sees to it that the reference evaluator says what the engine says.</summary>
    public static void DemandAgreementOfReference(Case one)
    {
        var engine = EvaluateByEngine(one).Verdicts.Select(verdict => (verdict.Rule, verdict.Subject.Id, verdict.Occasion.Label, verdict.Status));
        var reference = EvaluateByReference(one).Verdicts.Select(verdict => (verdict.Rule, verdict.Subject.Id, verdict.Occasion.Label, verdict.Status));
        if (!engine.SequenceEqual(reference))
            throw new InvalidOperationException("The reference evaluator and the engine differ.");
    }

    private static EvaluationResult EvaluateByEngine(Case one) => new PolicyEngine().Evaluate(one.Policies, one.County.Facts, CountyMonth.Period, one.Options);

    private static EvaluationResult EvaluateByReference(Case one) =>
        new ReferenceEvaluator().Evaluate(one.Policies, one.County.Facts.In(one.Policies.Vocabulary), CountyMonth.Period, one.Options, CancellationToken.None);

    private static TimeSpan RunByHand(Case one, Func<CaseIndex, StatusTable[]> evaluate)
    {
        var start = Stopwatch.GetTimestamp();
        var index = new CaseIndex(one.County.Facts, CountyMonth.Period, one.County.AsOf);
        var indexed = Stopwatch.GetElapsedTime(start);
        GC.KeepAlive(evaluate(index));
        return indexed;
    }

    private static TimeSpan Untold(object result)
    {
        GC.KeepAlive(result);
        return default;
    }
}
