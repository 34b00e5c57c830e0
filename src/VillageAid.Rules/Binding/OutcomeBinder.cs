using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Binding;

/// <summary>Settles what decisions decide, before any rule is bound: rules ask for each other's outcomes in any order.</summary>
internal sealed class OutcomeBinder(BindingContext context)
{
    // Equal ladders are one type, so that outcomes of two decisions can be compared.
    private readonly Dictionary<string, Enumeration> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<OutcomeSyntax, DataType> _types = new(ReferenceEqualityComparer.Instance);

    public static IReadOnlyDictionary<string, DataType> Declare(IReadOnlyList<RuleSyntax> rules, BindingContext context)
    {
        var binder = new OutcomeBinder(context);
        return rules.Where(rule => rule.Decision is not null).DistinctBy(rule => rule.Id.Value)
            .ToDictionary(rule => rule.Id.Value, rule => rule.Decision!.Outcome is { } outcome ? binder.TypeOf(outcome) : new DataType.Error(), StringComparer.Ordinal);
    }

    // The rules of items share one outcome.
    private DataType TypeOf(OutcomeSyntax outcome)
    {
        if (!_types.TryGetValue(outcome, out var type))
            _types.Add(outcome, type = Bind(outcome));
        return type;
    }

    private DataType Bind(OutcomeSyntax outcome)
    {
        if (outcome.IsNumber)
            return new DataType.Number(ParameterBinder.BindUnit(outcome.Unit, context.Diagnostics));
        if (outcome.LadderOf is { } path)
            return BindField(outcome, path);
        if ((outcome.Ladder ?? outcome.OneOf) is not { } choices)
            return new DataType.Text();
        return choices.Count == 0 ? ReportNone(outcome) : Declare(outcome.Place, choices, outcome.Ladder is not null);
    }

    private DataType.Error ReportNone(OutcomeSyntax outcome)
    {
        context.Diagnostics.Report(DiagnosticCatalog.NoValues, outcome.Place);
        return new DataType.Error();
    }

    private DataType Declare(SourceSpan place, IReadOnlyList<ChoiceSyntax> choices, bool isLadder)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var choice in choices.Where(choice => new[] { choice.Zh.Value, choice.En ?? choice.Zh.Value }.Distinct().Any(word => !seen.Add(word))))
            context.Diagnostics.Report(DiagnosticCatalog.DuplicateValue, choice.Zh.Place, choice.Zh.Value);
        return Declare(place.ToString(), [.. choices.Select(choice => (choice.En ?? choice.Zh.Value, new LocalizedText(choice.Zh.Value, choice.En ?? choice.Zh.Value)))], isLadder);
    }

    private DataType.Enumerated Declare(string name, IReadOnlyList<(string Name, LocalizedText Term)> members, bool isLadder)
    {
        var key = (isLadder ? "<" : "|") + string.Join('\u0001', members.Select(member => $"{member.Name}\u0002{member.Term.Zh}"));
        if (!_known.TryGetValue(key, out var enumeration))
        {
            enumeration = new Enumeration(name, owner => [.. members.Select((member, order) => new EnumerationMember(owner, order, member.Name, member.Term))]) { IsLadder = isLadder };
            _known.Add(key, enumeration);
        }
        return new DataType.Enumerated(enumeration);
    }

    // The values of a field have no order of their own: which end is the lowest says the author.
    private DataType BindField(OutcomeSyntax outcome, Located<string> path)
    {
        var steps = path.Value.Split('.', '．');
        if (RecordTypes.Find(path with { Value = steps[0].Trim() }, context.Vocabulary, context.Diagnostics) is not { } type || outcome.Lowest is not { } lowest)
            return new DataType.Error();
        var name = steps.Length > 1 ? steps[1].Trim() : "";
        if (type.Find(name) is not Field { Enumeration: { } values })
        {
            context.Diagnostics.Report(DiagnosticCatalog.UnknownDeclaredField, path.Place, type.Term, name,
                Suggestions.ForTerms(name, [.. type.Fields.Where(field => field is { Enumeration: not null, IsCommon: false }).Select(field => (field.Term.Zh, field.Name))]));
            return new DataType.Error();
        }
        IReadOnlyList<EnumerationMember> ends = [values.Members[0], values.Members[^1]];
        if (values.Find(lowest.Value) is not { } end || !ends.Contains(end))
        {
            context.Diagnostics.Report(DiagnosticCatalog.UnknownStep, lowest.Place, lowest.Value, Suggestions.ForMembers(lowest.Value, ends));
            return new DataType.Error();
        }
        var members = end == ends[0] ? values.Members : values.Members.Reverse();
        return Declare(path.Value, [.. members.Select(member => (member.Name, member.Term))], isLadder: true);
    }
}
