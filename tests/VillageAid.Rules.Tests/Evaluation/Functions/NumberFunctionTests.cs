using System.Numerics;
using VillageAid.Rules.Evaluation.Functions;
using static VillageAid.Rules.Tests.Evaluation.Functions.Exact;

namespace VillageAid.Rules.Tests.Evaluation.Functions;

public sealed class NumberFunctionTests
{
    [Theory]
    [InlineData(3.445, 2, 3.44, 3.44, 3.45, 3.45, 3.44, 3.44, 3.45)]
    [InlineData(-3.445, 2, -3.44, -3.45, -3.44, -3.45, -3.44, -3.44, -3.45)]
    [InlineData(7.5, 0, 8, 7, 8, 8, 7, 7, 8)]
    [InlineData(8.5, 0, 8, 8, 9, 9, 8, 8, 9)]
    [InlineData(1250, -2, 1200, 1200, 1300, 1300, 1200, 1200, 1300)]
    [InlineData(-1251, -2, -1300, -1300, -1200, -1300, -1200, -1300, -1300)]
    [InlineData(6.2, 3, 6.2, 6.2, 6.2, 6.2, 6.2, 6.2, 6.2)]
    [InlineData(6.2, 28, 6.2, 6.2, 6.2, 6.2, 6.2, 6.2, 6.2)]
    [InlineData(6.2, 6176, 6.2, 6.2, 6.2, 6.2, 6.2, 6.2, 6.2)]
    [InlineData(0, -6111, 0, 0, 0, 0, 0, 0, 0)]
    public void Each_way_of_rounding(double number, int scale, double even, double floor, double ceiling, double up, double down, double halfDown, double halfUp)
    {
        var arguments = Arguments(number, scale);
        NumberFunctions.Decimal(arguments).Is(even);
        NumberFunctions.Floor(arguments).Is(floor);
        NumberFunctions.Ceiling(arguments).Is(ceiling);
        NumberFunctions.RoundUp(arguments).Is(up);
        NumberFunctions.RoundDown(arguments).Is(down);
        NumberFunctions.RoundHalfDown(arguments).Is(halfDown);
        NumberFunctions.RoundHalfUp(arguments).Is(halfUp);
    }

    [Fact]
    public void A_scale_is_truncated_and_has_limits()
    {
        NumberFunctions.Decimal(Arguments(1.256, 1.9)).Is(1.3);
        NumberFunctions.Decimal(Arguments(1.5, 6177)).Is(null);
        NumberFunctions.Decimal(Arguments(1.5, -6112)).Is(null);
        NumberFunctions.Floor(Arguments(1.5, null)).Is(null);
        NumberFunctions.Floor(Arguments(1.5, "1")).Is(null);
        NumberFunctions.Floor(Arguments(-1.5)).Is(-2);
        NumberFunctions.Ceiling(Arguments(-1.5)).Is(-1);
        NumberFunctions.RoundUp(Arguments(1.5)).Is(null);
    }

    [Fact]
    public void Beyond_what_a_decimal_holds_rounding_is_null_or_zero()
    {
        NumberFunctions.RoundUp(Arguments(5, -28)).Is(1e28m);
        NumberFunctions.RoundUp(Arguments(5, -29)).Is(null);
        NumberFunctions.RoundDown(Arguments(5, -400)).Is(0);
        NumberFunctions.Floor(Arguments(-5, -400)).Is(null);
        NumberFunctions.RoundHalfUp(Arguments(decimal.MaxValue, -29)).Is(null);
        NumberFunctions.RoundHalfUp(Arguments(4e28m, -29)).Is(0);
        NumberFunctions.RoundHalfUp(Arguments(decimal.MaxValue, -30)).Is(0);
        NumberFunctions.RoundUp(Arguments(decimal.MaxValue, -1)).Is(null);
    }

    [Fact]
    public void Rounding_is_exact_over_random_decimals()
    {
        var random = new Random(11);
        var buffer = new int[3];
        for (var i = 0; i < 5_000; i++)
        {
            for (var part = 0; part < 3; part++)
                buffer[part] = random.Next(4) == 0 ? 0 : random.Next(int.MinValue, int.MaxValue);
            var number = new decimal(buffer[0], buffer[1], buffer[2], random.Next(2) == 0, (byte)random.Next(29));
            var scale = random.Next(-31, 30);
            NumberFunctions.RoundHalfUp(Arguments(number, scale)).Is(HalfUp(number, scale));
            NumberFunctions.Floor(Arguments(number, scale)).Is(Floor(number, scale));
            NumberFunctions.Decimal(Arguments(number, Math.Abs(scale) % 29)).Is(decimal.Round(number, Math.Abs(scale) % 29, MidpointRounding.ToEven));
        }
    }

    [Fact]
    public void Modulo_has_the_sign_of_the_divisor()
    {
        NumberFunctions.Modulo(Arguments(17, 7)).Is(3);
        NumberFunctions.Modulo(Arguments(-17, 7)).Is(4);
        NumberFunctions.Modulo(Arguments(17, -7)).Is(-4);
        NumberFunctions.Modulo(Arguments(-17, -7)).Is(-3);
        NumberFunctions.Modulo(Arguments(-7.3, 2.5)).Is(0.2);
        NumberFunctions.Modulo(Arguments(14, 7)).Is(0);
        NumberFunctions.Modulo(Arguments(14, 0)).Is(null);
        NumberFunctions.Modulo(Arguments(decimal.MaxValue, 0.0000000001m)).Is(0);
    }

    [Fact]
    public void Abs_of_numbers_and_durations()
    {
        NumberFunctions.Abs(Arguments(-2.5)).Is(2.5);
        NumberFunctions.Abs(Arguments("@-PT5H")).Is("@PT5H");
        NumberFunctions.Abs(Arguments("@-P5M")).Is("@P5M");
        NumberFunctions.Abs(Arguments("x")).Is(null);
        NumberFunctions.Abs(Arguments("@2020-01-01")).Is(null);
        NumberFunctions.Abs(Arguments(1, 2)).Is(null);
    }

    [Theory]
    [InlineData("12 345,6", " ", ",", 12345.6)]
    [InlineData("12.345.678", ".", null, 12345678)]
    [InlineData("12,345.5", ",", ".", 12345.5)]
    [InlineData("-1.5e2", null, null, -150)]
    [InlineData(".5", null, null, 0.5)]
    public void A_text_as_a_number(string text, string? grouping, string? point, double expected) =>
        NumberFunctions.Number([text, grouping, point]).Is(expected);

    [Theory]
    [InlineData("12,5", null, null)]
    [InlineData("12.5", " ", ",")]
    [InlineData("1.5", ".", ".")]
    [InlineData("1_000", "_", null)]
    [InlineData("1.", null, null)]
    [InlineData("", null, null)]
    [InlineData(" 5", null, null)]
    [InlineData("1e999", null, null)]
    [InlineData("五", null, null)]
    public void A_text_that_is_no_number(string text, string? grouping, string? point) => NumberFunctions.Number([text, grouping, point]).Is(null);

    [Fact]
    public void A_number_needs_no_separators_but_no_others_than_texts()
    {
        NumberFunctions.Number(["5"]).Is(5);
        NumberFunctions.Number(["5", 1m]).Is(null);
        NumberFunctions.Number([5m]).Is(null);
        NumberFunctions.Number([null]).Is(null);
    }

    [Fact]
    public void Roots_and_parity()
    {
        NumberFunctions.Sqrt(Arguments(144)).Is(12);
        NumberFunctions.Sqrt(Arguments(0.0001)).Is(0.01);
        NumberFunctions.Sqrt(Arguments(0)).Is(0);
        NumberFunctions.Sqrt(Arguments(-1)).Is(null);
        NumberFunctions.Sqrt(Arguments(2)).Should().BeOfType<decimal>().Which.Should().BeApproximately(1.4142135623730950488016887242m, 1e-27m);
        NumberFunctions.Sqrt([decimal.MaxValue]).Should().BeOfType<decimal>().Which.Should().BeApproximately(281474976710656m, 1e-6m);
        NumberFunctions.Odd(Arguments(-3)).Is(true);
        NumberFunctions.Odd(Arguments(2.0)).Is(false);
        NumberFunctions.Even(Arguments(0)).Is(true);
        NumberFunctions.Even(Arguments(2.5)).Is(null);
        NumberFunctions.Odd(Arguments(2.5)).Is(null);
    }

    // The oracle: whole numbers of any size.
    private static decimal? HalfUp(decimal number, int scale) => Scaled(number, scale, (value, unit) =>
        value.Sign * (((2 * BigInteger.Abs(value)) + unit) / (2 * unit)));

    private static decimal? Floor(decimal number, int scale) => Scaled(number, scale, (value, unit) =>
        BigInteger.Divide(value, unit) - (value.Sign < 0 && value % unit != 0 ? 1 : 0));

    private static decimal? Scaled(decimal number, int scale, Func<BigInteger, BigInteger, BigInteger> round)
    {
        var bits = decimal.GetBits(number);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        if (number.Scale <= scale)
            return number;
        var unit = BigInteger.Pow(10, number.Scale - scale);
        var result = round(number < 0 ? -mantissa : mantissa, unit);
        var whole = scale >= 0 ? result : result * BigInteger.Pow(10, -scale);
        if (BigInteger.Abs(scale > 0 ? whole / BigInteger.Pow(10, scale) : whole) > new BigInteger(decimal.MaxValue))
            return null;
        return scale <= 0 ? (decimal)whole : decimal.Parse(Digits(whole, scale), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Digits(BigInteger whole, int scale)
    {
        var digits = BigInteger.Abs(whole).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (whole.Sign < 0 ? "-" : "") + digits[..^scale] + "." + digits[^scale..];
    }
}
