using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Gives what one rule says of a subject in a window.</summary>
internal delegate void RuleCode(SubjectState state, WindowFrame frame, ref OutcomeBits outcome);

/// <summary>Computes a value into its slot of the state.</summary>
internal delegate void SharedCode(SubjectState state, WindowFrame frame);

/// <summary>All that is compiled of a policy for one kind of subject. Grows while rules are compiled; from then on it does not change.</summary>
internal sealed class SubjectCode(FactType subject)
{
    public FactType Subject => subject;

    /// <summary>What is the same for every subject of a window: computed once by the reference evaluator.</summary>
    public List<WindowConstant> Constants { get; } = [];

    public SlotCounts ConstantSlots { get; } = new();

    public List<CollectionUse> Uses { get; } = [];

    public List<CountedFilter> Counted { get; } = [];

    public SlotCounts SharedSlots { get; } = new();

    public List<LazyCode<SharedCode>> Shared { get; } = [];

    /// <summary>In which slot the code of an indicator leaves its value; null: it cannot be compiled.</summary>
    public Dictionary<IndicatorSymbol, SharedValue?> Indicators { get; } = [];

    /// <summary>In how many places links are followed.</summary>
    public int Links { get; set; }

    /// <summary>In how many places days of spans are counted.</summary>
    public int SpanTallies { get; set; }

    /// <summary>In how many places different values are counted.</summary>
    public int DistinctTallies { get; set; }

    /// <summary>Conditions that only the reference evaluator can evaluate.</summary>
    public List<BoundExpression> Walked { get; } = [];
}

/// <summary>Something that is the same for every subject in a window. <see cref="Due"/>: the deadline that it depends on.</summary>
internal sealed record WindowConstant(BoundExpression Expression, SlotPlace Place, BoundDue? Due, int? ReadingsActive = null);

/// <summary>A collection as a condition reads it.</summary>
internal sealed record CollectionUse(int Index, Collection Collection, IReadOnlyList<FixedKey> FixedKeys, DayLimits Days, bool IsHistory, bool IsOfSubject);

/// <summary>A collection and the condition under which its records count; null: always.</summary>
internal sealed record CountedFilter(int Index, CollectionUse Use, BoundFilter? Filter);

/// <summary>A value that is computed once for a subject and window: by which code, and where it is kept.</summary>
internal sealed record SharedValue(int Code, SlotPlace Place, IReadOnlySet<int> Needs);
