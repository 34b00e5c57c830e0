using System.Globalization;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Readers;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.FactSets;

public class ValueParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData("　 ")]
    [InlineData("不明")]
    [InlineData("未知")]
    [InlineData("Unknown")]
    public void Blank_and_the_words_for_it_are_unknown(string text) =>
        Parse("报送", "报送时刻", text).Should().Be(ParsedValue.Unknown.Value);

    [Theory]
    [InlineData("无")]
    [InlineData("nothing")]
    public void Nothing_is_taken_only_where_it_means_something(string text)
    {
        Parse("报送", "报送时刻", text).IsNothing.Should().BeTrue();
        Error("考勤", "签到", text).Should().Be("VA0506");
    }

    [Theory]
    [InlineData("2016-03-17")]
    [InlineData("2016/3/17")]
    [InlineData("2016.3.17")]
    [InlineData("2016年3月17日")]
    [InlineData(" ２０１６-０３-１７ ")]
    [InlineData("2016-03-17T00:00:00")]
    public void Dates_have_the_year_first(string text) => Parse("考勤", "日期", text).Value.Should().Be(new DateOnly(2016, 3, 17));

    [Theory]
    [InlineData("3/17/2016")]
    [InlineData("17-03-2016")]
    [InlineData("16-03-17")]
    [InlineData("2016-13-01")]
    [InlineData("2016-03-17 08:00")]
    [InlineData("20160317")]
    public void Dates_that_can_be_mistaken_are_refused(string text) => Error("考勤", "日期", text).Should().Be("VA0510");

    [Theory]
    [InlineData("2016-03-17 16:30")]
    [InlineData("2016-03-17 16:30:00")]
    [InlineData("2016/3/17 16:30")]
    [InlineData("2016年3月17日 16:30")]
    [InlineData("2016-03-17T08:30:00Z")]
    [InlineData("2016-03-17T16:30:00.000+08:00")]
    public void Instants_stand_at_the_time_of_china(string text) =>
        Parse("报送", "报送时刻", text).Value.Should().Be(new DateTimeOffset(2016, 3, 17, 16, 30, 0, TimeSpan.FromHours(8)));

    [Theory]
    [InlineData("是", true)]
    [InlineData("√", true)]
    [InlineData("１", true)]
    [InlineData("FALSE", false)]
    [InlineData("×", false)]
    public void Truths_are_written_in_many_ways(string text, bool value) => Parse("考勤", "签到", text).Value.Should().Be(value);

    [Theory]
    [InlineData("15000", "15000")]
    [InlineData("-0.50", "-0.50")]
    [InlineData("１５", "15")]
    public void Numbers_do_not_depend_on_a_culture(string text, string value) =>
        Parse("账目", "金额", text).Value.Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("15,000", "VA0507")]
    [InlineData("1.5万", "VA0508")]
    [InlineData("20 元", "VA0508")]
    [InlineData("1E3", "VA0507")]
    public void Numbers_are_never_guessed(string text, string code) => Error("账目", "金额", text).Should().Be(code);

    [Fact]
    public void A_value_of_an_enumeration_is_found_in_either_language()
    {
        ((EnumerationMember)Parse("任职", "职务", "队长").Value).Name.Should().Be("teamLeader");
        ((EnumerationMember)Parse("任职", "职务", "firstSecretary").Value).Term.Zh.Should().Be("第一书记");
        Error("任职", "职务", "组员").Should().Be("VA0512");
    }

    [Fact]
    public void A_required_field_takes_no_unknown()
    {
        Error("考勤", "干部编号", "不明").Should().Be("VA0505");
        Error("考勤", "日期", "").Should().Be("VA0505");
    }

    [Theory]
    [InlineData("姓名")]
    [InlineData("联系电话")]
    [InlineData("name")]
    [InlineData("Phone No.")]
    [InlineData("idNumber")]
    [InlineData("病因")]
    [InlineData("经度")]
    public void Headings_of_personal_data_are_known(string heading) => PersonalData.IsHeading(heading).Should().BeTrue();

    [Theory]
    [InlineData("备注")]
    [InlineData("teamName")]
    [InlineData("村名")]
    public void Other_headings_are_let_be(string heading) => PersonalData.IsHeading(heading).Should().BeFalse();

    private static Known<object> Parse(string type, string field, string text)
    {
        var parsed = ValueParser.Parse(FieldOf(type, field), text);
        parsed.Error.Should().BeNull();
        return parsed.Value;
    }

    private static string? Error(string type, string field, string text) => ValueParser.Parse(FieldOf(type, field), text).Error?.Code;

    private static Field FieldOf(string type, string field) => (Field)TestVocabulary.Extended.FindType(type)!.Find(field)!;
}
