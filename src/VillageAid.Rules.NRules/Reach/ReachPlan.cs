using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.NRules.Reach;

/// <summary>What rules can read of a subject of one type: a tree of the ways that they walk from it.</summary>
internal sealed class ReachPlan(FactType subject)
{
    public ReachNode Root { get; } = new(subject);

    /// <summary>Whether it is asked which days are workdays: the calendar is nobody's.</summary>
    public bool ReadsCalendar { get; set; }

    /// <summary>The types of all that can be read. Whoever reads a collection asks whether it is complete.</summary>
    public IReadOnlySet<FactType> TypesIn(FactVocabulary vocabulary)
    {
        var types = new HashSet<FactType>();
        Collect(Root, types);
        foreach (var record in vocabulary.Types.Where(type => (ReadsCalendar && type.ClrType == typeof(CalendarDay)) || type.ClrType == typeof(RecordCompleteness)))
            types.Add(record);
        return types;
    }

    private static void Collect(ReachNode node, HashSet<FactType> types)
    {
        types.Add(node.Type);
        foreach (var next in node.Steps.Values)
            Collect(next, types);
    }
}
