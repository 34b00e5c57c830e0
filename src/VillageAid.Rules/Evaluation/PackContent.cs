using VillageAid.Rules.Text;

namespace VillageAid.Rules.Evaluation;

/// <summary>What a pack was read from.</summary>
/// <param name="Id">The pack's id.</param>
/// <param name="IsJudged">Whether it is a policy of the set; otherwise it is there because others build on it.</param>
/// <param name="Files">Its files.</param>
internal sealed record PackContent(string Id, bool IsJudged, IReadOnlyList<PackFile> Files);

/// <summary>A file of a pack.</summary>
/// <param name="Path">The path by which messages name it.</param>
/// <param name="Name">The path within the pack.</param>
/// <param name="Hash">The hash of its bytes.</param>
internal sealed record PackFile(string Path, string Name, Sha256Hash Hash);
