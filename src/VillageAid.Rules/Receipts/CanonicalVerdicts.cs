using System.Buffers;
using System.Text.Json;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Receipts;

/// <summary>The verdicts of an evaluation as hashes, a policy each: what is judged of whom, and the whole verdict with its reason. All are found out, so it costs what a report costs.</summary>
internal sealed class CanonicalVerdicts
{
    private readonly Dictionary<string, PolicyHashes> _policies;
    private readonly PackPlaces _places;
    private readonly CanonicalBytes _bytes = new();
    private readonly ArrayBufferWriter<byte> _text = new(16 * 1024);
    private readonly Utf8JsonWriter _json;

    private CanonicalVerdicts(PolicySet policies)
    {
        _policies = policies.Ids.ToDictionary(id => id, _ => new PolicyHashes(), StringComparer.Ordinal);
        _places = new PackPlaces(policies.Packs);
        _json = new Utf8JsonWriter(_text);
    }

    public static ReceiptVerdicts Of(PolicySet policies, EvaluationResult result, CancellationToken cancellationToken)
    {
        var canonical = new CanonicalVerdicts(policies);
        foreach (var verdict in ReasonsAhead.Of(result.Verdicts))
        {
            cancellationToken.ThrowIfCancellationRequested();
            canonical.Take(verdict);
        }
        foreach (var measures in result.Measures)
            canonical.For(measures.Policy).Measures.Add(canonical.HashOf(MeasuresJson.Write, measures));
        var bag = new HashBag();
        foreach (var diagnostic in result.Diagnostics)
            bag.Add(canonical._bytes.Text(diagnostic.Code).Text(diagnostic.Message.Zh).Text(diagnostic.Message.En).TakeHash());
        return new ReceiptVerdicts([.. canonical._policies.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.ToReceipt(pair.Key))], bag.ToHash().ToString());
    }

    private void Take(Verdict verdict)
    {
        var policy = For(verdict.Policy);
        policy.Counts[verdict.Status] = policy.Counts.GetValueOrDefault(verdict.Status) + 1;
        var occasion = verdict.Occasion;
        policy.Statuses.Add(_bytes.Text(verdict.Rule).Text(verdict.Subject.Type).Text(verdict.Subject.Id)
            .Text(occasion.Each).Text(occasion.Label).Value(occasion.Start).Value(occasion.End).Text(verdict.Status.ToString()).TakeHash());
        policy.Reasons.Add(HashOf(VerdictJson.Write, _places.Within(verdict)));
    }

    private PolicyHashes For(string policy)
    {
        if (!_policies.TryGetValue(policy, out var hashes))
            _policies.Add(policy, hashes = new PolicyHashes());
        return hashes;
    }

    private Sha256Hash HashOf<T>(Action<Utf8JsonWriter, T> write, T item)
    {
        write(_json, item);
        _json.Flush();
        var hash = Sha256Hash.Of(_text.WrittenSpan);
        _text.ResetWrittenCount();
        _json.Reset();
        return hash;
    }

    private sealed class PolicyHashes
    {
        public SortedDictionary<VerdictStatus, int> Counts { get; } = [];

        public HashBag Statuses { get; } = new();

        public HashBag Reasons { get; } = new();

        public HashBag Measures { get; } = new();

        public ReceiptPolicy ToReceipt(string id) => new(id, [.. Counts.Select(pair => new StatusCount(pair.Key, pair.Value))],
            Statuses.ToHash().ToString(), Reasons.ToHash().ToString(), Measures.ToHash().ToString());
    }
}
