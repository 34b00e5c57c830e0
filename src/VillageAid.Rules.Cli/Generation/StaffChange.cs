using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>A cadre leaves in the middle of a month and another comes the day after.</summary>
/// <param name="Before">The posting as it was recorded before.</param>
/// <param name="After">The same with its last day.</param>
/// <param name="Successor">The posting of the one who comes.</param>
internal sealed record StaffChange(Assignment Before, Assignment After, Assignment Successor);
