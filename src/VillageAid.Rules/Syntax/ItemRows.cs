using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>
/// Makes one rule of each row of <c>items:</c>: the names of the row stand for its values, in conditions and, in braces, in the rule's id, title
/// and reason; a row may have a clause of its own.
/// </summary>
/// <example><c>norm: 六有_{项}</c> with <c>items: [{项: 电脑, clause: YZ2020-3-1c}]</c> is the rule <c>六有_电脑</c>.</example>
internal sealed class ItemRows(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public IEnumerable<RuleSyntax> Expand(RuleSyntax rule, YamlNode? items)
    {
        if (items is null)
            return CheckId(rule) ? [rule] : [];
        var rows = _values.List(items);
        if (rows.Count == 0 && !items.HasError)
            diagnostics.Report(DiagnosticCatalog.EmptyValue, items.Place);
        return rows.Select(row => ExpandRow(rule, row)).OfType<RuleSyntax>().ToList();
    }

    private RuleSyntax? ExpandRow(RuleSyntax rule, YamlNode row)
    {
        var names = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        IReadOnlyList<Located<string>> clauses = rule.Clauses;
        foreach (var entry in _values.Entries(row))
        {
            if (PolicyKeys.Get("clause").Is(entry.Key.Value))
                clauses = [.. _values.OneOrMore(entry.Value).Select(_values.Text).OfType<Located<string>>()];
            else if (new Names(diagnostics).Read(entry.Key) is { } name && _values.Localized(entry.Value) is { } value)
                names[name.Value] = value;
        }
        var expanded = rule with
        {
            Id = new Located<string>(Fill(rule.Id.Value, names, Language.Zh), row.Place),
            Title = rule.Title is { } title ? new LocalizedText(Fill(title.Zh, names, Language.Zh), Fill(title.En, names, Language.En)) : null,
            Clauses = clauses,
            Items = names,
        };
        return CheckId(expanded) ? expanded : null;
    }

    private bool CheckId(RuleSyntax rule)
    {
        if (rule.Id.Value.Length == 0 || Keywords.IsName(rule.Id.Value))
            return rule.Id.Value.Length > 0;
        diagnostics.Report(DiagnosticCatalog.NotAName, rule.Id.Place, rule.Id.Value);
        return false;
    }

    private static string Fill(string text, Dictionary<string, LocalizedText> names, Language language) =>
        names.Aggregate(text, (filled, name) => filled.Replace($"{{{name.Key}}}", name.Value.In(language), StringComparison.Ordinal));
}
