using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>A body that a county has one of.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Role">Its role.</param>
/// <param name="Level">The level it belongs to.</param>
/// <param name="PlaceCode">The place it acts in; null for the whole county.</param>
internal sealed record OfficeDefinition(string Id, OrganizationRole Role, AdministrativeLevel Level = AdministrativeLevel.County, string? PlaceCode = null)
{
    /// <summary>What kind of subject it is.</summary>
    public SubjectKind Kind => Role switch
    {
        OrganizationRole.CountyOffice => SubjectKind.CountyOffice,
        OrganizationRole.JointConferenceOffice => SubjectKind.JointConferenceOffice,
        OrganizationRole.Locality => SubjectKind.Locality,
        _ => SubjectKind.Organization,
    };
}
