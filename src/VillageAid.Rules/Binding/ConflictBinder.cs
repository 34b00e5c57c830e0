using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds <c>conflicts:</c>. A name such as <c>诫勉_*</c> stands for all rules made of items; they are one side and do not contradict each other.</summary>
internal sealed class ConflictBinder(IReadOnlyList<BoundRule> rules, IReadOnlyDictionary<string, ParameterSymbol> parameters, ReadingGaps gaps, DiagnosticBag diagnostics)
{
    /// <summary>Those of a pack and of the packs that it extends, each in its own scope; what is wrong below is told where that pack is bound by itself.</summary>
    public static IReadOnlyList<BoundConflict> BindChain(PackScope top, IReadOnlyList<BoundRule> rules) =>
        [.. top.Below.Append(top).SelectMany(scope => new ConflictBinder(rules, scope.Context.Parameters, scope.Pack.Gaps, scope == top ? top.Diagnostics : new DiagnosticBag()).Bind(scope.Pack.Policy.Conflicts))];

    public IReadOnlyList<BoundConflict> Bind(IReadOnlyList<ConflictSyntax> conflicts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var bound = new List<BoundConflict>();
        foreach (var conflict in conflicts)
        {
            if (!seen.Add(conflict.Id.Value))
                diagnostics.Report(DiagnosticCatalog.NameTaken, conflict.Id.Place, conflict.Id.Value, new LocalizedText("冲突", "a conflict"));
            bound.Add(BindOne(conflict));
        }
        return bound;
    }

    private BoundConflict BindOne(ConflictSyntax conflict)
    {
        var sides = conflict.Between.Select(name => (Name: name, Rules: Side(name))).ToList();
        foreach (var again in sides.Where((side, index) => sides.Take(index).Any(earlier => earlier.Rules.Intersect(side.Rules).Any())))
            diagnostics.Report(DiagnosticCatalog.DuplicateValue, again.Name.Place, again.Name.Value);
        foreach (var side in sides.Where(side => side.Rules.Count > 0 && sides.TrueForAll(other => other.Rules.Count > 0)))
        {
            if (!sides.Exists(other => other != side && other.Rules.Any(rule => side.Rules.Any(own => ShareSubject(own, rule)))))
                diagnostics.Report(DiagnosticCatalog.ConflictNeverMeets, side.Name.Place, conflict.Id.Value, side.Name.Value);
        }
        var settlement = conflict.SettledBy is { } settled ? BindSettlement(settled, conflict, [.. sides.SelectMany(side => side.Rules.Select(rule => rule.Id))]) : null;
        return new BoundConflict(conflict.Id.Value, conflict.Why ?? LocalizedText.Same(""), [.. sides.Select(side => side.Rules.Select(rule => rule.Id).ToList())], settlement);
    }

    public static bool ShareSubject(BoundRule one, BoundRule other) => one.Subjects.Any(subject => other.Subjects.Any(second => second.Subject.FactType == subject.Subject.FactType));

    private List<BoundRule> Side(Located<string> name)
    {
        var named = Named(name.Value).DistinctBy(rule => rule.Id).ToList();
        if (named.Count == 0 && !gaps.HasFlag(ReadingGaps.Rules))
            diagnostics.Report(DiagnosticCatalog.UnknownRuleAsked, name.Place, name.Value, Suggestions.For(name.Value, rules.Where(rule => rule.Kind == RuleKind.Consequence).Select(rule => rule.Id).Distinct(StringComparer.Ordinal)));
        foreach (var rule in named.Where(rule => rule.Kind != RuleKind.Consequence).Take(1))
            diagnostics.Report(DiagnosticCatalog.ConflictOfNoConsequence, name.Place, rule.Id);
        return [.. named.Where(rule => rule.Kind == RuleKind.Consequence)];
    }

    private IEnumerable<BoundRule> Named(string name) => name.EndsWith("_*", StringComparison.Ordinal)
        ? rules.Where(rule => rule.Id.StartsWith(name[..^1], StringComparison.Ordinal))
        : rules.Where(rule => rule.Id == name);

    private BoundSettlement? BindSettlement(SettlementSyntax syntax, ConflictSyntax conflict, HashSet<string> inside)
    {
        if (ParameterBinder.Find(syntax.Parameter, parameters, diagnostics) is not { } parameter)
            return null;
        if (parameter.Choices is not { } choices)
        {
            diagnostics.Report(DiagnosticCatalog.NotAChoice, syntax.Parameter.Place, syntax.Parameter.Value);
            return null;
        }
        var prevailing = new Dictionary<EnumerationMember, IReadOnlySet<string>>();
        foreach (var entry in syntax.Choices)
            BindChoice(entry, syntax, conflict, choices, inside, prevailing);
        // A misspelt value is reported as that, not as a missing one too.
        foreach (var missing in choices.Where(choice => prevailing.Count == syntax.Choices.Count && !prevailing.ContainsKey(choice)))
            diagnostics.Report(DiagnosticCatalog.MissingReading, syntax.Parameter.Place, syntax.Parameter.Value, missing.Term);
        return new BoundSettlement(parameter, prevailing);
    }

    private void BindChoice(
        PrevailingSyntax entry, SettlementSyntax syntax, ConflictSyntax conflict, IReadOnlyList<EnumerationMember> choices, HashSet<string> inside, Dictionary<EnumerationMember, IReadOnlySet<string>> prevailing)
    {
        var standing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in entry.Rules)
        {
            var named = Named(name.Value).Select(rule => rule.Id).Where(inside.Contains).ToList();
            // What is wrong with the sides has its diagnostic there.
            if (named.Count == 0 && !conflict.Between.Any(side => side.Value == name.Value))
                diagnostics.Report(DiagnosticCatalog.PrevailsOutside, name.Place, name.Value, conflict.Id.Value, Suggestions.For(name.Value, conflict.Between.Select(side => side.Value)));
            standing.UnionWith(named);
        }
        if (choices.FirstOrDefault(choice => choice.Term.Zh == entry.Choice.Value || choice.Name == entry.Choice.Value) is not { } member)
            diagnostics.Report(DiagnosticCatalog.UnknownReading, entry.Choice.Place, entry.Choice.Value, syntax.Parameter.Value, Suggestions.ForMembers(entry.Choice.Value, choices));
        else if (!prevailing.TryAdd(member, standing))
            diagnostics.Report(DiagnosticCatalog.DuplicateValue, entry.Choice.Place, entry.Choice.Value);
    }
}
