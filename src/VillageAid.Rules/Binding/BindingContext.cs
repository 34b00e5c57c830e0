using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>What names can mean at one place of a policy. Immutable: entering a filter gives a new one.</summary>
internal sealed record BindingContext
{
    public required FactVocabulary Vocabulary { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>The subject whose members can be named; null for a text that stands for itself.</summary>
    public required SubjectType? Subject { get; init; }

    public required IReadOnlyDictionary<string, ParameterSymbol> Parameters { get; init; }

    public required IReadOnlyDictionary<string, IndicatorSymbol> Indicators { get; init; }

    /// <summary>Binds an indicator's value when it is first named, whatever the order of the file; false where that would go in a circle.</summary>
    public required Func<IndicatorSymbol, bool> Resolve { get; init; }

    /// <summary>The rules that can be asked about, by id, and the rule that asks; null outside of rules.</summary>
    public IReadOnlyDictionary<string, RuleSyntax>? Rules { get; init; }

    public RuleSyntax? AskingRule { get; init; }

    /// <summary>Whether the rule has a deadline.</summary>
    public bool HasDue { get; init; }

    /// <summary>Whether the deadline is a whole day: then its name means that day, else an instant.</summary>
    public bool DueIsDay { get; init; }

    /// <summary>Of a rule with items: the names of its row and the values that they stand for.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Items { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>The items of filters and the variables of quantifiers, innermost first.</summary>
    public IReadOnlyList<VariableSymbol> Variables { get; init; } = [];

    /// <summary>Texts that the same <c>and</c> or <c>or</c> compares with null: what nothing means is said.</summary>
    public IReadOnlySet<string> Guarded { get; init; } = new HashSet<string>();

    public BindingContext Enter(VariableSymbol variable) => this with { Variables = [variable, .. Variables] };

    /// <summary>Every name that means something here; for suggestions.</summary>
    public IEnumerable<string> VisibleNames =>
        Variables.Select(variable => variable.Type).OfType<DataType.Record>().SelectMany(record => record.FactType.MemberNames)
            .Concat(Subject?.FactType.MemberNames ?? [])
            .Concat(Indicators.Where(pair => pair.Value.Subject == Subject).Select(pair => pair.Key))
            .Concat(Items.Keys).Concat(Variables.Select(variable => variable.Name)).Concat(Parameters.Keys).Concat(OccasionNames.All);
}
