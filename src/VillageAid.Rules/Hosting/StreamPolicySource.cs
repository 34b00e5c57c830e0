using VillageAid.Rules.Text;

namespace VillageAid.Rules.Hosting;

/// <summary>
/// A pack out of streams: a database, an upload, an archive. Each file comes with a function that opens it, so that it can be read more
/// than once; each opened stream is disposed. As safe for threads as those functions are.
/// </summary>
/// <example>
/// <code>new StreamPolicySource("county-pack", ("policy.yaml", () => new MemoryStream(bytes)))</code>
/// </example>
public sealed class StreamPolicySource : IPolicySource
{
    private readonly IReadOnlyList<(string Path, Func<Stream> Open)> _files;

    /// <summary>Takes what messages call the pack, and its files with their paths within it.</summary>
    public StreamPolicySource(string name, params IEnumerable<(string Path, Func<Stream> Open)> files)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(files);
        Name = name;
        _files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    /// <exception cref="PolicySourceException">There are too many files, or one is too large or not UTF-8.</exception>
    public IReadOnlyList<SourceText> Read() => _files.Count <= PolicySourceLimits.MaxFiles
        ? [.. _files.Select(ReadFile)]
        : throw PolicyFileReader.Failure(Diagnostics.DiagnosticCatalog.TooManyFiles, Name, null, null, PolicySourceLimits.MaxFiles);

    private SourceText ReadFile((string Path, Func<Stream> Open) file)
    {
        using var stream = file.Open();
        return PolicyFileReader.Read($"{Name}/{file.Path}", stream);
    }
}
