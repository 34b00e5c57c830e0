using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Hosting;

/// <summary>
/// A pack in a folder: every <c>*.yaml</c> of it and of the folders below, except those in <c>tests</c>, in ordinal order of their paths.
/// The files are read anew by each <see cref="Read()"/>. Packs that it extends are found in the folders beside it, each named after its id.
/// Immutable, safe for any number of threads.
/// </summary>
/// <example><c>new PolicyEngine().Load([new FolderPolicySource("rules/shangyi-2016")])</c></example>
public sealed class FolderPolicySource : IPolicySource, IPolicyLibrary
{
    /// <summary>The folder beside the rules that holds scenario tests.</summary>
    internal const string TestsFolder = "tests";

    private readonly string _folder;

    /// <summary>Takes the folder as messages should show it; a relative one is meant from the current directory.</summary>
    public FolderPolicySource(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        _folder = folder;
        Name = TrimEnd(folder.Replace('\\', '/'));
    }

    /// <inheritdoc/>
    public string Name { get; }

    IReadOnlyList<string> IPolicyLibrary.Ids => NeighbouringFolders.Ids(Name);

    IPolicySource? IPolicyLibrary.Find(string id) => NeighbouringFolders.Find(Name, id) is { } folder ? new FolderPolicySource(folder) : null;

    /// <inheritdoc/>
    /// <exception cref="PolicySourceException">The folder is missing, or a file of it is unreadable, too large or not UTF-8.</exception>
    public IReadOnlyList<SourceText> Read() => Read(relative => !IsTest(relative));

    /// <summary>The scenario tests of the pack: every <c>*.test.yaml</c> below <c>tests</c>, in ordinal order of their paths.</summary>
    /// <exception cref="PolicySourceException">The folder is missing, or a file of it is unreadable, too large or not UTF-8.</exception>
    public IReadOnlyList<SourceText> ReadTests() => Read(relative => IsTest(relative) && relative.EndsWith(".test.yaml", StringComparison.Ordinal));

    private IReadOnlyList<SourceText> Read(Func<string, bool> choose)
    {
        if (!Directory.Exists(_folder))
            throw PolicyFileReader.Failure(DiagnosticCatalog.PathNotFound, Name, null, null, Name, "");
        try
        {
            return [.. List(choose).Select(ReadFile)];
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException && e is not PolicySourceException))
        {
            throw PolicyFileReader.Failure(DiagnosticCatalog.Unreadable, Name, null, e, e.Message);
        }
    }

    private SourceText ReadFile(string relative)
    {
        var path = $"{Name}/{relative}";
        try
        {
            using var stream = File.OpenRead(Path.Combine(_folder, relative));
            return PolicyFileReader.Read(path, stream);
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException && e is not PolicySourceException))
        {
            throw PolicyFileReader.Failure(DiagnosticCatalog.Unreadable, path, null, e, e.Message);
        }
    }

    // Links are not followed: a link to a folder above would never end.
    private IReadOnlyList<string> List(Func<string, bool> choose)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        var files = Directory.EnumerateFiles(_folder, "*.yaml", options)
            .Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'))
            .Where(choose)
            .Take(PolicySourceLimits.MaxFiles + 1)
            .Order(StringComparer.Ordinal).ToList();
        return files.Count <= PolicySourceLimits.MaxFiles
            ? files
            : throw PolicyFileReader.Failure(DiagnosticCatalog.TooManyFiles, Name, null, null, PolicySourceLimits.MaxFiles);
    }

    private static bool IsTest(string relative) => relative.StartsWith(TestsFolder + "/", StringComparison.Ordinal);

    private static string TrimEnd(string folder) => folder.Length > 1 ? folder.TrimEnd('/') : folder;
}
