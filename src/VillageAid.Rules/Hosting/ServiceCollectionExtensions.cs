using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Hosting;

/// <summary>Registers the library with a host's services.</summary>
/// <example>
/// <code>
/// services.AddVillageAidRules();
/// // then: class Appraisals(PolicyEngine engine, FactVocabulary vocabulary) { … }
/// </code>
/// </example>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="PolicyEngine"/> and the <see cref="FactVocabulary"/> as singletons: both are immutable and safe for any number
    /// of threads, as are the policy sets and fact sets made with them. What is registered already stays.
    /// </summary>
    /// <exception cref="ArgumentException">A record of <see cref="VillageAidRulesOptions.AddFacts{TFact}"/> cannot be a fact type.</exception>
    public static IServiceCollection AddVillageAidRules(this IServiceCollection services, Action<VillageAidRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new VillageAidRulesOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(options.BuildVocabulary());
        services.TryAddSingleton(_ => options.BuildEngine());
        return services;
    }
}
