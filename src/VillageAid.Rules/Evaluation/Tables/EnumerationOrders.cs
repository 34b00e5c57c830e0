using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>Reads a field of one value of an enumeration from many records, as places in its list; -1 where a record has none.</summary>
internal sealed class EnumerationOrders : IFieldAccessVisitor<int[]>
{
    private readonly Enumeration _enumeration;
    private readonly Fact[] _facts;
    private readonly int _count;

    private EnumerationOrders(Enumeration enumeration, Fact[] facts, int count) => (_enumeration, _facts, _count) = (enumeration, facts, count);

    /// <summary>The places of the values of the first records.</summary>
    public static int[] Of(Field field, Fact[] facts, int count) => field.Access.Accept(new EnumerationOrders(field.Enumeration!, facts, count));

    int[] IFieldAccessVisitor<int[]>.Visit<TValue>(FieldAccess<TValue> access)
    {
        var orders = new int[_count];
        if (typeof(TValue) == typeof(object))
        {
            for (var i = 0; i < orders.Length; i++)
                orders[i] = access.Get(_facts[i]) is { HasValue: true, Value: EnumerationMember member } ? member.Order : -1;
            return orders;
        }
        TValue[] values = [.. _enumeration.Members.Select(member => (TValue)member.ClrValue!)];
        for (var i = 0; i < orders.Length; i++)
            orders[i] = access.Get(_facts[i]).TryGetValue(out var value) ? Array.IndexOf(values, value) : -1;
        return orders;
    }
}
