using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Expressions;

/// <summary>What must hold of every expression over every values.</summary>
public class LanguageProperties
{
    private const int Runs = 10_000;
    private const int Widest = int.MaxValue / 2;

    // That nothing throws is part of it: both sides are evaluated.
    [Property(MaxTest = Runs, StartSize = Widest, EndSize = Widest)]
    public void What_is_forgotten_leaves_the_answer_among_the_possible_ones(int seed)
    {
        var random = new Random(seed);
        var expressions = new RandomExpression(random);
        var depth = 1 + random.Next(4);
        var expression = random.Next(3) == 0 ? expressions.Number(depth) : expressions.Truth(depth);
        var values = new RandomValues(random);
        var known = values.Draw();
        var forgotten = values.Forget(known);
        // A division by zero leaves no exact answer to compare with. Null is no answer either: an open list does not say that an item it
        // may hide could be null, because a fact's field that must have a value never is.
        if (Trials.Evaluate(expression, known) is not { } exact || !PlainValue.TryGet(exact, out var plain) || plain is null)
            return;
        var left = Trials.Evaluate(expression, forgotten)!;
        if (!Possibilities.Hold(left, exact))
            Assert.Fail($"{expression}\n gives {Show(exact)}, and {Show(left)} when forgotten;\n {Show(known)}\n {Show(forgotten)}");
    }

    [Fact]
    public void Nearly_all_of_the_expressions_are_well_typed()
    {
        var values = new RandomValues(new Random(1)).Draw();
        var wrong = Enumerable.Range(0, 500).Select(seed => new RandomExpression(new Random(seed)).Truth(3)).Where(text => Trials.Evaluate(text, values) is null).ToList();
        wrong.Count.Should().BeLessThan(50, "of {0}", wrong.FirstOrDefault());
    }

    [Property(MaxTest = Runs)]
    public void Kleene(byte x, byte y)
    {
        IReadOnlyList<Value> values = [NullValue.Instance, NullValue.Instance, Truths(x), Truths(y)];
        Same("b0 and b1", "b1 and b0", values);
        Same("b0 or b1", "b1 or b0", values);
        Same("not(b0 and b1)", "not(b0) or not(b1)", values);
        Same("not(b0 or b1)", "not(b0) and not(b1)", values);
        Same("not(not(b0))", "b0 and true", values);
    }

    private static TruthValue Truths(byte number) =>
        TruthValue.Of((Truth)(1 + (number % 7)), Causes.Of(new MissingItem(MissingKind.Field, LocalizedText.Same("x"))));

    private static void Same(string left, string right, IReadOnlyList<Value> values) =>
        ((TruthValue)Trials.Evaluate(left, values)!).Truth.Should().Be(((TruthValue)Trials.Evaluate(right, values)!).Truth, "{0} is {1} over {2}", left, right, Show(values));

    private static string Show(IReadOnlyList<Value> values) => string.Join(", ", values.Zip(RandomValues.Variables, (value, variable) => $"{variable.Name} = {Show(value)}"));

    private static string Show(Value value) => Rules.Cli.Commands.Eval.ValueText.Of(value, Language.En);
}
