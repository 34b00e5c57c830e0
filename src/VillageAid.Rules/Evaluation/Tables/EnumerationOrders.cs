using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>Reads a field of one value of an enumeration from many records, as places in its list; -1 where a record has none.</summary>
internal sealed class EnumerationOrders : IFieldAccessVisitor<bool>
{
    private readonly Enumeration _enumeration;
    private readonly Fact[] _facts;
    private readonly int[] _orders;
    private readonly int _count;

    private EnumerationOrders(Enumeration enumeration, Fact[] facts, int count, int[] orders) => (_enumeration, _facts, _count, _orders) = (enumeration, facts, count, orders);

    /// <summary>Puts the places of the values of the first records into a list.</summary>
    public static void Read(Field field, Fact[] facts, int count, int[] orders) => field.Access.Accept(new EnumerationOrders(field.Enumeration!, facts, count, orders));

    bool IFieldAccessVisitor<bool>.Visit<TValue>(FieldAccess<TValue> access)
    {
        var isDeclared = typeof(TValue) == typeof(object);
        TValue[] values = [.. _enumeration.Members.Select(member => isDeclared ? (TValue)(object)member : (TValue)member.ClrValue!)];
        for (var i = 0; i < _count; i++)
            _orders[i] = access.Get(_facts[i]).TryGetValue(out var value) ? Array.IndexOf(values, value) : -1;
        return true;
    }
}
