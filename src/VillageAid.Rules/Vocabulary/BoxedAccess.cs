using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Vocabulary;

/// <summary>A field that is no C# property, seen as one of values in the form of the language.</summary>
internal sealed class BoxedAccess(FieldAccess access) : FieldAccess<object>
{
    public override Known<object> Read(Fact fact) => access.Read(fact);

    public override void Write(Fact fact, Known<object> value) => access.Write(fact, value);

    public override bool Fits(decimal number) => access.Fits(number);

    public override Known<object> Get(Fact fact) => access.Read(fact);

    public override void Set(Fact fact, Known<object> value) => access.Write(fact, value);
}
