using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds the measures that a consequence recommends.</summary>
internal static class RecommendationBinder
{
    public static IReadOnlyList<BoundRecommendation> Bind(IReadOnlyList<RecommendationSyntax> recommends, BindingContext context) =>
        [.. recommends.Select(one => BindOne(one, context)).OfType<BoundRecommendation>()];

    /// <summary>The measures that there are: the values of the field of recorded ones.</summary>
    public static Enumeration Measures(FactVocabulary vocabulary) =>
        ((DataType.Enumerated)vocabulary.TypeOf(typeof(Measure)).Fields.Single(field => field.Property?.Name == nameof(Measure.MeasureKind)).Type).Enumeration;

    /// <summary>The measure of a name; null after a diagnostic.</summary>
    public static EnumerationMember? Find(string name, SourceSpan place, BindingContext context) => Find(name, place, context.Vocabulary, context.Diagnostics);

    public static EnumerationMember? Find(string name, SourceSpan place, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var measures = Measures(vocabulary);
        if (measures.Find(name) is { } measure)
            return measure;
        diagnostics.Report(DiagnosticCatalog.UnknownMeasure, place, name, HelpFor(name, measures.Members));
        return null;
    }

    private static LocalizedText HelpFor(string name, IReadOnlyList<EnumerationMember> measures) => Suggestions.ForMembers(name, measures) is { Zh.Length: > 0 } near
        ? near
        : new LocalizedText($"可用：{string.Join('、', measures.Select(measure => measure.Term.Zh))}", $"there are: {string.Join(", ", measures.Select(measure => measure.Name))}");

    private static BoundRecommendation? BindOne(RecommendationSyntax syntax, BindingContext context)
    {
        var (to, against) = (BindAddressee(syntax.To, context), BindAddressee(syntax.Against, context));
        return Find(syntax.Measure.Value, syntax.Measure.Place, context) is { } measure ? new BoundRecommendation(measure, to, against) : null;
    }

    private static BoundAddressee? BindAddressee(AddresseeSyntax? syntax, BindingContext context) =>
        syntax is null ? null : new BoundAddressee(syntax.Way is { } way ? BindRecord(way, context) : null);

    /// <summary>The way to a record, as <c>派出单位</c> is.</summary>
    public static BoundExpression BindRecord(ConditionSyntax way, BindingContext context)
    {
        var bound = ConditionBinder.BindValue(way, context);
        if (bound.Type is DataType.Record or DataType.Error)
            return bound;
        context.Diagnostics.Report(DiagnosticCatalog.AddresseeIsNoRecord, bound.Place, bound.Text, bound.Type.Term);
        return new BoundError(bound.Place);
    }
}
