using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Says of a policy that gave no verdict why that is: it is of another time, or of another place.</summary>
internal static class PolicyMismatches
{
    public static IReadOnlyList<Diagnostic> Find(PolicySet policies, IReadOnlySet<string> judged, Period period, SubjectFilter wanted)
    {
        var bag = new DiagnosticBag();
        foreach (var policy in policies.Policies.Where(policy => !judged.Contains(policy.Id) && policy.Rules.Count > 0))
        {
            var place = policy.Place.Source.Path;
            // A period that it governs only in part may hold no window that it governs whole.
            var days = Governing.DaysOf(policy, policies.Parameters);
            if (days.FromHigh > period.Start || days.ToLow < period.End)
                bag.Report(DiagnosticCatalog.NotInForce, place, null, policy.Id, period, new Period(days.FromLow, days.ToHigh));
            else if (wanted.IsEverybody)
                bag.Report(DiagnosticCatalog.NobodyInJurisdiction, place, null, policy.Id, string.Join(", ", policy.Jurisdiction));
        }
        return bag.ToSorted();
    }
}
