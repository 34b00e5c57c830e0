using VillageAid.Rules.Text;

namespace VillageAid.Rules.Hosting;

/// <summary>Where the files of one policy pack come from. Implementations are read once for each load.</summary>
public interface IPolicySource
{
    /// <summary>What messages call the pack before its id is known: a folder, a resource prefix.</summary>
    string Name { get; }

    /// <summary>The pack's YAML files, <c>policy.yaml</c> among them, each with the path by which messages name it.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    IReadOnlyList<SourceText> Read();
}
