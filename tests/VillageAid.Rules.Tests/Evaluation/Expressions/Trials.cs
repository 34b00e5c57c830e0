using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Evaluation.Expressions;

/// <summary>Evaluates a text with values for the variables.</summary>
internal static class Trials
{
    /// <summary>The value; null where the text has a mistake.</summary>
    public static Value? Evaluate(string expression, IReadOnlyList<Value> values)
    {
        var trial = With(values);
        return trial.Bind(new SourceText("x", expression), new DiagnosticBag()) is { } bound ? trial.Evaluate(bound) : null;
    }

    public static bool Answers(string truth) => Evaluate(truth, []) is TruthValue { IsTrue: true };

    private static ExpressionTrial With(IReadOnlyList<Value> values)
    {
        var trial = new ExpressionTrial();
        foreach (var ((name, type), value) in RandomValues.Variables.Zip(values))
            trial.With(name, type, value);
        return trial;
    }
}
