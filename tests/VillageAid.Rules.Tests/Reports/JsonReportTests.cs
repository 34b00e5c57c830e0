using System.Text;
using NJsonSchema;
using VillageAid.Rules.Reports;

namespace VillageAid.Rules.Tests.Reports;

public sealed class JsonReportTests
{
    private static readonly string SchemaFile = Repository.PathOf("docs/verdict.schema.json");

    [Fact]
    public async Task The_report_is_as_the_schema_says()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);

        schema.Validate(Write()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"status\": \"Violated\"", "\"status\": \"Guilty\"")]
    [InlineData("\"subjectCount\": 6,", "")]
    [InlineData("\"subjectCount\": 6,", "\"subjectCount\": 6, \"more\": 1,")]
    [InlineData("\"truth\": [", "\"truths\": [")]
    public async Task The_schema_refuses_another_form(string part, string replacement)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);
        var json = Write();
        json.Should().Contain(part);

        schema.Validate(json.Replace(part, replacement, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Chinese_stays_readable_and_the_same_result_gives_the_same_bytes()
    {
        Write().Should().Contain("2016年3月驻村19天，规定不少于20天").And.Be(Write()).And.NotContain("\r");
    }

    [Fact]
    public void A_number_has_no_zeros_behind_the_point() => Write().Should().Contain("\"atLeast\": 20,").And.NotContain("20.0");

    private static string Write()
    {
        using var stream = new MemoryStream();
        JsonReport.Write(SampleVerdicts.Result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
