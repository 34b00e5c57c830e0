using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>How values read in the text of a reason, in each language.</summary>
public class ReasonFormatTests
{
    [Theory]
    [InlineData("1234.50", "1234.5", "1234.5")]
    [InlineData("是", "是", "true")]
    [InlineData("@\"2016-03-17\"", "2016-03-17", "2016-03-17")]
    [InlineData("@\"18:00:00\"", "18:00", "18:00")]
    [InlineData("@\"2016-03-17T18:00:00\"", "2016-03-17 18:00", "2016-03-17 18:00")]
    [InlineData("@\"P2DT3H\"", "2天3小时", "2 days 3 hours")]
    [InlineData("@\"-PT90M\"", "负1小时30分钟", "minus 1 hour 30 minutes")]
    [InlineData("@\"PT0S\"", "0天", "0 days")]
    [InlineData("@\"P1Y6M\"", "1年6个月", "1 year 6 months")]
    [InlineData("[1..5]", "1到5", "1 to 5")]
    [InlineData("[\"甲\", \"乙\"]", "甲、乙", "甲, 乙")]
    [InlineData("任职.职务", "第一书记", "firstSecretary")]
    [InlineData("任职", "1条", "1 records")]
    [InlineData("考勤.日期[1]", "不明", "unknown")]
    [InlineData("计数(考勤[签到])", "1到31", "1 to 31")]
    [InlineData("考勤[签到].日期", "2016-03-01，可能还有2016-03-02、2016-03-03、2016-03-04、2016-03-05、2016-03-06、2016-03-07、2016-03-08、2016-03-09、2016-03-10、2016-03-11、2016-03-12、2016-03-13等30项",
        "2016-03-01; perhaps 2016-03-02, 2016-03-03, 2016-03-04, 2016-03-05, 2016-03-06, 2016-03-07, 2016-03-08, 2016-03-09, 2016-03-10, 2016-03-11, 2016-03-12, 2016-03-13 and 18 more")]
    public void Every_kind_of_value_reads_naturally(string value, string zh, string en)
    {
        var policies = TimePack.Policies($"指标: {{值: {{对象: 干部, 值: '{value}'}}}}",
            "规则: [{规范: 甲, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: 是, 说明: '{值}'}]");
        Fact[] facts = [.. Case.Posted().Select(fact => fact is Assignment posting ? posting with { Post = Post.FirstSecretary } : fact), new AttendanceDay { CadreId = "甲", Date = new(2016, 3, 1), SignIn = true }, Case.Complete("任职", "甲")];
        var text = Case.Judge(policies, facts).Single().Reason.Text;
        text.Zh.Should().Be(zh);
        text.En.Should().Be(en);
    }

    [Fact]
    public void A_template_that_names_something_unknown_is_an_error() =>
        TimePack.Load("规则: [{规范: 甲, 条款: [A-1, A-2], 对象: 干部, 每: 月, 要求: 是, 说明: '{驻村天}'}]").Diagnostics.Select(item => item.Code).Should().Equal("VA0301");
}
