using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>The kinds of what is missing, as bits: all that a status depends on.</summary>
internal static class Why
{
    public const byte Nothing = 0;
    public const byte Record = 1 << (int)MissingKind.Record;
    public const byte Field = 1 << (int)MissingKind.Field;
    public const byte Completeness = 1 << (int)MissingKind.Completeness;
    public const byte Confirmation = 1 << (int)MissingKind.Confirmation;
    public const byte Parameter = 1 << (int)MissingKind.Parameter;
    public const byte Judgement = 1 << (int)MissingKind.Judgement;
    public const byte NotYet = 1 << (int)MissingKind.NotYet;

    private const int Facts = Record | Field | Completeness | Confirmation;

    /// <summary>The status of what is not settled.</summary>
    public static byte Status(byte why) => (why & Facts) != 0 ? Slot.Undetermined : why == NotYet ? Slot.Pending : Slot.NeedsReview;

    /// <summary>Only later days can say.</summary>
    public static bool IsStillToCome(byte why) => (why & NotYet) != 0 && (why & ~(NotYet | Parameter)) == 0;

    /// <summary>Only the ledger is open, and perhaps days to come.</summary>
    public static bool IsLedgerOnly(byte why) => (why & (Record | Completeness)) != 0 && (why & ~(Record | Completeness | NotYet)) == 0;

    /// <summary>Only a number or a judgement is missing.</summary>
    public static bool IsPolicyOnly(byte why) => (why & ~(Parameter | Judgement)) == 0;
}
