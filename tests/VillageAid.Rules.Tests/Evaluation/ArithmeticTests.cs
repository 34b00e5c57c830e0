using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

public class ArithmeticTests
{
    private static readonly Causes Why = Causes.Of(Case.Cause(MissingKind.Record));

    [Theory]
    [InlineData("Add", 1, 3, 10, 20, 11, 23)]
    [InlineData("Subtract", 1, 3, 10, 20, -19, -7)]
    [InlineData("Multiply", -2, 3, 10, 20, -40, 60)]
    [InlineData("Divide", 10, 20, 2, 5, 2, 10)]
    public void Stretches(string op, int a, int b, int c, int d, int low, int high) =>
        Compute(op, Between(a, b), Between(c, d)).Should().BeEquivalentTo(new { Low = (object)(decimal)low, High = (object)(decimal)high });

    [Fact]
    public void Exact_numbers_stay_exact() => Compute("Subtract", Exact(20), Exact(5)).Should().Be(Exact(15));

    [Theory]
    [InlineData("Divide", 1, 0)]
    [InlineData("Multiply", 2, 1)]
    [InlineData("Add", 1, 1)]
    public void Division_by_zero_and_overflow_are_unknown(string op, int left, int right)
    {
        var huge = op == "Divide" ? Exact(left) : new Scalar(decimal.MaxValue / left);
        Compute(op, huge, op == "Divide" ? Exact(right) : new Scalar(decimal.MaxValue)).Should().BeOfType<Uncertain>().Which.Low.Should().BeNull();
    }

    [Fact]
    public void Bounds_that_overflow_are_open()
    {
        var sum = Compute("Add", new Uncertain(0m, decimal.MaxValue, false, Why), Exact(1)).Should().BeOfType<Uncertain>().Subject;
        (sum.Low, sum.High).Should().Be(((object?)1m, (object?)null));
    }

    [Fact]
    public void A_divisor_that_may_be_zero_leaves_everything_open() =>
        Compute("Divide", Exact(1), Between(-1, 1)).Should().BeEquivalentTo(new { Low = (object?)null, High = (object?)null });

    [Fact]
    public void Null_gives_null() => Compute("Add", NullValue.Instance, Between(1, 2)).Should().Be(NullValue.Instance);

    [Fact]
    public void Dates_move_by_days_and_months()
    {
        var day = new Scalar(new DateOnly(2016, 1, 31));
        Arithmetic.Compute(BinaryOperator.Add, day, Exact(1), "month").Should().Be(new Scalar(new DateOnly(2016, 2, 29)));
        Arithmetic.Compute(BinaryOperator.Subtract, day, Exact(31), "day").Should().Be(new Scalar(new DateOnly(2015, 12, 31)));
        Arithmetic.Compute(BinaryOperator.Add, day, new Scalar(0.5m), "day").Should().BeOfType<Uncertain>();
        Arithmetic.Compute(BinaryOperator.Add, new Scalar(DateOnly.MaxValue), Exact(1), "day").Should().BeOfType<Uncertain>();
    }

    [Fact]
    public void A_negative_turns_its_bounds_around()
    {
        Arithmetic.Negate(Between(1, 3)).Should().BeEquivalentTo(new { Low = (object)(-3m), High = (object)(-1m) });
        Arithmetic.Negate(new Uncertain(1m, null, false, Why)).Should().BeEquivalentTo(new { Low = (object?)null, High = (object)(-1m) });
        Arithmetic.Negate(NullValue.Instance).Should().Be(NullValue.Instance);
    }

    private static Value Compute(string op, Value left, Value right) => Arithmetic.Compute(Enum.Parse<BinaryOperator>(op), left, right, null);

    private static Scalar Exact(int number) => new((decimal)number);

    private static Uncertain Between(int low, int high) => new((decimal)low, (decimal)high, false, Why);
}
