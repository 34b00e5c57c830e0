using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Evaluation.Checks;

/// <summary>
/// What can be said of a policy without data, but not by binding alone: rules that always say the same, conditions that contradict each other, and
/// rules whose measures do.
/// Each is a warning with an example.
/// </summary>
internal static class PolicyChecks
{
    public static void Report(BoundPolicy policy, ParameterStore parameters, DiagnosticBag diagnostics)
    {
        foreach (var rule in policy.Rules)
        {
            foreach (var subject in rule.Subjects)
                Report(policy, rule, subject, parameters, diagnostics);
        }
        new ContradictoryMeasures(policy, diagnostics).Report();
    }

    private static void Report(BoundPolicy policy, BoundRule rule, BoundSubjectRule subject, ParameterStore parameters, DiagnosticBag diagnostics)
    {
        var cases = UnknownCase.Of(policy, rule, subject, parameters).ToList();
        if (cases.Count == 0)
            return;
        var found = new DiagnosticBag();
        var contradictions = new Contradictions(cases[0], found);
        contradictions.Report([.. new[] { subject.Applies, subject.Demand }.OfType<BoundExpression>()]);
        foreach (var row in subject.Decision?.Rows ?? [])
            contradictions.Report([.. new[] { subject.Applies, row.When }.OfType<BoundExpression>()]);
        // What contradicts itself never holds; that is said once.
        if (found.Count == 0)
            new ConstantRules(rule, subject, cases, found).Report();
        diagnostics.AddRange(found.ToSorted());
    }
}
