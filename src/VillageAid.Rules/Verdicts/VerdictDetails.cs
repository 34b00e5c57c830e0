namespace VillageAid.Rules.Verdicts;

/// <summary>
/// What a verdict has to say beyond its status, found out once, when it is first asked for. Safe for any number of threads: whichever comes
/// first settles what all see.
/// </summary>
internal abstract class VerdictDetails
{
    private Verdict? _whole;

    public Verdict Whole => LazyInitializer.EnsureInitialized(ref _whole, Build);

    /// <summary>Whether another one is about the same verdict of the same evaluation, so that nothing need be found out to see that they are equal.</summary>
    public abstract bool IsSame(VerdictDetails other);

    /// <summary>The verdict with all its parts given.</summary>
    protected abstract Verdict Build();
}
