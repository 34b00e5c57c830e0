using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>
/// Goes from records back to the subjects whose rules may read them, among the facts of one time. A subject that reads a changed record neither before nor
/// after is judged as before; so the facts of both times are asked.
/// </summary>
internal sealed class Reach(IReadOnlyList<SubjectTasks> subjects, SessionFacts facts, Reached reached)
{
    private readonly List<PresentRecord> _found = [];
    private IReadOnlyList<int> _changes = [];
    private SubjectTasks _group = null!;

    /// <summary>Adds the subjects that may read a record of these facts.</summary>
    public void Add(PresentRecord record, IReadOnlyList<int> changes)
    {
        _changes = changes;
        foreach (var group in subjects)
        {
            _group = group;
            foreach (var path in group.ByType[record.Type])
                Back(path, record, IdOf(record), path.Tasks);
            if (record.Type == facts.Statements?.Type)
                AddStatement((RecordCompleteness)record.Fact);
        }
    }

    // That records are all in concerns whoever reads them of the one whose they are.
    private void AddStatement(RecordCompleteness statement)
    {
        if (facts.Graph.Vocabulary.FindType(statement.RecordType) is not { } type)
            return;
        foreach (var path in _group.ByType[type].Where(path => path.Step is Collection))
            Back(path.Before!, statement.SubjectId, path.Tasks);
    }

    private void Back(ReadPath path, string id, TaskSet tasks) => Back(path, facts.Of(path.Type).Find(id), id, tasks);

    // Also where there is no record of an identity, others may name it.
    private void Back(ReadPath path, PresentRecord? record, string? id, TaskSet tasks)
    {
        if (path.IsWide)
            reached.AddEverybody(_group, tasks, _changes);
        else if (path.Before is null)
            reached.Add(_group, id!, tasks, _changes);
        else if (path.Step is Collection collection)
            BackToOwner(path.Before, collection, record, tasks);
        else if (path.Step is Link link && id is not null)
            BackToNaming(path.Before, link, id, tasks);
    }

    private void BackToOwner(ReadPath owner, Collection collection, PresentRecord? record, TaskSet tasks)
    {
        switch (record?.Read(collection.Reference))
        {
            case Scalar { Raw: string id }:
                Back(owner, id, tasks);
                break;
            case Uncertain:
                // It may be anybody's.
                reached.AddEverybody(_group, tasks, _changes);
                break;
        }
    }

    private void BackToNaming(ReadPath naming, Link link, string id, TaskSet tasks)
    {
        var first = _found.Count;
        var records = facts.Of(naming.Type);
        records.AddNamed(link.Field, id, _found);
        var named = _found.Count;
        records.AddUnnamed(link.Field, _found);
        var last = _found.Count;
        for (var i = first; i < last; i++)
        {
            // What is contested is followed to each that it may mean.
            if (i < named || _found[i].Stated(link.Field).Contains(id))
                Back(naming, _found[i], IdOf(_found[i]), tasks);
        }
        _found.RemoveRange(first, last - first);
        // Records that nobody has seen name their owner, and one that is not on file names itself.
        if (naming.Step is Collection collection && collection.Reference == link.Field)
            Back(naming.Before!, id, tasks);
        if (naming.Type.Key is [var key] && key == link.Field)
            Back(naming, id, tasks);
    }

    public static string? IdOf(PresentRecord record) => record.Type.Key is [{ Type: DataType.Text }] ? record.Type.IdOf(record.Fact) : null;
}
