using System.Reflection;
using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Vocabulary;
using Xunit.Abstractions;

namespace VillageAid.Rules.Tests.Evaluation.Functions;

/// <summary>No function throws, whatever it is given; each gives an exact value or null, and the same one again.</summary>
public sealed class TotalityTests(ITestOutputHelper output)
{
    private const int CallsPerFunction = 600;

    private static readonly Type[] Classes =
    [
        typeof(NumberFunctions), typeof(StringFunctions), typeof(ExactLists), typeof(TemporalFunctions), typeof(RangeFunctions),
    ];

    private static readonly string[] Texts =
    [
        "", "a", "驻村𠮷🏠", "\uD83D", "\uDE00x", "2020-02-29", "9999-12-31T23:59:59Z", "08:00:00+14:00", "0001-01-01T00:00", "P1D", "-P999999999999999Y", "P", "1e28", "-1 000,5",
        "(a|b)*", "[^a-z-[x]]+", @"\p{L}", "(", "a{1000}", "$1", @"\$", @"\", "s", "imsx", ",", ".", " ", "true", new string('a', 2_000),
    ];

    private static readonly decimal[] Numbers =
        [0, 1, -1, 2, 3, 0.5m, -2.5m, 12, 29, 31, 2020, 9999, 10_000, -28, -29, -30, 6176, -6112, int.MaxValue, long.MaxValue, decimal.MaxValue, decimal.MinValue, 1e-28m, -1e-28m];

    [Fact]
    public void No_function_throws()
    {
        var functions = Classes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).ToList();
        functions.Should().HaveCountGreaterThan(75).And.OnlyContain(function => function.ReturnType == typeof(object));
        var random = new Random(20160122);
        var calls = 0;
        foreach (var function in functions)
        {
            var call = function.CreateDelegate<Func<IReadOnlyList<object?>, object?>>();
            for (var i = 0; i < CallsPerFunction; i++, calls++)
            {
                var arguments = Enumerable.Range(0, random.Next(5)).Select(_ => Draw(random, 2)).ToArray();
                Check(function.Name, arguments, () => call(arguments));
            }
        }
        output.WriteLine($"{calls} calls of {functions.Count} functions");
        calls.Should().BeGreaterThan(40_000);
    }

    [Fact]
    public void No_operator_and_no_property_throws()
    {
        var random = new Random(20190511);
        Func<object?, object?, object?>[] operators =
            [Calculation.Add, Calculation.Subtract, Calculation.Multiply, Calculation.Divide, (left, _) => Calculation.Negate(left), (left, right) => left is FeelRange range ? RangeMembership.Contains(range, right) : null];
        string[] names = ["year", "weekday", "second", "time offset", "months", "seconds", "start", "end included", "", "Year"];
        for (var i = 0; i < 20_000; i++)
        {
            var (left, right) = (Draw(random, 2), Draw(random, 2));
            var compute = operators[i % operators.Length];
            Check("operator", [left, right], () => compute(left, right));
            var name = names[random.Next(names.Length)];
            Check(name, [left], () => Rules.Evaluation.Functions.Properties.Get(left, name));
        }
    }

    private static void Check(string name, object?[] arguments, Func<object?> call)
    {
        try
        {
            var value = call();
            IsExact(value).Should().BeTrue(name);
            FeelEquality.AreSame(value, call()).Should().BeTrue(name);
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{name}({FeelText.Of(arguments)}): {exception}");
        }
    }

    private static bool IsExact(object? value) => value switch
    {
        null or decimal or string or bool or DateOnly or TimeOnly or DateTimeOffset or DaysTimeDuration or YearsMonthsDuration or FeelRange or FeelContext => true,
        IReadOnlyList<object?> list => list.All(IsExact),
        _ => false,
    };

    private static object? Draw(Random random, int depth) => random.Next(depth > 0 ? 14 : 10) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 or 3 => Numbers[random.Next(Numbers.Length)],
        4 or 5 => Texts[random.Next(Texts.Length)],
        6 => DateOnly.FromDayNumber(random.Next(4) switch { 0 => 0, 1 => DateOnly.MaxValue.DayNumber, _ => random.Next(DateOnly.MaxValue.DayNumber) }),
        7 => random.Next(3) switch
        {
            0 => new DateTimeOffset(DateTime.MaxValue.Ticks - random.Next(9), TimeSpan.FromHours(8)),
            1 => new DateTimeOffset(DateTime.MinValue.AddHours(8 + random.Next(3)), TimeSpan.FromHours(8)),
            _ => new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)),
        },
        8 => new DaysTimeDuration(Numbers[random.Next(Numbers.Length)]),
        9 => new YearsMonthsDuration(random.Next(4) switch { 0 => long.MaxValue, 1 => long.MinValue, _ => random.Next(-999, 999) }),
        10 => new FeelRange(Draw(random, 0), random.Next(2) == 0, Draw(random, 0), random.Next(2) == 0),
        11 => new FeelContext([new("a", Draw(random, depth - 1)), new("b", Draw(random, depth - 1))]),
        12 => Enumerable.Range(0, random.Next(5)).Select(_ => (object?)Numbers[random.Next(Numbers.Length)]).ToList(),
        _ => Enumerable.Range(0, random.Next(5)).Select(_ => Draw(random, depth - 1)).ToList(),
    };
}
