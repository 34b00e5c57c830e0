using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests;

/// <summary>The files of a folder as a pack, named as messages should name them: below the folder itself, or below one above it.</summary>
internal sealed class PackFolder(string folder, string name, string? root = null) : IPolicySource
{
    public string Name => name;

    public IReadOnlyList<SourceText> Read() =>
        [.. Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new SourceText(Path.GetRelativePath(root ?? folder, file), File.ReadAllText(file)))];
}
