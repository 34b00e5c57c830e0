namespace VillageAid.Rules.Facts;

/// <summary>The stretch of time that one record stands for.</summary>
public enum Grain
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
