using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Names, paths and filters.</summary>
internal sealed partial class ExpressionBinder
{
    private static readonly char[] LogicWords = ['且', '或', '非'];

    private BoundExpression BindName(NameSyntax syntax) => FindName(syntax) ?? ReportUnknown(syntax);

    // Innermost first: a filter's item, then the subject, then what the policy defines, then the occasion.
    private BoundExpression? FindName(NameSyntax syntax)
    {
        var (name, place) = (syntax.Name, At(syntax));
        if (context.Items.TryGetValue(name, out var item))
            return BindItem(place, item);
        foreach (var variable in context.Variables)
        {
            if (variable.IsNamed(name))
                return new BoundVariable(place, variable);
            if (variable.Type is DataType.Record record && record.FactType.Find(name) is { } member)
                return Member(place, new BoundVariable(place, variable), member);
            if (variable.Type is DataType.Context { Entries: var entries } && entries.TryGetValue(name, out var type))
                return new BoundEntry(place, type, new BoundVariable(place, variable), name);
        }
        if (context.Subject is { } subject)
        {
            if (subject.FactType.Find(name) is { } member)
                return Member(place, new BoundSubject(place, subject.FactType), member);
            if (name == subject.Name || name == subject.Term.Zh)
                return new BoundSubject(place, subject.FactType);
        }
        if (context.Indicators.TryGetValue(name, out var indicator) && indicator.Subject.FactType == context.Subject?.FactType)
            return context.Resolve(indicator) ? new BoundIndicator(place, indicator, indicator.Type) : new BoundError(place);
        if (context.Parameters.TryGetValue(name, out var parameter))
            return ParameterBinder.Find(new Located<string>(name, place), context.Parameters, context.Diagnostics) is null ? new BoundError(place) : new BoundParameter(place, parameter);
        return FindOccasion(syntax);
    }

    // A value that reads as a number is one.
    private static BoundLiteral BindItem(SourceSpan place, LocalizedText item) =>
        ParameterValues.Parse(item.Zh, new DataType.Number()) is decimal number
            ? new BoundLiteral(place, new DataType.Number(), number)
            : new BoundLiteral(place, new DataType.Text(), item.Zh);

    private BoundExpression? FindOccasion(NameSyntax syntax)
    {
        if (OccasionNames.AsOf.Contains(syntax.Name))
            return new BoundOccasion(At(syntax), new DataType.DateTime(), OccasionProperty.AsOf);
        if (!OccasionNames.Due.Contains(syntax.Name))
            return null;
        return context.HasDue
            ? new BoundOccasion(At(syntax), context.DueIsDay ? new DataType.Date() : new DataType.DateTime(), OccasionProperty.Due)
            : Report(syntax, DiagnosticCatalog.NoDue, syntax.Name);
    }

    private BoundError ReportUnknown(NameSyntax syntax)
    {
        var name = syntax.Name;
        if (name.IndexOfAny(LogicWords) >= 0 && Spaced(name) is { } spaced && spaced != name)
            return Report(syntax, DiagnosticCatalog.RunTogether, name, spaced);
        return Report(syntax, DiagnosticCatalog.UnknownName, name, NameAdvice.For(name, context));
    }

    // 在村且签到 → 在村 且 签到, but only where every part is a name.
    private string? Spaced(string name)
    {
        var spaced = string.Concat(name.Select(c => LogicWords.Contains(c) ? $" {c} " : c.ToString())).Trim();
        var parts = name.Split(LogicWords, StringSplitOptions.RemoveEmptyEntries);
        var known = context.VisibleNames.ToHashSet(StringComparer.Ordinal);
        return parts.All(known.Contains) ? spaced : null;
    }

    private BoundExpression BindPath(PathSyntax syntax)
    {
        if (syntax.Target is NameSyntax period && OccasionNames.Period.Contains(period.Name))
            return BindPeriodPart(syntax);
        if (syntax.Target is NameSyntax due && OccasionNames.Due.Contains(due.Name) && OccasionNames.Start.Contains(syntax.Member.Name) && context.HasDue)
            return new BoundOccasion(At(syntax), new DataType.DateTime(), OccasionProperty.DueStart);
        if (IsHistory(syntax.Target))
            return BindHistory(syntax);
        var target = Bind(syntax.Target);
        var name = syntax.Member.Name;
        return target.Type switch
        {
            DataType.Error => new BoundError(At(syntax)),
            DataType.Record record when record.FactType.Find(name) is { } member => Member(At(syntax), target, member),
            DataType.List { Element: DataType.Record record } when record.FactType.Find(name) is { } member => Member(At(syntax), target, member),
            DataType.Record record => ReportMember(syntax, record.FactType),
            DataType.List { Element: DataType.Record record } => ReportMember(syntax, record.FactType),
            _ => BindPart(syntax, target),
        };
    }

    private BoundError ReportMember(PathSyntax syntax, FactType type) =>
        Report(syntax.Member, DiagnosticCatalog.UnknownMember, new LocalizedText($"`{type.Term.Zh}` ", $"`{type.Term.En}`"), syntax.Member.Name,
            Suggestions.For(syntax.Member.Name, type.MemberNames));

    private BoundExpression BindPeriodPart(PathSyntax syntax) =>
        OccasionNames.FindPart(syntax.Member.Name) is var (property, type)
            ? new BoundOccasion(At(syntax), type, property)
            : Report(syntax.Member, DiagnosticCatalog.UnknownMember, new LocalizedText("期间", "`period`"), syntax.Member.Name,
                Suggestions.For(syntax.Member.Name, OccasionNames.PeriodPartNames));

    internal static BoundMember Member(SourceSpan place, BoundExpression target, Member member)
    {
        // A path is nothing but its steps.
        if (member is MemberPath { Steps: var steps })
            return (BoundMember)steps.Aggregate(target, (from, step) => Member(place, from, step));
        // Over a list the member is taken of each record; lists of lists become one list.
        var type = target.Type is DataType.List && member.Type is not DataType.List ? new DataType.List(member.Type) : member.Type;
        return new BoundMember(place, type, target, member);
    }

    private BoundExpression BindFilter(FilterSyntax syntax)
    {
        var target = Bind(syntax.Target);
        if (target.Type is DataType.Error)
            return target;
        if (target.Type is not DataType.List list)
            return Report(target.Place, DiagnosticCatalog.NotAList, target.Text, target.Type.Term);
        var item = new VariableSymbol("item", list.Element);
        var inner = In(context.Enter(item));
        var condition = inner.Bind(syntax.Condition);
        if (condition.Type is DataType.Number)
            return new BoundIndex(At(syntax), list.Element, target, condition);
        condition = inner.RequireTruth(condition);
        return new BoundFilter(At(syntax), target, item, condition, FixedKeyFinder.Find(item, condition), DayLimitFinder.Find(item, condition));
    }

    private BoundExpression BindQuantified(QuantifiedSyntax syntax, int index)
    {
        var iterator = syntax.Iterators[index];
        if (BindIterator(iterator) is not var (variable, list))
            return new BoundError(At(syntax));
        var inner = In(context.Enter(variable));
        var condition = index + 1 < syntax.Iterators.Count ? inner.BindQuantified(syntax, index + 1) : inner.BindTruth(syntax.Condition);
        return new BoundQuantified(At(syntax), syntax.IsEvery, variable, list, condition);
    }
}
