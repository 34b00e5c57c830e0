using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Makes fields out of declarations, with the further values that other declarations give their enumerations.</summary>
internal sealed class DeclaredFields(IReadOnlyList<FurtherValue> further)
{
    public Field Create(string owner, FieldDeclaration declaration, bool isKey)
    {
        var type = TypeOf(owner, declaration);
        return new Field(declaration.Term.En, declaration.Term, type, new DeclaredAccess(declaration.Term, type))
        {
            MayBeNothing = declaration.MayBeNothing,
            MayBeUnknown = !isKey,
            IsKey = isKey,
            IsDeclared = true,
        };
    }

    private DataType TypeOf(string owner, FieldDeclaration declaration) => declaration.Kind switch
    {
        DeclaredKind.Text => new DataType.Text(),
        DeclaredKind.Number => new DataType.Number(declaration.Unit is { } unit ? Unit.Find(unit) : null),
        DeclaredKind.Boolean => new DataType.Boolean(),
        DeclaredKind.Date => new DataType.Date(),
        DeclaredKind.Time => new DataType.Time(),
        DeclaredKind.Instant => new DataType.DateTime(),
        DeclaredKind.Enumeration => Enumerated(owner, declaration),
        DeclaredKind.Set => new DataType.List(declaration.Values.Count > 0 ? Enumerated(owner, declaration) : new DataType.Text()),
        _ => throw new System.Diagnostics.UnreachableException($"{declaration.Kind}"),
    };

    private DataType.Enumerated Enumerated(string owner, FieldDeclaration declaration)
    {
        var values = declaration.Values.Concat(further.Where(value => value.Owner == owner && value.Field == declaration.Term.En).Select(value => value.Value));
        return new DataType.Enumerated(new Enumeration(declaration.Term.En, enumeration =>
            [.. values.Select((value, order) => new EnumerationMember(enumeration, order, value.En, value))]));
    }
}
