using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Calls of functions.</summary>
internal sealed partial class ExpressionBinder
{
    private static readonly Unit Day = Unit.Find("day")!;

    private BoundExpression BindCall(CallSyntax syntax)
    {
        var arguments = syntax.Arguments.Select(Bind).ToList();
        if (FunctionTable.Find(syntax.Function.Name) is not { } signature)
            return Report(syntax.Function, DiagnosticCatalog.UnknownFunction, syntax.Function.Name, Suggestions.For(syntax.Function.Name, FunctionTable.Names));
        if (arguments.Count != 1)
            return Report(syntax, DiagnosticCatalog.WrongArgumentCount, syntax.Function.Name, arguments.Count);
        if (arguments[0].Type is DataType.Error)
            return new BoundError(At(syntax));
        return Call(syntax, signature, arguments[0]);
    }

    private BoundExpression Call(CallSyntax syntax, FunctionSignature signature, BoundExpression argument)
    {
        var type = (signature.Shape, argument.Type) switch
        {
            (FunctionShape.ListToNumber, DataType.List list) => CountOf(list),
            (FunctionShape.ListToTruth, DataType.List) => Boolean,
            (FunctionShape.NumbersToNumber, DataType.List { Element: DataType.Number number }) => number,
            (FunctionShape.DateToTruth, DataType.Date) => Boolean,
            (FunctionShape.SpansToDays, DataType.List { Element: DataType.Record { FactType.Kind: FactKind.Span } }) => new DataType.Number(Day),
            _ => null,
        };
        return type is not null
            ? new BoundCall(At(syntax), type, signature.Function, [argument])
            : Report(argument.Place, DiagnosticCatalog.WrongArgumentType, syntax.Function.Name, Needs(signature.Shape), argument.Text, argument.Type.Term, ExampleOf(signature.Shape));
    }

    // Counting records that stand for a day each counts days: then the count compares with a parameter in days.
    private static DataType CountOf(DataType.List list) =>
        list.Element is DataType.Record { FactType: { Kind: FactKind.Event } type } && type.Key.Any(field => field == type.WindowDate) && type.Key.All(field => field.Type is not DataType.Enumerated)
            ? new DataType.Number(Day)
            : new DataType.Number();

    private static LocalizedText ExampleOf(FunctionShape shape) => shape switch
    {
        FunctionShape.ListToNumber or FunctionShape.ListToTruth => new("考勤", "attendanceDays"),
        FunctionShape.NumbersToNumber => new("检查.扣分", "inspections.points"),
        FunctionShape.DateToTruth => new("日期", "date"),
        _ => new("任职", "assignments"),
    };

    private static LocalizedText Needs(FunctionShape shape) => shape switch
    {
        FunctionShape.ListToNumber or FunctionShape.ListToTruth => new("一个列表", "a list"),
        FunctionShape.NumbersToNumber => new("一列数", "a list of numbers"),
        FunctionShape.DateToTruth => new("一个日期", "a date"),
        _ => new("一列有起止日期的记录", "a list of records with a first and a last day"),
    };
}
