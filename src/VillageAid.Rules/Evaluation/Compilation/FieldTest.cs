using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Makes a test whether a field of a record has a certain value, in the record's own form where the value has one.</summary>
internal sealed class FieldTest : IFieldAccessVisitor<Func<Fact, bool>>
{
    private readonly Field _field;
    private readonly object _wanted;

    private FieldTest(Field field, object wanted) => (_field, _wanted) = (field, wanted);

    public static Func<Fact, bool> Of(Field field, object wanted) => field.Access.Accept(new FieldTest(field, wanted));

    Func<Fact, bool> IFieldAccessVisitor<Func<Fact, bool>>.Visit<TValue>(FieldAccess<TValue> access)
    {
        if ((typeof(TValue) != typeof(object) && _wanted is EnumerationMember { ClrValue: { } number } ? number : _wanted) is not TValue value)
            return fact => _field.Read(fact).TryGetValue(out var found) && found.Equals(_wanted);
        return fact => access.Get(fact).TryGetValue(out var found) && EqualityComparer<TValue>.Default.Equals(found, value);
    }
}
