using VillageAid.Rules.Benchmarks.Evaluation.ByHand;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>Sees to it that a baseline says of every subject and occasion what the engine says, before anything is timed.</summary>
internal static class Agreement
{
    private const int MostShown = 10;

    /// <exception cref="DisagreementException">They differ: the first differences are in the message.</exception>
    public static void Demand(string baseline, IReadOnlyList<StatusTable> tables, EvaluationResult result)
    {
        var byRule = tables.ToDictionary(table => (BaseRules.NameOf(table.Rule, table.Copy), table.SubjectType));
        var rows = new Dictionary<StatusTable, Dictionary<string, int>>(ReferenceEqualityComparer.Instance);
        var differences = new List<string>();
        string? first = null;
        var judged = 0;
        foreach (var verdict in result.Verdicts)
        {
            if (!byRule.TryGetValue((verdict.Rule, TypeOf(verdict.Subject)), out var table))
                continue;
            judged++;
            if (!rows.TryGetValue(table, out var numbers))
                rows.Add(table, numbers = table.Subjects.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal));
            var occasion = Array.FindIndex(table.Occasions, window => window.First == verdict.Occasion.Start);
            var status = occasion < 0 ? Slot.None : table.Statuses[(numbers[verdict.Subject.Id] * table.Occasions.Length) + occasion];
            if (status == (byte)verdict.Status + 1)
                continue;
            first ??= verdict.Subject.Id;
            differences.Add($"{verdict.Rule} {verdict.Subject} {verdict.Occasion}: engine {verdict.Status}, {baseline} {NameOf(status)}");
        }
        var filled = tables.Sum(table => table.Statuses.Count(status => status != Slot.None));
        if (judged == 0 || filled != judged)
            differences.Add($"{judged} verdicts of the engine, {filled} of {baseline}");
        if (differences.Count > 0)
            throw new DisagreementException($"{differences.Count} statuses differ:\n{string.Join('\n', differences.Take(MostShown))}", first);
    }

    // A township and a county office are both bodies.
    private static string TypeOf(SubjectId subject) => subject.Type is "cadre" or "team" or "household" ? subject.Type : "organization";

    private static string NameOf(byte status) => status == Slot.None ? "none" : ((VerdictStatus)(status - 1)).ToString();
}
