using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests;

/// <summary>The files of the repository, found from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static IPolicySource Pack(string folder) => new PackFiles(folder);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VillageAid.Rules.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    private sealed class PackFiles(string folder) : IPolicySource
    {
        public string Name => folder;

        public IReadOnlyList<SourceText> Read() =>
            [.. Directory.GetFiles(PathOf(folder), "*.yaml").Order(StringComparer.Ordinal)
                .Select(file => new SourceText($"{folder}/{Path.GetFileName(file)}", File.ReadAllText(file)))];
    }
}
