using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Readers;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.FactSets;

/// <summary>However a cell is read, its text means what <see cref="ValueParser"/> says.</summary>
public class CellReaderTests
{
    private const int Texts = 3_000;

    private static readonly string[] Pieces =
    [
        "2016", "2016-03-17", "2016/3/17", "2016-3-7", "2016-02-30", "1899-12-31", "2200-12-31", "0216-03-01", "16:30", "24:00", "23:59:59", "00:00", "16:30:61",
        "-", ":", " ", "T", "Z", "+08:00", ".", ",", "、", "0", "1", "7", "00", "2.50", "12345678901", "79228162514264337593543950335", "1e3", "是", "否", "true",
        "FALSE", "√", "无", "不明", "unknown", "nothing", "在村", "在岗", "present", "干部001", "５", "－", "：", "\u3000", "\uFEFF", "é", "e\u0301", "\uD800", "万元",
        "11010519491231002X", "平台", "周上报", "难村", "弱村", "第一书记",
    ];

    public static TheoryData<string> Types => [.. TestVocabulary.Extended.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_means_the_same_whether_it_is_read_quickly_or_slowly(string name)
    {
        var type = TestVocabulary.Extended.FindType(name)!;
        foreach (var field in type.Fields)
        {
            var reader = CellReader.Create(field);
            // Few pieces, so that texts come again and are looked up too.
            foreach (var text in RandomTexts(seed: field.Name.Length))
                Check(reader, field, type, text);
        }
    }

    [Theory]
    [InlineData(2.50, "2.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(1e16, "10000000000000000")]
    [InlineData(1e-7, "0.0000001")]
    [InlineData(-0.0, "0")]
    [InlineData(0.1f, "0.1")]
    [InlineData(1e30, "1E+30")]
    [InlineData(double.NaN, "NaN")]
    public void A_floating_point_number_is_its_shortest_digits(object value, string text) =>
        ValueText.Of(value, stackalloc char[ValueText.MaxLength]).ToString().Should().Be(text);

    [Fact]
    public void Values_of_any_type_have_one_form()
    {
        TextOf(2.500m).Should().Be("2.5");
        TextOf(100m).Should().Be("100");
        TextOf(0.00m).Should().Be("0");
        TextOf(decimal.MaxValue).Should().Be("79228162514264337593543950335");
        TextOf(DBNull.Value).Should().BeEmpty();
        TextOf(true).Should().Be("true");
        TextOf(new DateTime(2016, 3, 17, 16, 30, 0)).Should().Be("2016-03-17 16:30:00");
        TextOf(new DateTime(2016, 3, 17, 8, 30, 0, DateTimeKind.Utc)).Should().Be("2016-03-17 08:30:00Z");
        TextOf(new DateTimeOffset(2016, 3, 17, 16, 30, 0, 500, TimeSpan.FromHours(8))).Should().Be("2016-03-17 16:30:00.5+08:00");
        TextOf(new Version(1, 2)).Should().Be("1.2");

        static string TextOf(object value) => ValueText.Of(value, stackalloc char[ValueText.MaxLength]).ToString();
    }

    [Fact]
    public void Numbers_lose_zeros_at_their_end_and_nothing_else()
    {
        var random = new Random(5);
        for (var i = 0; i < 10_000; i++)
        {
            var number = new decimal(random.Next(), random.Next(), random.Next(3) == 0 ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(29));
            var trimmed = NumberForm.Trim(number);

            trimmed.Should().Be(number);
            trimmed.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().NotMatchRegex(@"\.\d*0$");
        }
    }

    [Fact]
    public void A_number_of_a_record_built_in_code_has_the_same_form()
    {
        var amount = (Field)TestVocabulary.Extended.FindType("账目")!.Find("金额")!;

        FormattableString.Invariant($"{amount.Read(new TestGrant { GrantId = "1", Amount = 2.50m }).Value}").Should().Be("2.5");
    }

    [Fact]
    public void Equal_codes_share_one_string()
    {
        var type = FactVocabulary.BuiltIn.FindType("考勤")!;
        var (reader, first, second) = (CellReader.Create(type.Key[0]), type.Create(), type.Create());

        reader.Read(" 干部001".AsSpan(), first, out _);
        reader.Read(" 干部001".AsSpan(), second, out _);

        ((AttendanceDay)second).CadreId.Should().Be("干部001").And.BeSameAs(((AttendanceDay)first).CadreId);
    }

    [Fact]
    public void A_field_that_is_no_property_is_read_by_what_it_reads_and_writes()
    {
        var access = new EvidenceAsNumber();
        var field = new Field("x", LocalizedText.Same("x"), new DataType.Number(), access);
        var (reader, first, second) = (CellReader.Create(field), new Cadre { CadreId = "1" }, new Cadre { CadreId = "2" });

        reader.Read("2.50".AsSpan(), first, out _).Should().BeTrue();
        reader.Read("2.50".AsSpan(), second, out _).Should().BeTrue();
        reader.Read("many".AsSpan(), first, out var wrong).Should().BeFalse();

        (first.EvidenceRef, second.EvidenceRef, wrong.Error!.Code).Should().Be(("2.5", "2.5", "VA0507"));
        (access.HaveSame(first, second), access.TryHash(first, out var hash), access.TryHash(second, out var same)).Should().Be((true, true, true));
        hash.Should().Be(same);
    }

    private static void Check(CellReader reader, Field field, FactType type, string text)
    {
        var (quick, slow) = (type.Create(), type.Create());
        var expected = ValueParser.Parse(field, text);
        field.Write(slow, expected.Value);

        var good = reader.Read(text.AsSpan(), quick, out var wrong);

        good.Should().Be(expected.Error is null, "of `{0}` for {1}", text, field.Name);
        Describe(good ? default : wrong).Should().Be(Describe(expected));
        if (good)
            field.Read(quick).Should().Be(field.Read(slow), "of `{0}` for {1}", text, field.Name);
    }

    private static string Describe(ParsedValue value) => value.Error is { } error ? $"{error.Code} {string.Join('|', value.Arguments)}" : "";

    private static IEnumerable<string> RandomTexts(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Texts; i++)
            yield return string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    /// <summary>Keeps a number where no property of its own is.</summary>
    private sealed class EvidenceAsNumber : FieldAccess
    {
        private static readonly System.Reflection.PropertyInfo Evidence = typeof(Fact).GetProperty(nameof(Fact.EvidenceRef))!;

        public override Known<object> Read(Fact fact) =>
            fact.EvidenceRef is { } text ? Known.Of<object>(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)) : default;

        public override void Write(Fact fact, Known<object> value) => Evidence.SetValue(fact, value.HasValue ? FormattableString.Invariant($"{value.Value}") : null);

        public override bool Fits(decimal number) => true;
    }
}
