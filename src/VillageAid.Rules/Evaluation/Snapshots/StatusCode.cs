using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>A verdict's status in a byte. 0: there is no verdict, because the subject is of another place or the rule is not in force then.</summary>
internal static class StatusCode
{
    public const byte None = 0;

    /// <summary>One more than the greatest code.</summary>
    public static readonly int Limit = Enum.GetValues<VerdictStatus>().Length + 1;

    public static byte Of(VerdictStatus? status) => status is { } known ? (byte)(known + 1) : None;

    /// <summary>The status; only of a code that is not <see cref="None"/>.</summary>
    public static VerdictStatus StatusOf(byte code) => (VerdictStatus)(code - 1);
}
