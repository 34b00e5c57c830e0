namespace VillageAid.Rules.Facts;

/// <summary>A <see cref="Known{T}"/> whose type is not known at compile time.</summary>
public interface IKnown
{
    /// <summary>Whether there is a value, nothing, or no record.</summary>
    KnownState State { get; }

    /// <summary>The value, or null where there is none.</summary>
    object? Value { get; }
}
