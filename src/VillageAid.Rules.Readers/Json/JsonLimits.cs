namespace VillageAid.Rules.Readers.Json;

/// <summary>How much of a JSON file is held at once.</summary>
internal static class JsonLimits
{
    /// <summary>The levels of brackets.</summary>
    public const int Depth = 8;

    /// <summary>The bytes of a record.</summary>
    public const int Record = 1 << 18;

    /// <summary>The bytes of one text; a longer one cannot be gone through to its end.</summary>
    public const int Token = 1 << 24;

    /// <summary>The characters of a text, as in CSV.</summary>
    public const int Text = 10_000;

    /// <summary>The names in the records of one type that are no fields of it; further ones are left out without a word.</summary>
    public const int UnknownNames = 1_000;
}
