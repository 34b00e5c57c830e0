using NRules.RuleModel;

namespace VillageAid.Rules.NRules.Cases;

/// <summary>Links the verdicts of a rule to its activation: new ones, those that take another's place, and none where there is none any more.</summary>
internal static class VerdictLinks
{
    public static void Link(IContext context, RuleFindings findings)
    {
        // What is linked changes under the list of its keys.
        var stale = context.GetLinkedKeys().ToHashSet();
        var known = findings.Verdicts.ToLookup(verdict => stale.Remove(verdict.Key), verdict => KeyValuePair.Create(verdict.Key, (object)verdict));
        if (known[true].Any())
            context.UpdateAllLinked(known[true]);
        if (known[false].Any())
            context.InsertAllLinked(known[false]);
        foreach (var key in stale)
            context.RetractLinked(key, context.GetLinked(key)!);
    }
}
