using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>The records to which references lead.</summary>
internal static class References
{
    private static readonly Dictionary<Field, object> NoKeys = [];

    /// <summary>The record that a link of a record leads to, or null. One that is only alleged, or not there, is followed as one whose fields nobody knows.</summary>
    public static Value Follow(CaseGraph graph, CaseRecord record, Link link) => record.Read(link.Field) switch
    {
        Scalar { Raw: string id } => new RecordValue(Find(graph, link.Target, id)),
        Uncertain uncertain => new RecordValue(new UnseenRecord(link.Target, NoKeys, uncertain.Causes) { Candidates = [.. Candidates(graph, record, link)] }),
        _ => NullValue.Instance,
    };

    /// <summary>The record of an identity. An alleged record may be rebutted, and then it is missing.</summary>
    public static CaseRecord Find(CaseGraph graph, FactType type, string id)
    {
        var target = graph.Find(type, id);
        if (target is { Possible: null })
            return target;
        var key = new Dictionary<Field, object> { [type.Key[0]] = id };
        var missing = Missing.Record(UnseenRecord.IdentityOf(type, key)!);
        return target is null ? new UnseenRecord(type, key, missing) : new UnseenRecord(type, key, target.Possible!.Union(missing)) { Candidates = [target] };
    }

    // Where a contested reference may lead to.
    private static IEnumerable<CaseRecord> Candidates(CaseGraph graph, CaseRecord record, Link link) => record switch
    {
        PresentRecord present => present.Stated(link.Field).OfType<string>().Select(id => Find(graph, link.Target, id)),
        UnseenRecord unseen => unseen.Candidates.Select(candidate => Follow(graph, candidate, link)).OfType<RecordValue>().Select(value => value.Record),
        _ => [],
    };
}
