using System.Reflection;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Receipts;

/// <summary>The engine that evaluated.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version, which settles that of the language too.</param>
public sealed record ReceiptEngine(string Name, string Version)
{
    /// <summary>This one.</summary>
    internal static ReceiptEngine Own { get; } = new("VillageAid.Rules",
        typeof(ReceiptEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");
}

/// <summary>A pack of rules.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsJudged">Whether it was evaluated; otherwise it is there because others build on it.</param>
/// <param name="Files">Its files, in ordinal order of their names. Tests are no part of it.</param>
public sealed record ReceiptPack(string Id, bool IsJudged, IReadOnlyList<ReceiptFile> Files)
{
    internal static ReceiptPack Of(PackContent pack) =>
        new(pack.Id, pack.IsJudged, [.. pack.Files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new ReceiptFile(file.Name, file.Hash.ToString()))]);
}

/// <summary>A file of a pack.</summary>
/// <param name="Name">Its path within the pack.</param>
/// <param name="Hash">The hash of its bytes.</param>
public sealed record ReceiptFile(string Name, string Hash);

/// <summary>The records of a type.</summary>
/// <param name="Type">The type's English name.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Hash">Their hash, the same in whatever order and form of file they come.</param>
public sealed record ReceiptFactType(string Type, int Count, string Hash);

/// <summary>What an evaluation came to.</summary>
/// <param name="Policies">The verdicts by policy, in ordinal order of the ids.</param>
/// <param name="Diagnostics">The hash of what was said of rules and data that do not go together.</param>
public sealed record ReceiptVerdicts(IReadOnlyList<ReceiptPolicy> Policies, string Diagnostics);

/// <summary>The verdicts of a policy.</summary>
/// <param name="Policy">The policy's id.</param>
/// <param name="Counts">How many have which status; one that none has is not there.</param>
/// <param name="Statuses">The hash of rule, subject, occasion and status of each.</param>
/// <param name="Reasons">The hash of each whole verdict with its reason.</param>
/// <param name="Measures">The hash of what is recommended by subject.</param>
public sealed record ReceiptPolicy(string Policy, IReadOnlyList<StatusCount> Counts, string Statuses, string Reasons, string Measures);

/// <summary>Whether a receipt is as it was written.</summary>
public enum ReceiptState
{
    /// <summary>It is, each byte.</summary>
    Whole,

    /// <summary>It says the same, but in other bytes: spaces, line ends, the order of its parts, a byte order mark.</summary>
    Reformatted,

    /// <summary>What it says does not match its seal.</summary>
    Altered,
}
