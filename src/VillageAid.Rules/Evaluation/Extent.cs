namespace VillageAid.Rules.Evaluation;

/// <summary>A scalar as the stretch it can lie in, with or without null.</summary>
internal readonly record struct Extent(object? Low, object? High, bool HasValues, bool MayBeNull, Causes Causes)
{
    public bool IsExact => HasValues && !MayBeNull && Low is not null && High is not null && Low.Equals(High);

    public static Extent Of(Value value) => value switch
    {
        Scalar scalar => new Extent(scalar.Raw, scalar.Raw, true, false, Causes.None),
        NullValue => new Extent(null, null, false, true, Causes.None),
        Uncertain uncertain => new Extent(uncertain.Low, uncertain.High, true, uncertain.MayBeNull, uncertain.Causes),
        _ => throw new System.Diagnostics.UnreachableException($"{value.GetType().Name} is no scalar"),
    };

    /// <summary>The value that lies in this stretch.</summary>
    public Value ToValue() => !HasValues ? NullValue.Instance : IsExact ? new Scalar(Low!) : new Uncertain(Low, High, MayBeNull, Causes);
}
