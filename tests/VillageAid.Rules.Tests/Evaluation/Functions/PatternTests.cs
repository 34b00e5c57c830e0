using System.Diagnostics;
using VillageAid.Rules.Evaluation.Functions;
using static VillageAid.Rules.Tests.Evaluation.Functions.Exact;

namespace VillageAid.Rules.Tests.Evaluation.Functions;

public sealed class PatternTests
{
    [Theory]
    [InlineData("第3村", "[0-9]", null, true)]
    [InlineData("第3村", "^[0-9]$", null, false)]
    [InlineData("AbC", "^abc$", "i", true)]
    [InlineData("a\nb", "a.b", null, false)]
    [InlineData("a\nb", "a.b", "s", true)]
    [InlineData("a\nb", "^b$", null, false)]
    [InlineData("a\nb", "^b$", "m", true)]
    [InlineData("a\n", "a$", null, false)]
    [InlineData("ab", "a b", "x", true)]
    [InlineData("ab", "a [ ]b", "x", false)]
    [InlineData("a#b", "a#b", "x", true)]
    [InlineData("𠮷", "^.$", null, true)]
    [InlineData("𠮷", "^[^a]$", null, true)]
    [InlineData("𠮷", @"^\S$", null, true)]
    [InlineData("𠮷𠮷", "^𠮷{2}$", null, true)]
    [InlineData("🐑", "^[a🐎🐑]$", null, true)]
    [InlineData("xyz", "^[a-z-[aeiou]]+$", null, true)]
    [InlineData("xaz", "^[a-z-[aeiou]]+$", null, false)]
    [InlineData("a-b", "^[a-]-[b^]$", null, true)]
    [InlineData("名_1", @"^\i\c*$", null, true)]
    [InlineData("1", @"^\i$", null, false)]
    [InlineData("ж", @"\p{IsCyrillic}", null, true)]
    [InlineData("驻", @"^\P{Lu}$", null, true)]
    [InlineData("abab", "^(?:ab)+?$", "", true)]
    [InlineData("", "a|", null, true)]
    [InlineData(@"a\b", @"a\\b", null, true)]
    [InlineData("{}", @"\{\}", null, true)]
    public void Matches_by_the_rules_of_XPath(string input, string pattern, string? flags, bool expected) =>
        StringFunctions.Matches([input, pattern, flags]).Is(expected);

    [Theory]
    [InlineData(@"(a)\1")]
    [InlineData(@"\bвод")]
    [InlineData("(?=a)")]
    [InlineData("(?<n>a)")]
    [InlineData("(?i)a")]
    [InlineData("a**")]
    [InlineData("*a")]
    [InlineData("a{2")]
    [InlineData("a{3,2}")]
    [InlineData("a{,2}")]
    [InlineData("a}")]
    [InlineData("a]")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("[]")]
    [InlineData("[^]")]
    [InlineData("[z-a]")]
    [InlineData("[a-z-")]
    [InlineData(@"[a-\")]
    [InlineData(@"\")]
    [InlineData(@"\p{Nope}")]
    [InlineData(@"\pL")]
    [InlineData("((a{1000}){1000}){1000}")]
    [InlineData("a{2147483648}")]
    [InlineData("(a{0,70}){0,70}")]
    public void A_pattern_that_XPath_does_not_have_is_null(string pattern)
    {
        StringFunctions.Matches(["a", pattern]).Is(null);
        StringFunctions.Replace(["a", pattern, "b"]).Is(null);
        StringFunctions.Split(["a", pattern]).Is(null);
    }

    [Fact]
    public void Flags_are_s_m_i_x()
    {
        StringFunctions.Matches(["a", "A", "si"]).Is(true);
        StringFunctions.Matches(["a", "a", "g"]).Is(null);
        StringFunctions.Matches(["a", "a", " "]).Is(null);
        StringFunctions.Matches(["a", "a", 1m]).Is(null);
        StringFunctions.Matches(["a", null]).Is(null);
    }

    [Theory]
    [InlineData("2020-06-01", "([0-9]+)-([0-9]+)-([0-9]+)", "$3.$2.$1", "01.06.2020")]
    [InlineData("abc", "b", "[$0]", "a[b]c")]
    [InlineData("abc", "(b)|(x)", "<$1$2>", "a<b>c")]
    [InlineData("abc", "(b)", "$12", "ab2c")]
    [InlineData("abc", "b", "$7", "ac")]
    [InlineData("abc", "b", @"\$\\", @"a$\c")]
    [InlineData("aaa", "a", "b", "bbb")]
    [InlineData("abc", "x", "b", "abc")]
    public void Replacements_by_the_rules_of_XPath(string input, string pattern, string replacement, string expected) =>
        StringFunctions.Replace([input, pattern, replacement]).Is(expected);

    [Theory]
    [InlineData("b", "$")]
    [InlineData("b", "$x")]
    [InlineData("b", @"\n")]
    [InlineData("b", @"a\")]
    [InlineData("b*", "x")]
    [InlineData("^", "x")]
    public void A_wrong_replacement_and_an_empty_match_are_null(string pattern, string replacement) =>
        StringFunctions.Replace(["abc", pattern, replacement]).Is(null);

    [Fact]
    public void Texts_split_at_a_pattern()
    {
        StringFunctions.Split(Arguments("甲;乙;;", ";")).Is(List("甲", "乙", "", ""));
        StringFunctions.Split(Arguments("甲 , 乙", @"\s*,\s*")).Is(List("甲", "乙"));
        StringFunctions.Split(Arguments("甲", ";")).Is(List("甲"));
        StringFunctions.Split(Arguments("甲", ";?")).Is(null);
        StringFunctions.Split(Arguments("甲", null)).Is(null);
    }

    [Fact]
    public void Long_texts_and_patterns_are_null()
    {
        StringFunctions.Matches([new string('a', 100_001), "a"]).Is(null);
        StringFunctions.Matches([new string('a', 100_000), "a$"]).Is(true);
        StringFunctions.Matches(["10.0.12.255", "^([0-9]{1,3}\\.){3}[0-9]{1,3}$"]).Is(true);
        StringFunctions.Matches(["1,22,333", "^([0-9]{1,3},?){10}$"]).Is(false);
        StringFunctions.Matches(["a", new string('a', 1_001)]).Is(null);
        StringFunctions.Replace([new string('a', 100_000), "a", new string('b', 100)]).Is(null);
        StringFunctions.Replace([new string('a', 100_000), "a+", string.Concat(Enumerable.Repeat("$0", 500_000))]).Is(null);
        StringFunctions.Split([string.Join(';', Enumerable.Repeat("a", 20_000)), ";"]).Should().BeAssignableTo<IReadOnlyList<object?>>().Which.Should().HaveCount(20_000);
    }

    /// <summary>Patterns that make a backtracking engine, or one that starts over at each match, take longer than anyone waits.</summary>
    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("(a|aa)*b")]
    [InlineData("(.*)(.*)(.*)(.*)[^a]")]
    [InlineData("a(.*b)?")]
    [InlineData("a.{1000}b")]
    [InlineData("(a?){1000}b")]
    [InlineData("(.a|a.){500}x")]
    [InlineData("(a{0,70}){0,70}b")]
    [InlineData("(.*a.{9}){40}c")]
    [InlineData("(.*a.{40}|b)c")]
    [InlineData("([ab]*a[ab]{30})c")]
    [InlineData("a{10}(.*b)?")]
    [InlineData("(.*b)?a{50}")]
    public void No_pattern_takes_long(string pattern)
    {
        var watch = Stopwatch.StartNew();
        foreach (var length in (int[])[100_000, 30_000, 10_000, 3_000, 300])
        {
            // A text without a period: each of its characters can mean a new state.
            var input = string.Concat(Enumerable.Range(0, length).Select(i => i * i % 1013 % 2 == 0 ? 'a' : 'b'));
            StringFunctions.Matches([new string('a', length), pattern]);
            StringFunctions.Matches([input, pattern]);
            StringFunctions.Replace([input, pattern, "c"]);
            StringFunctions.Split([input, pattern]);
        }
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }
}
