using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Whether a record that names an identity can mean an owner of a collection's type: a unit and a cadre may have the same one.</summary>
internal static class Ownership
{
    /// <summary>Whether a record may. One that does not say of what kind its owner is (a disputed one, or two that differ) may be of any.</summary>
    public static bool MayBe(PresentRecord record, Collection collection) =>
        collection.OwnerKind is null || record.Read(collection.OwnerKind) is not Scalar { Raw: EnumerationMember kind } || Is(kind, collection);

    /// <summary>Whether a kind is that of the collection's owners.</summary>
    public static bool Is(EnumerationMember kind, Collection collection) => kind.SubjectClrType == collection.Owner.ClrType;
}
