using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Lists, contexts, ranges, <c>for</c>, <c>instance of</c>, and what is asked of them.</summary>
internal sealed partial class ExpressionBinder
{
    private static readonly Dictionary<string, FeelTypeName> TypeNames = new(StringComparer.Ordinal)
    {
        ["Any"] = FeelTypeName.Any, ["number"] = FeelTypeName.Number, ["string"] = FeelTypeName.Text, ["boolean"] = FeelTypeName.Boolean,
        ["date"] = FeelTypeName.Date, ["time"] = FeelTypeName.Time, ["date and time"] = FeelTypeName.DateTime,
        ["days and time duration"] = FeelTypeName.DaysTimeDuration, ["years and months duration"] = FeelTypeName.YearsMonthsDuration,
        ["list"] = FeelTypeName.List, ["context"] = FeelTypeName.Context, ["range"] = FeelTypeName.Range,
    };

    private const int LargestType = 1_000;

    private BoundExpression BindList(ListSyntax syntax)
    {
        var items = syntax.Items.Select(Bind).ToList();
        if (items.Exists(item => item.Type is DataType.Error))
            return new BoundError(At(syntax));
        var element = items.Select(item => item.Type).Aggregate((DataType)new DataType.Null(), TypeRules.JoinOrAny);
        return new BoundList(At(syntax), new DataType.List(element), items);
    }

    private BoundExpression BindContext(ContextSyntax syntax)
    {
        var entries = new List<BoundContextEntry>();
        var types = new Dictionary<string, DataType>(StringComparer.Ordinal);
        var scope = this;
        foreach (var entry in syntax.Entries)
        {
            var value = scope.Bind(entry.Value);
            // Each entry may name the ones before it twice over: a type that has grown too large is known only when it runs.
            var type = value.Type.Size > LargestType ? new DataType.Any() : value.Type;
            var symbol = new VariableSymbol(entry.Key.Name, type);
            entries.Add(new BoundContextEntry(symbol, value));
            types[symbol.Name] = type;
            scope = scope.In(scope.Context.Enter(symbol));
        }
        return entries.Exists(entry => entry.Value.Type is DataType.Error)
            ? new BoundError(At(syntax))
            : new BoundContext(At(syntax), new DataType.Context(types), entries);
    }

    private BindingContext Context => context;

    private BoundExpression BindRange(RangeSyntax syntax)
    {
        var (low, high) = (Bind(syntax.Low), Bind(syntax.High));
        if (low.Type is DataType.Error || high.Type is DataType.Error)
            return new BoundError(At(syntax));
        if (!TypeRules.CanCompare(low.Type, high.Type))
            return ReportIncomparable(low, high);
        if (!CheckUnits(low, high) || !CheckOrder(low, high))
            return new BoundError(At(syntax));
        return new BoundRange(At(syntax), new DataType.Range(TypeRules.JoinOrAny(low.Type, high.Type)), syntax.LowIncluded, low, high, syntax.HighIncluded);
    }

    private BoundExpression BindFor(ForSyntax syntax, int index)
    {
        if (BindIterator(syntax.Iterators[index]) is not var (variable, list))
            return new BoundError(At(syntax));
        var inner = In(context.Enter(variable));
        var isLast = index + 1 == syntax.Iterators.Count;
        var body = isLast ? inner.Bind(syntax.Result) : inner.BindFor(syntax, index + 1);
        if (body.Type is DataType.Error)
            return new BoundError(At(syntax));
        var type = isLast ? new DataType.List(body.Type) : body.Type;
        return new BoundFor(At(syntax), type, variable, list, body) { IsFlattened = !isLast };
    }

    /// <summary>The variable and the list of an iterator; null after a diagnostic.</summary>
    private (VariableSymbol Variable, BoundExpression List)? BindIterator(IteratorSyntax iterator)
    {
        var source = Bind(iterator.Source);
        var list = iterator.High is null ? source : BindSeries(iterator, source);
        if (list.Type is DataType.Error)
            return null;
        if (list.Type is not (DataType.List or DataType.Any or DataType.Null))
        {
            Report(list.Place, DiagnosticCatalog.NotAList, list.Text, list.Type.Term);
            return null;
        }
        if (context.Subject?.FactType.Find(iterator.Variable.Name) is not null)
        {
            Report(iterator.Variable, DiagnosticCatalog.HidesField, iterator.Variable.Name);
            return null;
        }
        var element = list.Type is DataType.List { Element: var type } ? type : new DataType.Any();
        return (new VariableSymbol(iterator.Variable.Name, element), list);
    }

    private BoundExpression BindSeries(IteratorSyntax iterator, BoundExpression first)
    {
        var last = Bind(iterator.High!);
        if (first.Type is DataType.Error || last.Type is DataType.Error)
            return new BoundError(first.Place);
        foreach (var end in new[] { first, last })
        {
            if (end.Type is not (DataType.Number or DataType.Date or DataType.Null or DataType.Any))
                return Report(end.Place, DiagnosticCatalog.CannotCalculate, end.Text, end.Type.Term, Advice.ForCalculation(end.Type));
        }
        if (!TypeRules.CanCompare(first.Type, last.Type))
            return ReportIncomparable(first, last);
        var place = first.Place with { Span = first.Place.Span.Union(last.Place.Span) };
        return new BoundSeries(place, new DataType.List(TypeRules.JoinOrAny(first.Type, last.Type)), first, last);
    }

    private BoundExpression BindInstanceOf(InstanceOfSyntax syntax)
    {
        var value = Bind(syntax.Value);
        var name = syntax.TypeName.Split('<')[0].Trim();
        if (!TypeNames.TryGetValue(name, out var type))
            return Report(new SourceSpan(source, syntax.TypeSpan), DiagnosticCatalog.UnknownName, syntax.TypeName, Suggestions.For(name, TypeNames.Keys));
        return value.Type is DataType.Error ? new BoundError(At(syntax)) : new BoundInstanceOf(At(syntax), value, type);
    }

    // A path into a context, or a property of a date, time, duration or range; over a list, of each item.
    private BoundExpression BindPart(PathSyntax syntax, BoundExpression target)
    {
        var name = syntax.Member.Name;
        var isList = target.Type is DataType.List;
        var of = target.Type is DataType.List { Element: var element } ? element : target.Type;
        if (of is DataType.Context { Entries: var entries })
        {
            return entries.TryGetValue(name, out var type)
                ? new BoundEntry(At(syntax), isList ? new DataType.List(type) : type, target, name)
                : Report(syntax.Member, DiagnosticCatalog.UnknownMember, of.Term, name, Suggestions.For(name, entries.Keys));
        }
        if (of is DataType.Any or DataType.Null)
            return new BoundEntry(At(syntax), new DataType.Any(), target, name);
        if (!isList && PropertyNames.Find(of, name) is { } property)
            return new BoundProperty(At(syntax), property, target, PropertyNames.Canonical(name));
        return Report(syntax.Member, DiagnosticCatalog.UnknownMember, target.Type.Term, name, Suggestions.For(name, PropertyNames.Of(of)));
    }
}
