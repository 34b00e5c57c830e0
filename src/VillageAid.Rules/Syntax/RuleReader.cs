using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>rules:</c>: norms, consequences and decisions.</summary>
internal sealed class RuleReader(DiagnosticBag diagnostics)
{
    private static readonly string[] CommonKeys = ["title", "clause", "subject", "each", "modality", "effective", "items", "applies", "unless", "signs", "dutyOf", "reason"];
    private static readonly string[] NormKeys = ["norm", "forEachDay", "due", "requires", "forbids", .. CommonKeys];
    private static readonly string[] ConsequenceKeys = ["consequence", "when", "recommends", .. CommonKeys];

    private static readonly string[] DecisionKeys = ["decision", "outcome", "start", "rules", "table", .. CommonKeys.Except(["modality", "signs"])];

    private readonly NodeValues _values = new(diagnostics);
    private readonly ConditionReader _conditions = new(diagnostics);

    public IEnumerable<RuleSyntax> Read(YamlNode? node) => _values.List(node).SelectMany(ReadRule).ToList();

    /// <summary>How many rules an author wrote: a rule with items is one for each row.</summary>
    public static int CountWritten(YamlNode? node) => node is YamlSequence sequence
        ? sequence.Items.Sum(rule => rule is YamlMapping mapping && Items(mapping) is YamlSequence { Items.Count: > 0 } items ? items.Items.Count : 1) + (sequence.HasError ? 1 : 0)
        : NodeValues.CountWritten(node);

    private static YamlNode? Items(YamlMapping mapping) => mapping.Entries.FirstOrDefault(entry => PolicyKeys.Get("items").Is(entry.Key.Value))?.Value;

    private IEnumerable<RuleSyntax> ReadRule(YamlNode node)
    {
        if (_values.Mapping(node) is not { } mapping)
            return [];
        var kind = MappingReader.Has(mapping, "consequence") ? RuleKind.Consequence : MappingReader.Has(mapping, "decision") ? RuleKind.Decision : RuleKind.Norm;
        if (MappingReader.Open(mapping, diagnostics, KeysOf(kind)) is not { } reader || ReadCommon(reader, kind) is not { } rule)
            return [];
        return new ItemRows(diagnostics).Expand(ReadOwn(reader, rule), reader.Optional("items"));
    }

    private static string[] KeysOf(RuleKind kind) => kind switch
    {
        RuleKind.Norm => NormKeys,
        RuleKind.Consequence => ConsequenceKeys,
        _ => DecisionKeys,
    };

    private RuleSyntax ReadOwn(MappingReader reader, RuleSyntax rule) => rule.Kind switch
    {
        RuleKind.Norm => ReadNorm(reader, rule),
        RuleKind.Consequence => ReadConsequence(reader, rule),
        _ => rule with { Decision = new DecisionReader(diagnostics).Read(reader, rule.Id) },
    };

    private RuleSyntax? ReadCommon(MappingReader reader, RuleKind kind)
    {
        var key = kind switch { RuleKind.Norm => "norm", RuleKind.Consequence => "consequence", _ => "decision" };
        var id = _values.Text(reader.Optional(key));
        if (!reader.Has(key))
            diagnostics.Report(DiagnosticCatalog.NoRuleKind, reader.Place);
        var rule = new RuleSyntax
        {
            Kind = kind,
            Id = id ?? new Located<string>("", reader.Place),
            Title = _values.Localized(reader.Optional("title")),
            Clauses = ReadTexts(ClauseOf(reader)),
            Subjects = ReadTexts(reader.Required("subject")),
            Each = ReadEach(reader.Required("each")) ?? new Located<string>("", reader.Place),
            Effective = new EffectiveReader(diagnostics).Read(reader.Optional("effective")),
            Modality = _values.Word(reader.Optional("modality"), PolicyWords.Modality) ?? Modality.Must,
            Applies = _conditions.Read(reader.Optional("applies")),
            Unless = _conditions.Read(reader.Optional("unless")),
            Signs = _conditions.Read(reader.Optional("signs")),
            DutyOf = _conditions.Read(reader.Optional("dutyOf")),
            Reason = ReadReason(reader.Optional("reason")),
            Place = reader.Place,
        };
        return id is null ? null : rule;
    }

    // Where each row of items, or a row of a decision, has its own clause, the rule needs none.
    private static YamlNode? ClauseOf(MappingReader reader) => reader.Has("items") || DecisionReader.HasRowClause(reader) ? reader.Optional("clause") : reader.Required("clause");

    private RuleSyntax ReadNorm(MappingReader reader, RuleSyntax rule)
    {
        if (reader.Has("requires") == reader.Has("forbids"))
            diagnostics.Report(DiagnosticCatalog.RequiresOrForbids, rule.Id.Place, rule.Id.Value);
        return rule with
        {
            ForEachDay = _values.Word(reader.Optional("forEachDay"), PolicyWords.Truth) ?? false,
            Due = new DueReader(diagnostics).Read(reader.Optional("due")),
            Requires = _conditions.Read(reader.Optional("requires")),
            Forbids = _conditions.Read(reader.Optional("forbids")),
        };
    }

    private RuleSyntax ReadConsequence(MappingReader reader, RuleSyntax rule) => rule with
    {
        When = _conditions.Read(reader.Required("when")),
        Recommends = new RecommendationReader(diagnostics).Read(reader.Optional("recommends")),
    };

    // A window, or a kind of record, which is the vocabulary's to know.
    private Located<string>? ReadEach(YamlNode? node) => _values.Text(node) is { } word
        ? new Located<string>(PolicyWords.Each.TryFind(word.Value, out var window) ? window : word.Value, word.Place)
        : null;

    private List<Located<string>> ReadTexts(YamlNode? node) =>
        [.. _values.OneOrMore(node).Select(_values.Text).OfType<Located<string>>()];

    private ReasonTemplateSyntax? ReadReason(YamlNode? node)
    {
        if (node is not YamlMapping)
            return _values.Text(node) is { } text ? new ReasonTemplateSyntax(text, null) : null;
        if (MappingReader.Open(node, diagnostics, "zh", "en") is not { } reader)
            return null;
        var zh = _values.Text(reader.Required("zh"));
        var en = _values.Text(reader.Optional("en"));
        return zh is null ? null : new ReasonTemplateSyntax(zh, en);
    }
}
