using System.Reflection;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Hosting;

/// <summary>
/// A pack that is embedded in an assembly: every resource that begins with a prefix and ends with <c>.yaml</c>, in ordinal order, without
/// those under <c>tests</c>. Immutable, safe for any number of threads.
/// </summary>
/// <example><c>new EmbeddedPolicySource(typeof(Program).Assembly, "MyHost.rules.county.")</c></example>
public sealed class EmbeddedPolicySource : IPolicySource
{
    private readonly Assembly _assembly;
    private readonly string _prefix;

    /// <summary>Takes the assembly and the prefix of the resources' names; with or without the dot or slash at its end.</summary>
    public EmbeddedPolicySource(Assembly assembly, string resourcePrefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resourcePrefix);
        _assembly = assembly;
        _prefix = resourcePrefix.TrimEnd('.', '/');
        Name = $"{assembly.GetName().Name}:{_prefix}";
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    /// <exception cref="PolicySourceException">No resource has the prefix, there are too many, or one is too large or not UTF-8.</exception>
    public IReadOnlyList<SourceText> Read()
    {
        var names = _assembly.GetManifestResourceNames().Where(Belongs).Order(StringComparer.Ordinal).ToList();
        return names.Count switch
        {
            0 => throw PolicyFileReader.Failure(DiagnosticCatalog.NoPack, Name, null, null),
            > PolicySourceLimits.MaxFiles => throw PolicyFileReader.Failure(DiagnosticCatalog.TooManyFiles, Name, null, null, PolicySourceLimits.MaxFiles),
            _ => [.. names.Select(ReadResource)],
        };
    }

    private SourceText ReadResource(string name)
    {
        using var stream = _assembly.GetManifestResourceStream(name)!;
        return PolicyFileReader.Read($"{Name}/{Relative(name)}", stream);
    }

    private bool Belongs(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal)
        && (_prefix.Length == 0 || (name.StartsWith(_prefix, StringComparison.Ordinal) && name.Length > _prefix.Length && name[_prefix.Length] is '.' or '/' or '\\'))
        && !Relative(name).StartsWith("tests.", StringComparison.Ordinal) && !Relative(name).StartsWith("tests/", StringComparison.Ordinal);

    // The loader looks for policy.yaml by the last part of a path, and `a.policy.yaml` is what MSBuild makes of `a/policy.yaml`.
    private string Relative(string name) => (_prefix.Length == 0 ? name : name[(_prefix.Length + 1)..]).Replace('\\', '/');
}
