using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Why something is not settled: a set of missing things, joined in constant time and spread out only when asked for. Immutable.</summary>
internal sealed class Causes
{
    private readonly MissingItem? _item;
    private readonly Causes? _left;
    private readonly Causes? _right;

    private Causes(MissingItem? item, Causes? left, Causes? right)
    {
        _item = item;
        _left = left;
        _right = right;
        Kinds = item is not null ? Bits.KindOf(item.Kind) : (left?.Kinds ?? 0) | (right?.Kinds ?? 0);
    }

    /// <summary>The kinds of the missing things, as <see cref="Bits"/>.</summary>
    public int Kinds { get; }

    public static Causes None { get; } = new(null, null, null);

    public static Causes Of(MissingItem item) => new(item, null, null);

    public bool IsEmpty => this == None;

    public Causes Union(Causes other) =>
        IsEmpty || ReferenceEquals(this, other) ? other : other.IsEmpty ? this : new Causes(null, this, other);

    public static Causes Union(IEnumerable<Causes> causes) => causes.Aggregate(None, (all, one) => all.Union(one));

    /// <summary>The missing things, each once, in no particular order.</summary>
    public IReadOnlyCollection<MissingItem> Items
    {
        get
        {
            var items = new HashSet<MissingItem>();
            var seen = new HashSet<Causes>(ReferenceEqualityComparer.Instance);
            var open = new Stack<Causes>([this]);
            while (open.TryPop(out var node))
            {
                if (!seen.Add(node))
                    continue;
                if (node._item is not null)
                    items.Add(node._item);
                if (node._left is not null)
                    open.Push(node._left);
                if (node._right is not null)
                    open.Push(node._right);
            }
            return items;
        }
    }
}
