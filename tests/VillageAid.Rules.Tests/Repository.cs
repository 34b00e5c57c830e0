using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests;

/// <summary>The files of the repository, found from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The folders of the packs that have rules; what only names things for others has nothing to test.</summary>
    public static IEnumerable<string> RulePacks => Directory.GetDirectories(PathOf("rules"))
        .Where(folder => Directory.GetFiles(folder, "*.yaml").Any(file => File.ReadLines(file).Contains("rules:"))).Order(StringComparer.Ordinal);

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

    private sealed class PackFiles(string folder) : IPolicySource, IPolicyLibrary
    {
        public string Name => folder;

        IReadOnlyList<string> IPolicyLibrary.Ids => [];

        IPolicySource? IPolicyLibrary.Find(string id) => Beside(id) is var other && Directory.Exists(PathOf(other)) ? new PackFiles(other) : null;

        private string Beside(string id) => $"{folder[..folder.LastIndexOf('/')]}/{id}";

        public IReadOnlyList<SourceText> Read() =>
            [.. Directory.GetFiles(PathOf(folder), "*.yaml").Order(StringComparer.Ordinal)
                .Select(file => new SourceText($"{folder}/{Path.GetFileName(file)}", File.ReadAllText(file)))];
    }
}
