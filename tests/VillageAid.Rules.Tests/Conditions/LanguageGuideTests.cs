using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Conditions;

/// <summary>Holds the guide to the language: what it shows is bound and evaluated, what it lists is all there is.</summary>
public sealed class LanguageGuideTests
{
    private const string Unknown = "不明";

    private static readonly LanguageGuide Guide = new();

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (expression, value) in Guide.Examples)
                data.Add(expression, value);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_has_the_value_it_shows(string expression, string value)
    {
        var isSettled = TryEvaluate(expression, out var actual);
        if (value == Unknown)
        {
            isSettled.Should().BeFalse();
            return;
        }
        isSettled.Should().BeTrue();
        TryEvaluate(value, out var expected).Should().BeTrue();
        FeelEquality.AreSame(actual, expected).Should().BeTrue("it is {0}", actual);
    }

    public static TheoryData<string> Conditions => new(Guide.Conditions);

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_binds_without_a_word(string condition) => CadreScope.Check(condition).Select(item => item.ToString()).Should().BeEmpty();

    [Fact]
    public void It_lists_every_function_with_its_names_and_parameters() =>
        Guide.Functions.Select(row => $"{row.Zh} {row.Form}").Should().Equal(FunctionTable.Signatures.Select(Print));

    [Fact]
    public void The_example_of_a_function_calls_it() =>
        Guide.Functions.Where(row => !Names(row).Any(name => row.Example.Contains(name + "(", StringComparison.Ordinal))).Should().BeEmpty();

    [Fact]
    public void It_says_the_limits() =>
        Guide.Text.Should().Contain($"| {ExpressionParser.MaxLength} ").And.Contain($"| {ExpressionParser.MaxDepth} ").And.Contain($"| {ExpressionParser.MaxOperators} ");

    private static string Print(FunctionSignature signature) =>
        $"{(signature.Zh.Count == 0 ? "—" : string.Join('、', signature.Zh))} {signature.En}({signature.PrintParameters()})";

    private static IEnumerable<string> Names((string Zh, string Form, string Example) row) => row.Zh.Split('、').Append(row.Form.Split('(')[0]);

    private static bool TryEvaluate(string expression, out object? value)
    {
        var diagnostics = new DiagnosticBag();
        var trial = new ExpressionTrial();
        var bound = trial.Bind(new SourceText("例", expression), diagnostics);
        diagnostics.ToSorted().Select(item => item.ToString()).Should().BeEmpty();
        return PlainValue.TryGet(trial.Evaluate(bound!), out value);
    }
}
