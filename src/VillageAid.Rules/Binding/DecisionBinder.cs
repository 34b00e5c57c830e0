using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds a decision for one subject type.</summary>
internal sealed class DecisionBinder
{
    private readonly BindingContext _context;
    private readonly CitationTable _citations;
    private readonly TermBinder _terms;
    private readonly DataType _type;

    private DecisionBinder(DataType type, BindingContext context, CitationTable citations)
    {
        (_type, _context, _citations) = (type, context, citations);
        _terms = new TermBinder(type, context);
    }

    public static BoundDecision Bind(DecisionSyntax decision, Located<string> id, BindingContext context, CitationTable citations) =>
        new DecisionBinder(context.Outcomes.GetValueOrDefault(id.Value, new DataType.Error()), context, citations).Bind(decision, id);

    private BoundDecision Bind(DecisionSyntax decision, Located<string> id)
    {
        var bound = new BoundDecision(_type)
        {
            Start = _terms.Bind(decision.Start),
            Floor = _terms.Bind(decision.Outcome?.Floor),
            Ceiling = _terms.Bind(decision.Outcome?.Ceiling),
            Rows = [.. decision.Rows.Select(BindRow)],
            Table = decision.Table is { Hit: not null } table ? new TableBinder(_type, _context, _citations).Bind(table) : null,
        };
        if (_type is DataType.Error)
            return bound;
        CheckStart(decision, id, bound);
        CheckBounds(decision, bound);
        if (bound.Table is { } checkable)
            TableAnalysis.Report(checkable, _type, _context.Diagnostics);
        return bound;
    }

    private BoundDecisionRow BindRow(DecisionRowSyntax row, int index)
    {
        CheckKind(row);
        var bound = new BoundDecisionRow(row.Place, index + 1, _citations.Cite(row.Clauses))
        {
            When = row.When is { } when ? ConditionBinder.BindTruth(when, _context) : null,
            Add = _type is DataType.Number or DataType.Error ? _terms.Bind(row.Add) : null,
            AtLeast = _terms.Bind(row.AtLeast),
            AtMost = _terms.Bind(row.AtMost),
            Is = _terms.Bind(row.Is),
        };
        _terms.CheckOrder(bound.AtLeast, Names.AtLeast, bound.AtMost, Names.AtMost);
        return bound;
    }

    // What has no order has nothing to be at least or at most of; only to a number can be added.
    private void CheckKind(DecisionRowSyntax row)
    {
        if (row.Is is not null && (row.Add ?? row.AtLeast ?? row.AtMost) is { } beside)
            Report(beside, row.Add is not null ? Names.Add : row.AtLeast is not null ? Names.AtLeast : Names.AtMost, new LocalizedText("已经写了 `定为` 的行", "a row that says `is`"),
                new LocalizedText("一行只留一样", "keep one of them in a row"));
        if (_type is DataType.Error or DataType.Number)
            return;
        if (row.Add is { } add)
            Report(add, Names.Add, _terms.Kind, new LocalizedText("等次用 `不高于`、`不低于` 或 `定为`", "use `atMost`, `atLeast` or `is`"));
        if ((row.AtLeast ?? row.AtMost) is { } bound && !(_type is DataType.Enumerated && _type.IsOrdered))
            Report(bound, row.AtLeast is not null ? Names.AtLeast : Names.AtMost, _terms.Kind, new LocalizedText("用 `定为`，或把结果写成 `等次`", "use `is`, or make the outcome a `ladder`"));
    }

    private void Report(OutcomeTermSyntax term, LocalizedText what, LocalizedText with, LocalizedText help) =>
        _context.Diagnostics.Report(DiagnosticCatalog.DoesNotFitOutcome, term.Text.Place, what, with, help);

    // A number starts at nothing; a ladder has to start somewhere.
    private void CheckStart(DecisionSyntax decision, Located<string> id, BoundDecision bound)
    {
        if (decision.Table is not null && decision.Start is { } start)
            Report(start, Names.Start, new LocalizedText("判定表", "a table"), new LocalizedText("写 `否则: …`", "write a `default: …`"));
        else if (decision.Table is null && decision.Start is null && !bound.IsNumber && decision.Rows.Count > 0 && decision.Rows.All(row => row.Is is null))
            _context.Diagnostics.Report(DiagnosticCatalog.NoStart, id.Place, id.Value);
    }

    private void CheckBounds(DecisionSyntax decision, BoundDecision bound)
    {
        _terms.CheckOrder(bound.Floor, Names.Floor, bound.Ceiling, Names.Ceiling);
        if (decision.Start is null)
            return;
        _terms.CheckOrder(bound.Floor, Names.Floor, bound.Start, Names.Start);
        _terms.CheckOrder(bound.Start, Names.Start, bound.Ceiling, Names.Ceiling);
    }

    private static class Names
    {
        public static readonly LocalizedText Add = Yaml.PolicyKeys.Get("add").Words;
        public static readonly LocalizedText AtLeast = Yaml.PolicyKeys.Get("atLeast").Words;
        public static readonly LocalizedText AtMost = Yaml.PolicyKeys.Get("atMost").Words;
        public static readonly LocalizedText Start = Yaml.PolicyKeys.Get("start").Words;
        public static readonly LocalizedText Floor = Yaml.PolicyKeys.Get("floor").Words;
        public static readonly LocalizedText Ceiling = Yaml.PolicyKeys.Get("ceiling").Words;
    }
}
