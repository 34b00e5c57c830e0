using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Text;

public sealed class NormalizationFormCTests
{
    [Theory]
    [InlineData("0065 0301", "00E9", "a letter and its mark")]
    [InlineData("0075 0308 0304", "01D6", "two marks, one after the other")]
    [InlineData("0075 0304 0308", "1E7B", "the same marks the other way round are another letter")]
    [InlineData("00FC 0304", "01D6", "a composed letter and one more mark")]
    [InlineData("0061 0301 0323", "1EA1 0301", "marks in the wrong order")]
    [InlineData("0061 0323 0302", "1EAD", "a dot below and a circumflex")]
    [InlineData("0061 0302 0323", "1EAD", "the same in the wrong order")]
    [InlineData("0061 0315 0300 05AE 0062", "00E0 05AE 0315 0062", "more marks than one letter can take")]
    [InlineData("0061 0334 0301", "00E1 0334", "a mark of a lower class blocks nothing")]
    [InlineData("0061 0306 0302", "0103 0302", "a mark of one class blocks the next of it")]
    [InlineData("0061 035C 0306 0302", "0103 0302 035C", "a mark of a higher class stands in front and blocks nothing")]
    [InlineData("0061 200D 0301", "0061 200D 0301", "what stands between blocks")]
    [InlineData("0958", "0915 093C", "excluded from composition")]
    [InlineData("0915 093C", "0915 093C", "excluded from composition, decomposed")]
    [InlineData("2ADC", "2ADD 0338", "excluded, because its form is newer")]
    [InlineData("FB1D", "05D9 05B4", "excluded, a Hebrew presentation form")]
    [InlineData("0344", "0308 0301", "a mark that is two marks")]
    [InlineData("0F73", "0F71 0F72", "a mark that begins with no starter")]
    [InlineData("0F71 0F72", "0F71 0F72", "two marks that stay two")]
    [InlineData("212B", "00C5", "the sign of the Ångström")]
    [InlineData("2126", "03A9", "the sign of the Ohm")]
    [InlineData("212A", "004B", "the sign of the Kelvin")]
    [InlineData("F900", "8C48", "a compatibility ideograph")]
    [InlineData("FA0E", "FA0E", "an ideograph among them that stands for itself")]
    [InlineData("2F800", "4E3D", "a supplementary one")]
    [InlineData("2F81A", "51AC", "a supplementary one in the middle")]
    [InlineData("2F804", "4F60", "a supplementary one of an everyday character")]
    [InlineData("1100 1161 11A8", "AC01", "Hangul from its letters")]
    [InlineData("AC00 11A8", "AC01", "Hangul from a syllable and its tail")]
    [InlineData("AC01 11A8", "AC01 11A8", "a syllable takes one tail")]
    [InlineData("AC00 11A7", "AC00 11A7", "what stands before the tails is none")]
    [InlineData("AC00 11C3", "AC00 11C3", "an old tail composes with nothing")]
    [InlineData("1112 1175 11C2", "D7A3", "the last syllable")]
    [InlineData("1113 1161", "1113 1161", "an old lead composes with nothing")]
    [InlineData("1100 1176", "1100 1176", "an old vowel composes with nothing")]
    [InlineData("1100 0301 1161", "1100 0301 1161", "a mark blocks a vowel")]
    [InlineData("AC01 0323 0301", "AC01 0323 0301", "marks behind a syllable")]
    [InlineData("09C7 09BE", "09CB", "two starters")]
    [InlineData("304B 3099", "304C", "kana with its voicing")]
    [InlineData("11099 110BA", "1109A", "supplementary characters compose")]
    [InlineData("1D15E", "1D157 1D165", "supplementary characters that only decompose")]
    [InlineData("003D 0338", "2260", "a sign struck through")]
    [InlineData("1FEF", "0060", "into ASCII")]
    [InlineData("6751 0041 030A", "6751 00C5", "behind an ideograph")]
    [InlineData("D800", "D800", "half a pair")]
    [InlineData("DC00 0065 0301 D800", "DC00 00E9 D800", "halves around")]
    [InlineData("D800 0301 0323", "D800 0323 0301", "marks behind half a pair")]
    [InlineData("D83D DE00 0301", "1F600 0301", "a pair")]
    public void It_is_the_form_of_the_standard(string text, string form, string because)
    {
        var normal = NormalizationFormC.Normalize(NormalizationCorpus.FromHex(text));

        normal.Should().Be(NormalizationCorpus.FromHex(form), because);
        NormalizationFormC.Normalize(normal).Should().BeSameAs(normal);
    }

    // The reference is another implementation: see tools/unicode.
    [Fact]
    public void Every_code_point_by_itself_is_as_the_reference_says() =>
        NormalizationCorpus.DigestOfForms(NormalizationCorpus.EveryPoint).Should().Be(NormalizationCorpus.DigestOfEveryPoint);

    [Fact]
    public void Random_texts_are_as_the_reference_says()
    {
        NormalizationCorpus.Pairs.Should().HaveCount(300);
        foreach (var (text, form) in NormalizationCorpus.Pairs)
            NormalizationFormC.Normalize(text).Should().Be(form);
        NormalizationCorpus.DigestOfForms(NormalizationCorpus.RandomTexts(1, 50_000)).Should().Be(NormalizationCorpus.DigestOfRandomTexts);
    }

    [Fact]
    public void The_form_of_a_form_is_itself()
    {
        foreach (var form in NormalizationCorpus.RandomTexts(3, 20_000).Select(NormalizationFormC.Normalize))
            NormalizationFormC.Normalize(form).Should().BeSameAs(form);
    }

    [Fact]
    public void Where_a_text_was_cut_leaves_no_trace()
    {
        var texts = NormalizationCorpus.RandomTexts(4, 20_000).ToList();
        foreach (var (left, right) in texts.Zip(texts.Skip(1)))
        {
            // Two halves that meet are one character only when they stand side by side.
            if (char.IsHighSurrogate(left[^1]) && char.IsLowSurrogate(right[0]))
                continue;
            var whole = NormalizationFormC.Normalize(left + right);
            NormalizationFormC.Normalize(NormalizationFormC.Normalize(left) + right).Should().Be(whole);
            NormalizationFormC.Normalize(left + NormalizationFormC.Normalize(right)).Should().Be(whole);
        }
    }

    // The first check goes over many characters at a time: a wrong one may stand at each place of a stretch.
    [Fact]
    public void A_mark_is_found_wherever_it_stands()
    {
        foreach (var filler in new[] { "村", "a", "é", "，", "\U00020000" })
        {
            for (var before = 0; before < 40; before++)
            {
                var (head, tail) = (string.Concat(Enumerable.Repeat(filler, before)), string.Concat(Enumerable.Repeat(filler, 40 - before)));
                NormalizationFormC.Normalize(head + "o\u0301" + tail).Should().Be(head + "ó" + tail);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("CADRE-0001")]
    [InlineData("驻村工作队第一书记")]
    [InlineData("干部（甲）、乙，é ǖ 한국 か\u3099き"  /* not in the form */, false)]
    [InlineData("干部（甲）、乙，é ǖ 한국 がき \U0001F600 𠀀")]
    public void A_text_in_the_form_is_given_back_without_a_copy(string text, bool isForm = true)
    {
        NormalizationFormC.Normalize("e\u0301");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var same = ReferenceEquals(NormalizationFormC.Normalize(text), text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        same.Should().Be(isForm);
        if (isForm)
            allocated.Should().Be(0);
    }

    // Of all classes in turn: whoever sorts by insertion would need an hour.
    [Fact(Timeout = 60_000)]
    public async Task A_long_run_of_marks_is_put_in_order_in_linear_time()
    {
        char[] turn = ['\u0345', '\u0301', '\u0323', '\u0334'];
        var marks = new string([.. Enumerable.Range(0, 1_000_000).Select(i => turn[i % 4])]);

        var normal = await Task.Run(() => NormalizationFormC.Normalize("x" + marks));

        normal.Should().Be("x" + string.Concat("\u0334\u0323\u0301\u0345".Select(mark => new string(mark, 250_000))));
    }

    [Fact]
    public void Many_letters_with_marks_compose_in_one_text() =>
        NormalizationFormC.Normalize(string.Concat(Enumerable.Repeat("e\u0301村\u1100\u1161", 100_000)))
            .Should().Be(string.Concat(Enumerable.Repeat("é村가", 100_000)));
}
