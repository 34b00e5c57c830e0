using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Hosting;

/// <summary>What a host can choose when it registers the library.</summary>
/// <example><c>services.AddVillageAidRules(options => options.Vocabulary = FactVocabulary.BuiltIn)</c></example>
public sealed class VillageAidRulesOptions
{
    /// <summary>The fact types that rules and facts can name; by default those of this library.</summary>
    public FactVocabulary Vocabulary { get; set; } = FactVocabulary.BuiltIn;
}
