using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.RandomPolicies;

/// <summary>What a condition can name at one place: the members of a record, behind a prefix where it has a name of its own.</summary>
internal sealed record Scope(FactType Type, string Prefix = "")
{
    /// <summary>Whether the record is the rule's own subject: indicators and other rules are named of it.</summary>
    public bool IsSubject { get; init; }

    public string Name(Member member) => Prefix + member.Term.Zh;

    public IEnumerable<Field> Fields<TType>() where TType : DataType => Type.Fields.Where(field => field.Type is TType && !field.IsCommon);

    public IReadOnlyList<Member> Collections => [.. Type.Members.Where(member => member is not Field && member.Type is DataType.List { Element: DataType.Record })];

    public static FactType Element(Member collection) => ((DataType.Record)((DataType.List)collection.Type).Element).FactType;
}
