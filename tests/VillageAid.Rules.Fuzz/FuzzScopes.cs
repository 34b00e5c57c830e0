using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Fuzz;

/// <summary>Reads an input the way a rule would be: among variables of each type, and among the members of a cadre.</summary>
internal static class FuzzScopes
{
    private static readonly DataType Number = new DataType.Number();
    private static readonly DataType Text = new DataType.Text();
    private static readonly DataType Truth = new DataType.Boolean();
    private static readonly DataType Context = new DataType.Context(new Dictionary<string, DataType> { ["a"] = Number, ["b"] = Text });

    private static readonly (string Name, DataType Type)[] Variables =
    [
        ("n", Number), ("t", Text), ("b", Truth), ("d", new DataType.Date()), ("tm", new DataType.Time()), ("dt", new DataType.DateTime()),
        ("dd", new DataType.DaysTimeDuration()), ("ym", new DataType.YearsMonthsDuration()), ("ns", new DataType.List(Number)), ("ts", new DataType.List(Text)),
        ("bs", new DataType.List(Truth)), ("c", Context), ("cs", new DataType.List(Context)), ("r", new DataType.Range(Number)), ("any", new DataType.Any()), ("u", new DataType.Null()),
    ];

    /// <summary>Throws what the parser or the binder throws; true where the input is an expression in one of the scopes.</summary>
    public static bool Read(string input)
    {
        var isBound = false;
        foreach (var trial in new[] { WithVariables(), ForCadre() })
        {
            var diagnostics = new DiagnosticBag();
            var bound = trial.Bind(new SourceText("input", input), diagnostics);
            if (bound is null && !diagnostics.HasErrors)
                throw new InvalidOperationException("refused without a diagnostic");
            foreach (var diagnostic in diagnostics.ToSorted())
                _ = diagnostic.ToString(Language.En);
            if (bound is not null)
            {
                isBound = true;
                trial.Evaluate(bound);
            }
        }
        return isBound;
    }

    private static ExpressionTrial WithVariables()
    {
        var trial = new ExpressionTrial();
        foreach (var (name, type) in Variables)
            trial.With(name, type, type is DataType.List ? new ListValue([], Causes.None) : type is DataType.Boolean ? TruthValue.Of(Verdicts.Truth.Unknown, Causes.None) : new Uncertain(null, null, MayBeNull: true, Causes.None));
        return trial;
    }

    private static ExpressionTrial ForCadre() => new() { Case = new TrialCase { Subject = FactVocabulary.BuiltIn.FindSubjectType("cadre") } };
}
