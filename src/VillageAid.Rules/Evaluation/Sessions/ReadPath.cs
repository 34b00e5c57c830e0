using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>
/// A place among the records that rules walk through from a subject: the subject itself, or what a link or a collection leads to from another place. Where
/// two rules go the same way it is the same place.
/// </summary>
internal sealed class ReadPath
{
    private readonly List<ReadPath> _next = [];
    private readonly int _tasks;
    private readonly BoundPlace? _only;

    /// <summary>The subject.</summary>
    public ReadPath(FactType type, int tasks) => (Type, _tasks, Tasks) = (type, tasks, new TaskSet(tasks));

    private ReadPath(ReadPath before, Member step, FactType type, BoundPlace? only) : this(type, before._tasks)
    {
        (Before, Step, _only) = (before, step, only);
        // A record that may be there unseen has the keys that a filter fixes, whatever records there are; so its link may lead anywhere.
        IsWide = before.IsWide || (step is Link { Field: { IsKey: true } field } && before.Step is Collection collection && collection.Reference != field);
    }

    /// <summary>The type of the records here.</summary>
    public FactType Type { get; }

    /// <summary>The place before; null of the subject.</summary>
    public ReadPath? Before { get; }

    /// <summary>The <see cref="Link"/> or <see cref="Collection"/> from there to here; null of the subject.</summary>
    public Member? Step { get; }

    public IReadOnlyList<ReadPath> Next => _next;

    /// <summary>The tasks that read records here.</summary>
    public TaskSet Tasks { get; }

    /// <summary>Whether any record of the type may be read here.</summary>
    public bool IsWide { get; }

    /// <summary>Whether the way here is one of a subject, or only of others: the place of a cadre of one kind is found by another way than that of another.</summary>
    public bool IsOpenTo(PresentRecord? subject) => _only is null || (subject is not null && Jurisdiction.IsOfKind(_only, subject));

    /// <summary>The place to which a link or a collection leads; <paramref name="only"/>: of subjects of whose place that is a way.</summary>
    public ReadPath Go(Member step, BoundPlace? only = null)
    {
        foreach (var known in _next)
        {
            if (known.Step == step && IsSame(known._only, only))
                return known;
        }
        var type = step switch { Link link => link.Target, Collection collection => collection.Element, _ => throw new ArgumentException($"`{step.Name}` leads to no record.", nameof(step)) };
        var next = new ReadPath(this, step, type, only);
        _next.Add(next);
        return next;
    }

    // Every rule has ways of its own, but the same for all.
    private static bool IsSame(BoundPlace? one, BoundPlace? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.Kind == other.Kind && one.Kinds.SequenceEqual(other.Kinds));

    /// <summary>This place and all that are reached from it.</summary>
    public IEnumerable<ReadPath> All => _next.SelectMany(next => next.All).Prepend(this);
}
