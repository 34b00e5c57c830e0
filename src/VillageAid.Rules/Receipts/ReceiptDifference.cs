namespace VillageAid.Rules.Receipts;

/// <summary>One thing in which a receipt and an evaluation, or two receipts, differ; wording belongs to whoever reports it.</summary>
/// <param name="Part">What differs.</param>
/// <param name="Name">Which of its kind, such as the pack and file, the fact type, the policy; empty where there is only one.</param>
/// <param name="Change">How.</param>
/// <param name="Before">What it was: a version, an instant, a count, a file's name; null where that would be a hash.</param>
/// <param name="After">What it is now.</param>
/// <example><c>FactType attendanceDay Changed 620 619</c>: a record is missing.</example>
public sealed record ReceiptDifference(ReceiptAspect Part, string Name, ReceiptChange Change, string? Before, string? After);

/// <summary>How something differs.</summary>
public enum ReceiptChange
{
    /// <summary>It is another.</summary>
    Changed,

    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is not there any more.</summary>
    Removed,

    /// <summary>It is the same under another name.</summary>
    Renamed,
}

/// <summary>What a receipt and an evaluation may differ in, in the order in which differences are told.</summary>
public enum ReceiptAspect
{
    /// <summary>What the receipt says does not match its seal: it was altered.</summary>
    Receipt,

    /// <summary>The receipt says the same, but not each byte is as it was written.</summary>
    ReceiptLayout,

    /// <summary>The engine or its version.</summary>
    Engine,

    /// <summary>The instant as of which facts are seen.</summary>
    AsOf,

    /// <summary>The period.</summary>
    Period,

    /// <summary>The one subject.</summary>
    Subject,

    /// <summary>A pack: it is there or not, or it is judged now and was only built on before.</summary>
    Pack,

    /// <summary>A file of a pack.</summary>
    PackFile,

    /// <summary>The fact types, fields and values that can be named.</summary>
    Vocabulary,

    /// <summary>The records of a fact type.</summary>
    FactType,

    /// <summary>A policy has verdicts or none.</summary>
    Policy,

    /// <summary>How many verdicts of a policy have a status.</summary>
    StatusCount,

    /// <summary>What is judged of whom.</summary>
    Statuses,

    /// <summary>The reasons, with the same statuses.</summary>
    Reasons,

    /// <summary>What is recommended by subject.</summary>
    Measures,

    /// <summary>What is said of rules and data that do not go together.</summary>
    Diagnostics,
}
