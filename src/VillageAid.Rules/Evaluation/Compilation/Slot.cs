namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>A scalar that was computed once: between two bounds, with what <see cref="Bits"/> say of it. Of a truth only the bits count.</summary>
internal struct Slot<T>
{
    public T Low;
    public T High;
    public int State;

    /// <summary>The subject and window that it was computed for; see <see cref="SubjectState.Epoch"/>.</summary>
    public long Epoch;
}
