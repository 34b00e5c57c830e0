using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Reporting.Html;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Reporting;

/// <summary>The report as one HTML file: what is in it. How it looks and acts is tested in a browser (<c>VillageAid.Rules.Browser.Tests</c>).</summary>
public class HtmlReportTests
{
    private static readonly (EvaluationResult Result, FactSet Facts) Sample = Evaluate("甲");

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"'`&amp;{{script}}{{data}}")]
    [InlineData("<!--<script>")]
    [InlineData("甲\u2028\u2029\u202e乙")]
    public void A_name_never_becomes_markup(string name)
    {
        var (result, facts) = Evaluate(name);
        var page = Write(result, facts);

        var parts = Regex.Match(page, "^(.*<script type=\"application/json\" id=\"data\">)(.*?)(</script>.*)$", RegexOptions.Singleline);
        parts.Groups[2].Value.Should().NotContainAny("<", ">", "&", "'", "\u2028", "\u2029");
        (parts.Groups[1].Value + parts.Groups[3].Value).Should().Be(Frame(Write(Sample.Result, Sample.Facts)));
        JsonDocument.Parse(parts.Groups[2].Value).RootElement.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetProperty("id").GetString())
            .Should().Contain(name);
    }

    [Fact]
    public void It_holds_each_verdict_with_the_reason_of_those_to_look_at()
    {
        var data = DataOf(Write(Sample.Result, Sample.Facts));
        var verdicts = data.GetProperty("verdicts");
        var statuses = data.GetProperty("statuses").EnumerateArray().Select(status => status.GetProperty("name").GetString()).ToList();

        verdicts.GetProperty("status").EnumerateArray().Select(status => statuses[status.GetInt32()]).Should().Equal(Sample.Result.Verdicts.Select(verdict => verdict.Status.ToString()));
        var texts = data.GetProperty("texts");
        var reasons = data.GetProperty("reasons");
        var shown = verdicts.GetProperty("reason").EnumerateArray().Select(number => number.GetInt32()).Zip(Sample.Result.Verdicts).ToList();
        foreach (var (number, verdict) in shown)
        {
            if (verdict.Status is VerdictStatus.Satisfied or VerdictStatus.NotApplicable)
                number.Should().Be(-1);
            else
                Text(texts, reasons[number][0].GetInt32()).Should().Be(verdict.Reason.Text);
        }
        shown.Should().Contain(pair => pair.First < 0).And.Contain(pair => pair.First >= 0);
    }

    [Fact]
    public void It_runs_nothing_but_its_own_script_and_asks_nobody()
    {
        var page = Write(Sample.Result, Sample.Facts);
        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        var script = Regex.Match(page, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        var style = Regex.Match(page, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;

        policy.Should().StartWith("default-src 'none'").And.Contain($"script-src '{Hash(script)}'").And.Contain($"style-src '{Hash(style)}'");
        page.Should().NotContain("{{").And.NotContainAny("src=", "@import", "url(", "innerHTML", "eval(");
    }

    [Fact]
    public void Days_in_the_village_are_those_of_the_records()
    {
        var days = DataOf(Write(Sample.Result, Sample.Facts)).GetProperty("days");

        days.GetProperty("first").GetString().Should().Be("2016-03-01");
        days.GetProperty("present").EnumerateArray().Take(4).Select(number => number.GetInt32()).Should().Equal(1, 1, 0, 0);
        // On the third he was absent; of the fourth nothing is known.
        days.GetProperty("recorded").EnumerateArray().Take(4).Select(number => number.GetInt32()).Should().Equal(1, 1, 1, 0);
    }

    [Fact]
    public void The_same_verdicts_give_the_same_bytes()
    {
        var again = Evaluate("甲");

        Write(again.Result, again.Facts).Should().Be(Write(Sample.Result, Sample.Facts));
        Write(Sample.Result, Sample.Facts, Language.En).Should().Be(Write(Sample.Result, Sample.Facts).Replace("lang=\"zh-CN\"", "lang=\"en\"", StringComparison.Ordinal).Replace("{\"language\":\"zh\"", "{\"language\":\"en\"", StringComparison.Ordinal));
    }

    private static (EvaluationResult Result, FactSet Facts) Evaluate(string cadre)
    {
        var policies = Case.Pack("""
            对象: 干部
            每: 日
            要求: 有(考勤[在岗状态 = "在村"])
            """);
        IEnumerable<Fact> days = [Day(1, AttendanceStatus.Present), Day(2, AttendanceStatus.Present), Day(3, AttendanceStatus.Absent), Case.Day(4, cadre: cadre) with { Status = Known<AttendanceStatus>.Unknown }];
        var facts = FactSet.Of([.. Case.Posted(cadre), .. days]);
        return (new PolicyEngine().Evaluate(policies, facts, Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch }), facts);

        AttendanceDay Day(int day, AttendanceStatus status) => Case.Day(day, status, cadre);
    }

    private static string Write(EvaluationResult result, FactSet facts, Language language = Language.Zh)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(result, facts, stream, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Frame(string page) => Regex.Replace(page, "(id=\"data\">).*?(</script>)", "$1$2", RegexOptions.Singleline);

    private static JsonElement DataOf(string page) => JsonDocument.Parse(Regex.Match(page, "id=\"data\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value).RootElement;

    private static LocalizedText Text(JsonElement texts, int number) => texts[number].ValueKind == JsonValueKind.String
        ? LocalizedText.Same(texts[number].GetString()!)
        : new LocalizedText(texts[number][0].GetString()!, texts[number][1].GetString()!);

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
