using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Hosting;

/// <summary>What a host can choose when it registers the library.</summary>
/// <example><c>services.AddVillageAidRules(options => options.AddFacts&lt;Household&gt;().AddFacts&lt;ElderCare&gt;())</c></example>
public sealed class VillageAidRulesOptions
{
    private readonly List<Type> _records = [];

    /// <summary>The fact types that rules and facts can name; by default those of this library. Those of <see cref="AddFacts{TFact}"/> come on top.</summary>
    public FactVocabulary Vocabulary { get; set; } = FactVocabulary.BuiltIn;

    /// <summary>Adds a record of the host's own as a fact type (<see cref="FactVocabulary.With"/>). Records may refer to each other in any order.</summary>
    public VillageAidRulesOptions AddFacts<TFact>() where TFact : Fact
    {
        _records.Add(typeof(TFact));
        return this;
    }

    /// <summary>What judges, where a package chose another one; null: the default evaluator.</summary>
    internal IPolicyEvaluator? Evaluator { get; set; }

    internal PolicyEngine BuildEngine() => Evaluator is null ? new PolicyEngine() : new PolicyEngine(Evaluator);

    /// <summary>The vocabulary with the host's records.</summary>
    /// <exception cref="ArgumentException">A record cannot be a fact type.</exception>
    internal FactVocabulary BuildVocabulary() => Vocabulary.With([.. _records]);
}
