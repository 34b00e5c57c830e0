namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>A slot without a certain record where there may be one, as a number: the slot, whether it may only come later, whether a doubtful record has its key.</summary>
internal static class OpenSlot
{
    public const int Variants = 4;

    public static int Of(int slot, SlotStanding standing, bool isDoubtful) => (slot * Variants) + (isDoubtful ? 2 : 0) + (standing == SlotStanding.NotYet ? 1 : 0);

    public static int SlotOf(int openSlot) => openSlot / Variants;

    public static bool IsDoubtful(int openSlot) => (openSlot & 2) != 0;

    public static bool MayOnlyCome(int openSlot) => (openSlot & 1) != 0;
}
