using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Tests.Conditions;

/// <summary>Binds a condition as it stands in a rule about a cadre, with parameters and indicators like those of a county.</summary>
internal static class CadreScope
{
    private static readonly SubjectType Cadre = FactVocabulary.BuiltIn.SubjectTypes.Single(type => type.Name == "cadre");

    private static readonly SourceSpan Nowhere = new(new SourceText("", ""), new TextSpan(0, 0));

    private static readonly Dictionary<string, ParameterSymbol> Parameters = ByName(parameter => parameter.Name,
    [
        new ParameterSymbol(new("最低驻村天数", "minimumResidentDays"), NumberOf("day"), Nowhere),
        new ParameterSymbol(new("最低得分", "minimumPoints"), NumberOf("point"), Nowhere),
        new ParameterSymbol(new("下午开始时刻", "afternoonStart"), new DataType.Time(), Nowhere),
        new ParameterSymbol(new("施行日期", "inForceSince"), new DataType.Date(), Nowhere),
        new ParameterSymbol(new("请假计算方式", "leaveReading"), Choice(("计入", "counts"), ("减少应驻天数", "lowersTarget"), ("不影响", "noEffect")), Nowhere),
    ]);

    private static readonly Dictionary<string, IndicatorSymbol> Indicators = ByName(indicator => indicator.Name,
    [
        new IndicatorSymbol(new("驻村天数", "residentDays"), Cadre, Unit.Find("day"), Nowhere) { Value = new BoundLiteral(Nowhere, NumberOf("day"), 0m) },
        new IndicatorSymbol(new("请假天数", "leaveDays"), Cadre, Unit.Find("day"), Nowhere) { Value = new BoundLiteral(Nowhere, NumberOf("day"), 0m) },
    ]);

    /// <summary>What the author sees, in the order of the text.</summary>
    public static IReadOnlyList<Diagnostic> Check(string condition)
    {
        var source = new SourceText("条件", condition);
        var diagnostics = new DiagnosticBag();
        var scalar = new YamlScalar(new SourceSpan(source, new TextSpan(0, condition.Length)), condition, YamlScalarStyle.Plain);
        var syntax = ExpressionParser.Parse(scalar, diagnostics);
        var context = new BindingContext
        {
            Vocabulary = FactVocabulary.BuiltIn,
            Diagnostics = diagnostics,
            Subject = Cadre,
            Parameters = Parameters,
            Indicators = Indicators,
            Resolve = _ => true,
        };
        new ExpressionBinder(source, context).BindTruth(syntax);
        return diagnostics.ToSorted();
    }

    private static DataType.Number NumberOf(string unit) => new(Unit.Find(unit));

    private static DataType.Enumerated Choice(params (string Zh, string En)[] choices) => new(new Enumeration("choice", owner =>
        [.. choices.Select((choice, order) => new EnumerationMember(owner, order, choice.En, new LocalizedText(choice.Zh, choice.En)))]));

    private static Dictionary<string, T> ByName<T>(Func<T, LocalizedText> name, IReadOnlyList<T> symbols) =>
        symbols.SelectMany(symbol => new[] { (name(symbol).Zh, symbol), (name(symbol).En, symbol) }).ToDictionary(pair => pair.Item1, pair => pair.symbol, StringComparer.Ordinal);
}
