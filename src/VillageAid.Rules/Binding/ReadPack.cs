using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;

namespace VillageAid.Rules.Binding;

/// <summary>A pack that was read, with the mistakes found in it so far.</summary>
internal sealed class ReadPack(PolicySyntax policy, DiagnosticBag diagnostics)
{
    private IReadOnlyList<ReadPack>? _chain;
    private ReadingGaps _further;

    public PolicySyntax Policy { get; } = policy;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The packs that it extends, in the order in which it names them.</summary>
    public IReadOnlyList<ReadPack> Bases { get; set; } = [];

    /// <summary>What could not be read of the pack and of those that it extends: a missing name may stand there.</summary>
    public ReadingGaps Gaps => Chain.Aggregate(ReadingGaps.None, (gaps, pack) => gaps | pack.Policy.Gaps | pack._further);

    /// <summary>Whether neither it nor any pack below it has an error.</summary>
    public bool IsSound => Chain.All(pack => !pack.Diagnostics.HasErrors);

    /// <summary>The pack and every pack below it, each once, a pack behind those that it extends.</summary>
    public IReadOnlyList<ReadPack> Chain => _chain ??= [.. Bases.SelectMany(pack => pack.Chain).Append(this).Distinct()];

    /// <summary>Notes that something it builds on is missing.</summary>
    public void AddGaps(ReadingGaps gaps) => _further |= gaps;
}
