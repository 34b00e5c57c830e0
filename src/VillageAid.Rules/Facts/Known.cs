using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace VillageAid.Rules.Facts;

/// <summary>
/// A recorded value that may be missing. <c>default</c> is Unknown (nobody recorded it); Nothing is known not to exist (a report known
/// not to have been sent; FEEL's <c>null</c>); otherwise there is a value. Unknown is not false and not zero.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <example>
/// <code>
/// Known&lt;bool&gt; signedIn = true;                 // a value
/// Known&lt;bool&gt; notRecorded = default;            // Unknown
/// Known&lt;DateOnly&gt; neverLeft = Known.Nothing;     // known not to exist
/// </code>
/// </example>
[JsonConverter(typeof(KnownJsonConverterFactory))]
public readonly struct Known<T> : IKnown, IEquatable<Known<T>>
{
    private readonly T? _value;

    private Known(KnownState state, T? value)
    {
        State = state;
        _value = value;
    }

    /// <summary>Unknown: nobody recorded it. The same as <c>default</c>.</summary>
    public static Known<T> Unknown => default;

    /// <summary>Nothing: known not to exist.</summary>
    public static Known<T> Nothing => new(KnownState.Nothing, default);

    /// <inheritdoc/>
    public KnownState State { get; }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => State == KnownState.Value;

    /// <summary>Whether it is known not to exist.</summary>
    public bool IsNothing => State == KnownState.Nothing;

    /// <summary>Whether nobody recorded it.</summary>
    public bool IsUnknown => State == KnownState.Unknown;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: it is Unknown or Nothing.</exception>
    public T Value => HasValue ? _value! : throw new InvalidOperationException($"The value is {State}; ask HasValue first.");

    /// <summary>The value, or the default of its type where there is none; for who has asked for the state.</summary>
    internal T? ValueOrDefault => _value;

    object? IKnown.Value => HasValue ? _value : null;

    /// <summary>Gives the value where there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>A value becomes known; a null reference becomes Unknown, because a program's null says nothing about the world.</summary>
    public static implicit operator Known<T>(T? value) => value is null ? default : new(KnownState.Value, value);

    /// <summary><see cref="Known.Nothing"/> becomes the Nothing of any type.</summary>
    public static implicit operator Known<T>(KnownNothing nothing) => Nothing;

    /// <summary>Equal as records of the same thing: the same state and the same value. Conditions never use this: two Unknowns are not known to be equal.</summary>
    public bool Equals(Known<T> other) => State == other.State && EqualityComparer<T?>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Known<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _value);

    /// <summary>Whether both are the same as records; see <see cref="Equals(Known{T})"/>.</summary>
    public static bool operator ==(Known<T> left, Known<T> right) => left.Equals(right);

    /// <summary>Whether both differ as records; see <see cref="Equals(Known{T})"/>.</summary>
    public static bool operator !=(Known<T> left, Known<T> right) => !left.Equals(right);

    /// <summary>The value's text, <c>Nothing</c> or <c>Unknown</c>; for debugging.</summary>
    public override string ToString() => HasValue ? _value!.ToString() ?? "" : State.ToString();
}
