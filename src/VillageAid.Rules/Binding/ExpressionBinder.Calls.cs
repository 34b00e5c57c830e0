using VillageAid.Rules.Text;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Calls of functions.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindCall(CallSyntax syntax)
    {
        if (IsRuleQuestion(syntax))
            return BindRuleQuestion(syntax);
        var arguments = syntax.Arguments.Select(Bind).ToList();
        var name = syntax.Function.Name;
        var signatures = FunctionTable.Find(name);
        if (signatures.Count == 0)
            return Report(syntax.Function, DiagnosticCatalog.UnknownFunction, name, Suggestions.For(name, FunctionTable.Names.Concat(RuleQuestions)));
        // `列表含(村情类型, "难村")`: the text is one of the values that the list can hold.
        if (arguments is [{ Type: DataType.List } list, BoundLiteral word])
            arguments[1] = AsElement(word, list);
        if (arguments.Exists(argument => argument.Type is DataType.Error))
            return new BoundError(At(syntax));
        var candidates = signatures.Select(signature => (signature, arguments: Arrange(signature, syntax, arguments))).Where(candidate => candidate.arguments is not null).ToList();
        if (candidates.Count == 0)
            return IsNullWhatever(syntax, signatures, arguments) ? new BoundLiteral(At(syntax), new DataType.Null(), null) : ReportCount(syntax, signatures, arguments.Count);
        foreach (var (signature, arranged) in candidates)
        {
            if (Misfit(signature, arranged!) is null)
                return IsNeverFound(signature, arranged!) ? ReportIncomparable(arranged![1], arranged[0])
                    : HasNoOrder(signature, arranged![0]) ? Report(arranged[0].Place, DiagnosticCatalog.NoOrder, arranged[0].Text, arranged[0].Type.Term) : Call(syntax, signature, arranged);
        }
        var (nearest, given) = candidates[0];
        var (culprit, kind) = Misfit(nearest, given!)!.Value;
        var (needed, example) = kind.Describe();
        return Report(culprit.Place, DiagnosticCatalog.WrongArgumentType, name, needed, culprit.Text, culprit.Type.Term, example);
    }

    private static bool HasNoOrder(FunctionSignature signature, BoundExpression list) =>
        signature.Function is BuiltInFunction.Min or BuiltInFunction.Max or BuiltInFunction.Sort && list.Type is DataType.List { Element: DataType.Enumerated { IsOrdered: false } or DataType.Record };

    // A text is found in a list of choices only where it is written out, and so known to be one of them.
    private static bool IsNeverFound(FunctionSignature signature, IReadOnlyList<BoundExpression> arguments) =>
        signature.Function is BuiltInFunction.ListContains or BuiltInFunction.IndexOf && arguments is [{ Type: DataType.List { Element: DataType.Enumerated } }, { Type: DataType.Text }];

    private BoundExpression Call(CallSyntax syntax, FunctionSignature signature, IReadOnlyList<BoundExpression> arguments)
    {
        var type = signature.Result([.. arguments.Select(argument => argument.Type)]);
        // The kind of a written duration is plain to see.
        if (signature.Function == BuiltInFunction.Duration && arguments[0] is BoundLiteral { Value: string text } && TemporalValues.ParseDuration(text) is { } duration)
            type = TemporalValues.TypeOf(duration);
        WarnOfNull(syntax, signature, arguments);
        return new BoundCall(At(syntax), type, signature.Function, arguments);
    }

    // FEEL gives null for a text that is no date; written out in a condition it is a slip. Longer texts (years beyond 9999) are left alone.
    private void WarnOfNull(CallSyntax syntax, FunctionSignature signature, IReadOnlyList<BoundExpression> arguments)
    {
        if (arguments is not [BoundLiteral { Value: string text }])
            return;
        var isNull = signature.Function switch
        {
            BuiltInFunction.Date => text.Length <= 11 && TemporalValues.ParseDate(text) is null,
            BuiltInFunction.Duration => !text.StartsWith('P') && !text.StartsWith("-P", StringComparison.Ordinal),
            _ => false,
        };
        if (isNull)
            context.Diagnostics.Report(DiagnosticCatalog.AlwaysNull, arguments[0].Place, At(syntax).Text, text, TemporalAdvice.For(text));
    }

    private BoundError ReportCount(CallSyntax syntax, IReadOnlyList<FunctionSignature> signatures, int count)
    {
        var wrong = syntax.ArgumentNames?.FirstOrDefault(name => signatures.All(signature => signature.Parameters.All(parameter => parameter.Name != name.Name)));
        if (wrong is not null)
            return Report(wrong, DiagnosticCatalog.UnknownArgumentName, syntax.Function.Name, wrong.Name, Suggestions.For(wrong.Name, signatures.SelectMany(signature => signature.Parameters).Select(parameter => parameter.Name)));
        var name = syntax.Function.Name;
        var needed = string.Join(" / ", signatures.Select(signature => signature.Required == signature.Parameters.Count ? $"{signature.Required}" : $"{signature.Required}..{signature.Parameters.Count}").Distinct());
        var forms = signatures.Select(signature => $"`{name}({signature.PrintParameters()})`").Distinct().ToList();
        var optional = signatures.Any(signature => signature.Required < signature.Parameters.Count) ? new LocalizedText("；方括号里的可以不写", "; what stands in square brackets may be left out") : LocalizedText.Same("");
        var help = new LocalizedText(string.Join(" 或 ", forms) + optional.Zh, string.Join(" or ", forms) + optional.En);
        return Report(syntax, DiagnosticCatalog.WrongArgumentCount, name, count, needed, help);
    }

    // FEEL: a call with nothing but nulls gives null, even where some parameters are left out. No author means one, but a generated condition can hold it.
    private static bool IsNullWhatever(CallSyntax syntax, IReadOnlyList<FunctionSignature> signatures, List<BoundExpression> arguments) =>
        syntax.ArgumentNames is null && arguments.Count > 0 && arguments.TrueForAll(argument => argument.Type is DataType.Null)
        && signatures.Any(signature => arguments.Count <= signature.Parameters.Count);

    /// <summary>The arguments in the order of the parameters; null where their number or names do not fit.</summary>
    private IReadOnlyList<BoundExpression>? Arrange(FunctionSignature signature, CallSyntax syntax, IReadOnlyList<BoundExpression> arguments)
    {
        if (syntax.ArgumentNames is { } names)
            return ArrangeNamed(signature, syntax, names, arguments);
        if (signature.IsVariadic)
            return ArrangeVariadic(signature, syntax, arguments);
        return arguments.Count >= signature.Required && arguments.Count <= signature.Parameters.Count ? arguments : null;
    }

    // An optional argument that is left out before one that is given is null.
    private IReadOnlyList<BoundExpression>? ArrangeNamed(FunctionSignature signature, CallSyntax syntax, IReadOnlyList<NameSyntax> names, IReadOnlyList<BoundExpression> arguments)
    {
        var byName = names.Zip(arguments).ToDictionary(pair => pair.First.Name, pair => pair.Second, StringComparer.Ordinal);
        if (byName.Keys.Any(name => signature.Parameters.All(parameter => parameter.Name != name)) || signature.Parameters.Any(parameter => !parameter.IsOptional && !byName.ContainsKey(parameter.Name)))
            return null;
        var last = signature.Parameters.ToList().FindLastIndex(parameter => byName.ContainsKey(parameter.Name));
        return [.. signature.Parameters.Take(last + 1).Select(parameter => byName.GetValueOrDefault(parameter.Name) ?? new BoundLiteral(At(syntax), new DataType.Null(), null))];
    }

    // min(1, 2, 3) is min([1, 2, 3]); append(list, a, b) and concatenate(a, b) take what they get.
    private IReadOnlyList<BoundExpression>? ArrangeVariadic(FunctionSignature signature, CallSyntax syntax, IReadOnlyList<BoundExpression> arguments)
    {
        if (arguments.Count < signature.Parameters.Count)
            return null;
        if (signature.Function is BuiltInFunction.Append or BuiltInFunction.Concatenate or BuiltInFunction.Union)
            return arguments;
        if (arguments is [{ Type: DataType.List or DataType.Null }] || IsNoList(signature, arguments))
            return arguments;
        var element = arguments.Select(argument => argument.Type).Aggregate(TypeRules.JoinOrAny);
        return [new BoundList(At(syntax), new DataType.List(element), arguments)];
    }

    // The count of one named number is always 1: a list was meant.
    private static bool IsNoList(FunctionSignature signature, IReadOnlyList<BoundExpression> arguments) =>
        signature.Function == BuiltInFunction.Count && arguments is [not BoundLiteral and { Type: not DataType.Any }];

    /// <summary>The first argument that a signature does not take, and what it would.</summary>
    private static (BoundExpression Culprit, ArgumentKind Kind)? Misfit(FunctionSignature signature, IReadOnlyList<BoundExpression> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var kind = signature.Parameters[Math.Min(i, signature.Parameters.Count - 1)].Kind;
            if (kind.Takes(arguments[i].Type))
                continue;
            // A list that the call made of its arguments: the one at fault is among them.
            var culprit = arguments[i] is BoundList list && list.Place == arguments[i].Place ? list.Items.FirstOrDefault(item => !kind.Takes(new DataType.List(item.Type))) : null;
            return (culprit ?? arguments[i], kind);
        }
        return null;
    }
}
