using VillageAid.Rules.Evaluation.Functions;
using static VillageAid.Rules.Tests.Evaluation.Functions.Exact;

namespace VillageAid.Rules.Tests.Evaluation.Functions;

public sealed class StringFunctionTests
{
    [Theory]
    [InlineData("驻村工作队", 3, null, "工作队")]
    [InlineData("驻村工作队", -2, null, "作队")]
    [InlineData("驻村工作队", 2, 2, "村工")]
    [InlineData("驻村工作队", 2, 2.9, "村工")]
    [InlineData("驻村工作队", 4, 9, "作队")]
    [InlineData("𠮷村🏠", 2, 1, "村")]
    [InlineData("𠮷村🏠", -1, null, "🏠")]
    [InlineData("村", 0, null, null)]
    [InlineData("村", 2, null, null)]
    [InlineData("村", -2, null, null)]
    [InlineData("村", 1, 0, null)]
    [InlineData("村", 1, 0.5, null)]
    [InlineData("", 1, null, null)]
    public void Substring_counts_code_points(string text, object start, object? length, string? expected) =>
        StringFunctions.Substring(length is null ? Arguments(text, start) : Arguments(text, start, length)).Is(expected);

    [Fact]
    public void A_length_that_is_null_or_a_text_is_null()
    {
        StringFunctions.Substring(Arguments("村", 1, null)).Is(null);
        StringFunctions.Substring(Arguments("村", "1")).Is(null);
        StringFunctions.Substring(Arguments(null, 1)).Is(null);
    }

    [Fact]
    public void Parts_of_a_text()
    {
        StringFunctions.StringLength(Arguments("𠮷a")).Is(2);
        StringFunctions.StringLength(Arguments(12)).Is(null);
        StringFunctions.UpperCase(Arguments("xÿ1队")).Is("XŸ1队");
        StringFunctions.LowerCase(Arguments("XŸ1队")).Is("xÿ1队");
        StringFunctions.SubstringBefore(Arguments("a=b=c", "=")).Is("a");
        StringFunctions.SubstringAfter(Arguments("a=b=c", "=")).Is("b=c");
        StringFunctions.SubstringBefore(Arguments("abc", "x")).Is("");
        StringFunctions.SubstringAfter(Arguments("abc", "x")).Is("");
        StringFunctions.SubstringAfter(Arguments("abc", "")).Is("abc");
        StringFunctions.SubstringBefore(Arguments("abc", "")).Is("");
        StringFunctions.Contains(Arguments("派驻村", "驻")).Is(true);
        StringFunctions.StartsWith(Arguments("派驻村", "驻")).Is(false);
        StringFunctions.EndsWith(Arguments("派驻村", "")).Is(true);
        StringFunctions.EndsWith(Arguments("派驻村", null)).Is(null);
    }

    [Fact]
    public void Texts_joined()
    {
        StringFunctions.StringJoin(Arguments(List("甲", null, "乙"), "、")).Is("甲、乙");
        StringFunctions.StringJoin(Arguments(List(null, "乙", ""), "、")).Is("乙、");
        StringFunctions.StringJoin(Arguments(List("甲", "乙"), null)).Is("甲乙");
        StringFunctions.StringJoin(Arguments(List("甲", "乙"))).Is("甲乙");
        StringFunctions.StringJoin(Arguments("甲", "、")).Is("甲");
        StringFunctions.StringJoin(Arguments(List(), "、")).Is("");
        StringFunctions.StringJoin(Arguments(List("甲", 1), "、")).Is(null);
        StringFunctions.StringJoin(Arguments(null, "、")).Is(null);
    }

    [Fact]
    public void The_text_of_every_kind_of_value()
    {
        Text("a\"b").Should().Be("a\"b");
        Text(1.50m).Should().Be("1.5");
        Text(-0.0m).Should().Be("0");
        Text(1e28m).Should().Be("10000000000000000000000000000");
        Text(true).Should().Be("true");
        Text("@2020-02-29").Should().Be("2020-02-29");
        Text("@08:05:00.250").Should().Be("08:05:00.25");
        Text("@2020-02-29T08:05:00").Should().Be("2020-02-29T08:05:00+08:00");
        Text("@PT30H").Should().Be("P1DT6H");
        Text("@P14M").Should().Be("P1Y2M");
        Text(List("a\"\\", null, List(1, false))).Should().Be("[\"a\\\"\\\\\", null, [1, false]]");
        Text(Range(1, "@P1D", "[)")).Should().Be("[1..P1D)");
        Text(new FeelContext([new("名", "甲"), new("a b", 1m)])).Should().Be("{名: \"甲\", \"a b\": 1}");
        StringFunctions.String([null]).Is(null);
    }

    private static string? Text(object? value) => (string?)StringFunctions.String(Arguments(value));
}
