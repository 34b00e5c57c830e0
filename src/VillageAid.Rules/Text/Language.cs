namespace VillageAid.Rules.Text;

/// <summary>The language of a text for people.</summary>
public enum Language
{
    /// <summary>Chinese (simplified script).</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
