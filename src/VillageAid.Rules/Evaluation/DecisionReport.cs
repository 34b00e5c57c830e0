using System.Globalization;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Evaluation;

/// <summary>Lays out what a decision came to, with the rows that count.</summary>
internal sealed class DecisionReport(BoundDecision decision, ExpressionEvaluator evaluator)
{
    public DecisionOutcome Describe(DecisionValue found)
    {
        var settled = found.IsSettled ? ToValue(((Scalar)found.Possible[0]).Raw) : null;
        var extent = Extent.Of(found.Value);
        var (low, high) = decision.Type.IsOrdered && decision.Type is not DataType.Text && found.Possible.All(value => value is not NullValue) ? (extent.Low, extent.High) : (null, null);
        var possible = decision.IsNumber ? [] : found.Possible.OfType<Scalar>().Select(value => value.Raw).Order(Comparer<object>.Create(Comparisons.Order)).Select(ToValue).ToList();
        return new DecisionOutcome
        {
            Text = new LocalizedText(TextOf(settled, low, high, possible, Language.Zh), TextOf(settled, low, high, possible, Language.En)),
            Value = settled,
            AtLeast = settled ?? (low is null ? null : ToValue(low)),
            AtMost = settled ?? (high is null ? null : ToValue(high)),
            Possible = possible,
            Unit = (decision.Type as DataType.Number)?.Unit?.Name,
            Rows = [.. found.Rows.Select(Describe)],
        };
    }

    private static OutcomeValue ToValue(object raw) => raw switch
    {
        decimal number => new OutcomeValue(number.ToString("0.####", CultureInfo.InvariantCulture), ValuePrinter.PrintRaw(raw, null)) { Number = number },
        EnumerationMember member => new OutcomeValue(member.Name, member.Term),
        _ => new OutcomeValue(raw.ToString() ?? "", ValuePrinter.PrintRaw(raw, null)),
    };

    private string TextOf(OutcomeValue? settled, object? low, object? high, IReadOnlyList<OutcomeValue> possible, Language language)
    {
        var zh = language == Language.Zh;
        if (settled is not null)
            return settled.Term.In(language) + Suffix(language);
        var parts = new[] { low is null ? null : (zh ? "至少" : "at least ") + ToValue(low).Term.In(language), high is null ? null : (zh ? "至多" : "at most ") + ToValue(high).Term.In(language) }.OfType<string>().ToList();
        if (parts.Count > 0)
            return string.Join(zh ? "，" : ", ", parts) + Suffix(language);
        return possible.Count > 0 ? (zh ? "可能是" : "one of ") + string.Join(zh ? "、" : ", ", possible.Select(value => value.Term.In(language))) : zh ? "未定" : "open";
    }

    private string Suffix(Language language) => (decision.Type as DataType.Number)?.Unit?.Term.In(language) is { Length: > 0 } unit ? language == Language.Zh ? unit : " " + unit : "";

    private DecisionRow Describe(FoundRow found) => new(found.Row.Number, found.Row.Place, found.Truth.Truth, EffectOf(found))
    {
        Points = found.Points is { } points ? ValuePrinter.ToReason(points, decision.Type) : null,
        Citations = found.Row.Citations,
        Conditions = found.Row switch
        {
            BoundDecisionRow { When: { } when } => [new ConditionExplainer(evaluator, "row").Explain(when)],
            BoundTableRow row => [.. row.Cells.Select(Explain)],
            _ => [],
        },
    };

    // A cell says what is compared with only; what is compared stands at the head of its column.
    private ConditionNode Explain(BoundCell cell) => new ConditionExplainer(evaluator, "row").Explain(cell.Test) with { Text = $"{cell.Input.Name} {Unquoted(cell.Test.Text)}" };

    private static string Unquoted(string cell) => cell.Length > 1 && cell[0] is '\'' or '"' && cell[^1] == cell[0] ? cell[1..^1] : cell;

    private LocalizedText EffectOf(FoundRow found)
    {
        if (found.Row is BoundTableRow table)
            return Join([Effect("then", table.Then)]);
        var row = (BoundDecisionRow)found.Row;
        return Join([Effect("add", row.Add), Effect("outcomeIs", row.Is), Effect("atLeast", row.AtLeast), Effect("atMost", row.AtMost)]);
    }

    private static LocalizedText Join(IEnumerable<LocalizedText?> parts)
    {
        var written = parts.OfType<LocalizedText>().ToList();
        return new LocalizedText(string.Join('，', written.Select(part => part.Zh)), string.Join(", ", written.Select(part => part.En)));
    }

    private LocalizedText? Effect(string key, BoundExpression? term)
    {
        if (term is null)
            return null;
        var value = evaluator.Evaluate(term);
        return new LocalizedText($"{PolicyKeys.Get(key).Zh} {ValuePrinter.PrintBare(value, Language.Zh)}", $"{PolicyKeys.Get(key).En} {ValuePrinter.PrintBare(value, Language.En)}");
    }
}
