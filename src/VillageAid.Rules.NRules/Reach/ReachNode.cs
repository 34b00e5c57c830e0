using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.NRules.Reach;

/// <summary>Records that a rule can come to, and the ways on from there that some rule walks.</summary>
internal sealed class ReachNode(FactType type)
{
    private readonly Dictionary<Member, ReachNode> _steps = [];
    private readonly HashSet<Field> _fixed = [];

    public FactType Type => type;

    public IReadOnlyDictionary<Member, ReachNode> Steps => _steps;

    /// <summary>
    /// Notes that a filter fixes a part of the key. A record that may be missing bears that part then, so a reference in it may lead to any record.
    /// </summary>
    public void Fix(Field field) => _fixed.Add(field);

    public bool IsFixed(Field field) => _fixed.Contains(field);

    /// <summary>Where a member leads; null where records of this type do not have it, or where it leads to no record.</summary>
    public ReachNode? Step(Member member)
    {
        if (type.Find(member.Name) != member)
            return null;
        if (member is MemberPath path)
            return path.Steps.Aggregate((ReachNode?)this, (node, step) => node?.Step(step));
        if (_steps.TryGetValue(member, out var known))
            return known;
        ReachNode? next = member switch
        {
            Link link => new ReachNode(link.Target),
            Collection collection => new ReachNode(collection.Element),
            _ => null,
        };
        if (next is not null)
            _steps.Add(member, next);
        return next;
    }
}
