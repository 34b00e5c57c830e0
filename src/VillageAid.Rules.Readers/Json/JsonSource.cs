namespace VillageAid.Rules.Readers.Json;

/// <summary>The records of a JSON file, one after the other.</summary>
internal abstract class JsonSource
{
    /// <summary>The next record that can be read; null at the end. What cannot be read is reported and passed over.</summary>
    public abstract JsonRecord? Next();
}
