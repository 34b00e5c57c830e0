using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Adds what a verdict names as missing, also where it is missing for something else than the conditions: for the place, or for who is judged at all.</summary>
internal sealed class MissingSteps(Verdict verdict, PolicyRun run, StepFactory factory, StepGroups groups)
{
    public void Add()
    {
        foreach (var item in verdict.Reason.Missing)
        {
            if (item.Ledger is { } ledger)
                groups.Add(factory.Complete(ledger.Type, ledger.Owner, ledger.From, ledger.To), item.Name.Zh, isCounted: false);
            else if (item.Kind == MissingKind.Parameter && run.Policy.ParameterNames.Values.FirstOrDefault(one => one.Name.En == item.Parameter) is { } parameter)
                Set(parameter, item);
            else if (item is { Record: { } identity, Kind: MissingKind.Field or MissingKind.Confirmation } && run.Graph.Of(identity.Type).FirstOrDefault(one => one.Identity.Equals(identity)) is { } record)
                Settle(record, item);
        }
    }

    private void Settle(PresentRecord record, MissingItem item)
    {
        foreach (var step in factory.Resolve(record, true).Concat(factory.Resolve(record, false)))
            groups.Add(step, item.Name.Zh, isCounted: false);
        if (item is not { Kind: MissingKind.Field, Field: { } name })
            return;
        var field = record.Type.Fields.First(one => one.Name == name);
        IEnumerable<object> values = field.Type is DataType.Boolean ? [true, false] : field.Enumeration?.Members ?? [];
        var known = values.Select(Known.Of);
        foreach (var value in field.MayBeNothing ? known.Append(Known.Nothing) : known)
            groups.Add(factory.Correct(record, new Dictionary<Field, Known<object>> { [field] = value }), item.Name.Zh, isCounted: false);
    }

    // A day may lie before the occasion or after it; of a number the bounds that the policy states.
    private void Set(ParameterSymbol parameter, MissingItem item)
    {
        if (!run.Parameters.IsUnset(parameter))
            return;
        IEnumerable<object?> values = parameter switch
        {
            { Choices: { } choices } => choices,
            { Type: DataType.Boolean } => [true, false],
            { Type: DataType.Date } => [verdict.Occasion.Start, verdict.Occasion.End.AddDays(1)],
            _ => [parameter.AtLeast, parameter.AtMost],
        };
        foreach (var value in values.OfType<object>())
            groups.Add(StepFactory.Set(parameter, value), item.Name.Zh, isCounted: false);
    }
}
