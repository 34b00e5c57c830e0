using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>A parameter that was used, and where its value comes from.</summary>
/// <param name="Name">Its names.</param>
/// <param name="Value">Its value for people; null while it is unset.</param>
/// <param name="Provenance">Where the value comes from.</param>
/// <param name="Basis">The clause (stated), who set it and why (assumed), or the open question (unset).</param>
public sealed record ParameterUsed(LocalizedText Name, LocalizedText? Value, Provenance Provenance, LocalizedText Basis);

/// <summary>Where the value of a parameter comes from.</summary>
public enum Provenance
{
    /// <summary>A clause states it.</summary>
    Stated,

    /// <summary>Somebody set it, with a reason.</summary>
    Assumed,

    /// <summary>Nobody has set it.</summary>
    Unset,
}
