namespace VillageAid.Rules.Facts;

/// <summary>Makes <see cref="Known{T}"/> values.</summary>
public static class Known
{
    /// <summary>Known not to exist; converts to the Nothing of any type.</summary>
    public static KnownNothing Nothing => default;

    /// <summary>A known value, its type inferred.</summary>
    public static Known<T> Of<T>(T value) => value;

    /// <summary>A database's nullable value: null becomes Unknown.</summary>
    public static Known<T> FromNullable<T>(T? value) where T : struct => value is { } known ? known : default(Known<T>);
}

/// <summary>The Nothing of no particular type; see <see cref="Known.Nothing"/>.</summary>
public readonly struct KnownNothing;
