using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>Gathers all records that some tasks may read of some subjects: no more is needed to judge them.</summary>
internal sealed class Reading(SessionFacts facts, TaskSet tasks)
{
    private readonly HashSet<(ReadPath, string)> _identities = [];
    private readonly HashSet<(ReadPath, PresentRecord)> _records = [];
    private readonly HashSet<PresentRecord> _gathered = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<FactType, List<Fact>> _facts = [];

    /// <summary>Adds what is read of a subject.</summary>
    public void Add(SubjectTasks group, string id) => Visit(group.Root, id);

    public FactSet ToFactSet() => new(facts.Graph.Vocabulary, _facts.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Fact>)pair.Value));

    private void Visit(ReadPath path, string id)
    {
        if (!_identities.Add((path, id)))
            return;
        var record = facts.Of(path.Type).Find(id);
        if (record is not null)
            Gather(record);
        GoOn(path, record, id);
    }

    private void Visit(ReadPath path, PresentRecord record)
    {
        if (Reach.IdOf(record) is { } id)
        {
            Visit(path, id);
        }
        else if (_records.Add((path, record)))
        {
            Gather(record);
            GoOn(path, record, null);
        }
    }

    private void GoOn(ReadPath path, PresentRecord? record, string? id)
    {
        foreach (var next in path.Next)
        {
            if (!next.Tasks.Overlaps(tasks) || !next.IsOpenTo(record))
                continue;
            if (next.IsWide)
                VisitAll(next);
            else if (next.Step is Link link)
                Follow(next, link, record, id);
            else if (id is not null)
                Collect(next, (Collection)next.Step!, id);
        }
    }

    private void VisitAll(ReadPath path)
    {
        var all = new List<PresentRecord>();
        facts.Of(path.Type).AddAll(all);
        foreach (var record in all)
            Visit(path, record);
        if (path.Step is Collection && facts.Statements is { } statements)
            facts.Of(statements.Type).AddAll(all);
        foreach (var record in all)
            Gather(record);
    }

    private void Follow(ReadPath next, Link link, PresentRecord? record, string? id)
    {
        foreach (var named in record?.Stated(link.Field).OfType<string>() ?? [])
            Visit(next, named);
        // One that is not on file names itself.
        if (id is not null && next.Before!.Type.Key[0] == link.Field)
            Visit(next, id);
    }

    private void Collect(ReadPath next, Collection collection, string owner)
    {
        var records = new List<PresentRecord>();
        facts.Of(next.Type).AddNamed(collection.Reference, owner, records);
        facts.Of(next.Type).AddUnnamed(collection.Reference, records);
        foreach (var record in records)
            Visit(next, record);
        // Records that nobody has seen name their owner too.
        foreach (var after in next.Next)
        {
            if (after.Step is Link link && link.Field == collection.Reference && !after.IsWide && after.Tasks.Overlaps(tasks))
                Visit(after, owner);
            else if (after.IsWide && after.Tasks.Overlaps(tasks))
                VisitAll(after);
        }
        if (facts.Statements is not { } statements || !_owners.Add(owner))
            return;
        records.Clear();
        facts.Of(statements.Type).AddNamed(statements.Subject, owner, records);
        foreach (var statement in records)
            Gather(statement);
    }

    private void Gather(PresentRecord record)
    {
        if (!_gathered.Add(record))
            return;
        if (!_facts.TryGetValue(record.Type, out var list))
            _facts.Add(record.Type, list = []);
        list.AddRange(record.Versions);
    }
}
