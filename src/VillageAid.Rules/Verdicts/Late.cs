namespace VillageAid.Rules.Verdicts;

/// <summary>A part of a verdict that is given, or left to be found out when it is asked for; null may be given too.</summary>
internal readonly struct Late<T>(T value)
{
    public bool IsGiven { get; } = true;

    public T Value { get; } = value;
}
