using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Reporting.Html;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Reporting;

/// <summary>The report as one HTML file: what is in it. How it looks and acts is tested in a browser (<c>VillageAid.Rules.Browser.Tests</c>).</summary>
public class HtmlReportTests
{
    private static readonly EvaluationResult Sample = Evaluate("甲");

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"'`&amp;{{script}}{{data}}")]
    [InlineData("<!--<script>")]
    [InlineData("甲\u2028\u2029\u202e乙")]
    public void A_name_never_becomes_markup(string name)
    {
        var page = Write(Evaluate(name));

        var parts = Regex.Match(page, "^(.*<script type=\"application/json\" id=\"data\">)(.*?)(</script>.*)$", RegexOptions.Singleline);
        parts.Groups[2].Value.Should().NotContainAny("<", ">", "&", "'", "\u2028", "\u2029");
        (parts.Groups[1].Value + parts.Groups[3].Value).Should().Be(Frame(Write(Sample)));
        JsonDocument.Parse(parts.Groups[2].Value).RootElement.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetProperty("id").GetString())
            .Should().Contain(name);
    }

    [Fact]
    public void It_holds_each_verdict_with_the_reason_of_those_to_look_at()
    {
        var data = DataOf(Write(Sample));
        var verdicts = data.GetProperty("verdicts");
        var statuses = data.GetProperty("statuses").EnumerateArray().Select(status => status.GetProperty("name").GetString()).ToList();

        verdicts.GetProperty("status").EnumerateArray().Select(status => statuses[status.GetInt32()]).Should().Equal(Sample.Verdicts.Select(verdict => verdict.Status.ToString()));
        var explained = Explained();
        data.GetProperty("reasons").EnumerateArray().Select(reason => Text(data, reason[0].GetInt32())).Should().Equal(explained.Select(verdict => verdict.Reason.Text));
        explained.Should().NotBeEmpty().And.HaveCountLessThan(Sample.Verdicts.Count);
        data.GetProperty("statuses").EnumerateArray().Where(status => status.GetProperty("quiet").GetBoolean()).Select(status => status.GetProperty("name").GetString()).Should().Equal("Satisfied", "NotApplicable");
    }

    [Fact]
    public void Each_condition_can_be_read_back_from_its_form_and_what_stands_in_the_gaps()
    {
        var data = DataOf(Write(Sample));

        data.GetProperty("reasons").EnumerateArray().Select(reason => string.Join('\n', reason[2].EnumerateArray().SelectMany(part => part[1].EnumerateArray()).SelectMany(tree => Lines(data, tree.GetInt32()))))
            .Should().Equal(Explained().Select(verdict => string.Join('\n', verdict.Reason.Conditions.SelectMany(Lines))));
    }

    [Fact]
    public void It_runs_nothing_but_its_own_script_and_asks_nobody()
    {
        var page = Write(Sample);
        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        var script = Regex.Match(page, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        var style = Regex.Match(page, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;

        policy.Should().StartWith("default-src 'none'").And.Contain($"script-src '{Hash(script)}'").And.Contain($"style-src '{Hash(style)}'");
        page.Should().NotContain("{{").And.NotContainAny("src=", "@import", "url(", "innerHTML", "eval(");
    }

    [Fact]
    public void Days_in_the_village_are_those_of_the_records()
    {
        var days = DataOf(Write(Sample)).GetProperty("days");

        days.GetProperty("first").GetString().Should().Be("2016-03-01");
        days.GetProperty("present").EnumerateArray().Take(4).Select(number => number.GetInt32()).Should().Equal(1, 1, 0, 0);
        // On the third he was absent; of the fourth nothing is known.
        days.GetProperty("recorded").EnumerateArray().Take(4).Select(number => number.GetInt32()).Should().Equal(1, 1, 1, 0);
    }

    [Fact]
    public void A_day_that_was_corrected_counts_as_it_was_corrected_and_what_is_only_alleged_does_not_count()
    {
        var days = DataOf(Write(Evaluate("甲", [
            Case.Day(1) with { RecordId = "一" }, Case.Day(1, AttendanceStatus.Absent) with { RecordId = "二", SupersedesId = "一" },
            Case.Day(2, AttendanceStatus.Absent) with { RecordedAt = Case.At(2016, 3, 2) }, Case.Day(2) with { RecordedAt = Case.At(2016, 3, 3) },
            Case.Day(3) with { Confirmation = Confirmation.Alleged },
            Case.Day(4), Case.Day(4, AttendanceStatus.Absent)]))).GetProperty("days");

        // Superseded; the later recorded; alleged; two that nothing puts in order.
        days.GetProperty("present").EnumerateArray().Take(4).Select(number => number.GetInt32()).Should().Equal(0, 1, 0, 0);
        days.GetProperty("recorded").EnumerateArray().Take(4).Select(number => number.GetInt32()).Should().Equal(1, 1, 0, 0);
    }

    [Fact]
    public void What_nobody_states_is_listed_even_where_no_verdict_with_a_reason_rests_on_it()
    {
        var policies = Case.Pack("""
            对象: 干部
            每: 月
            要求: 计数(考勤[在岗状态 = "在村"]) >= 最低天数 或 自定 > 5
            """, """
            parameters:
              最低天数: {en: leastDays, unset: 没有说几天}
              自定: {en: chosen, values: [{from: 2016-01-01, value: 9, provenance: assumed, by: 县里, why: 试行}]}
            """);
        var result = new PolicyEngine().Evaluate(policies, FactSet.Of(Case.Posted()), Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch });
        var data = DataOf(Write(result));

        result.Verdicts.Should().OnlyContain(verdict => verdict.Status == VerdictStatus.Satisfied);
        data.GetProperty("parameters").EnumerateArray().Select(one => $"{one.GetProperty("name").GetProperty("zh")} {one.GetProperty("provenance")}").Should().BeEquivalentTo("最低天数 unset", "自定 assumed");
        data.GetProperty("policies").EnumerateArray().Select(one => one.GetProperty("id").GetString()).Should().Equal("示例");
    }

    [Fact]
    public void The_same_verdicts_give_the_same_bytes()
    {
        Write(Evaluate("甲")).Should().Be(Write(Sample));
        Write(Sample, Language.En).Should().Be(Write(Sample).Replace("lang=\"zh-CN\"", "lang=\"en\"", StringComparison.Ordinal).Replace("{\"language\":\"zh\"", "{\"language\":\"en\"", StringComparison.Ordinal));
    }

    private static List<Verdict> Explained() => [.. Sample.Verdicts.Where(verdict => verdict.Status is not (VerdictStatus.Satisfied or VerdictStatus.NotApplicable))];

    // The same lines from the data of the page and from the verdict: truth, what is said, actual, expected.
    private static List<string> Lines(JsonElement data, int tree)
    {
        var (written, lines) = (data.GetProperty("trees")[tree], new List<string>());
        var (truths, values) = (new Queue<char>(written[1].GetString()!), new Queue<int>(written[2].EnumerateArray().Select(value => value.GetInt32())));
        Read(data.GetProperty("shapes")[written[0].GetInt32()]);
        truths.Should().BeEmpty();
        values.Should().BeEmpty();
        return lines;

        void Read(JsonElement shape)
        {
            var (truth, head) = (truths.Dequeue(), shape[0].GetInt32());
            lines.Add($"{truth} {Text(data, head < 0 ? values.Dequeue() : head).Zh}|{Next(shape[2])}|{shape[1]}|{Next(shape[3])}");
            foreach (var child in shape[4].EnumerateArray())
                Read(data.GetProperty("shapes")[child.GetInt32()]);
        }

        string Next(JsonElement isThere) => isThere.GetInt32() == 1 ? Text(data, values.Dequeue()).Zh : "";
    }

    private static IEnumerable<string> Lines(ConditionNode node)
    {
        var folded = ConditionText.Fold(node);
        return folded.Children.SelectMany(Lines).Prepend($"{(int)folded.Truth} {ConditionText.Head(folded, Language.Zh)}|{folded.Actual?.Text.Zh}|{ReportWords.Sign(folded.Operator)}|{folded.Expected?.Text.Zh}");
    }

    private static EvaluationResult Evaluate(string cadre, params IEnumerable<AttendanceDay> given)
    {
        var policies = Case.Pack("""
            对象: 干部
            每: 日
            要求: 有(考勤[在岗状态 = "在村"])
            """);
        IEnumerable<Fact> days = [Day(1, AttendanceStatus.Present), Day(2, AttendanceStatus.Present), Day(3, AttendanceStatus.Absent), Case.Day(4, cadre: cadre) with { Status = Known<AttendanceStatus>.Unknown }];
        days = given.Any() ? given : days;
        var facts = FactSet.Of([.. Case.Posted(cadre), .. days]);
        return new PolicyEngine().Evaluate(policies, facts, Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch });

        AttendanceDay Day(int day, AttendanceStatus status) => Case.Day(day, status, cadre);
    }

    private static string Write(EvaluationResult result, Language language = Language.Zh)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(result, stream, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Frame(string page) => Regex.Replace(page, "(id=\"data\">).*?(</script>)", "$1$2", RegexOptions.Singleline);

    private static JsonElement DataOf(string page) => JsonDocument.Parse(Regex.Match(page, "id=\"data\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value).RootElement;

    private static LocalizedText Text(JsonElement data, int number)
    {
        var text = data.GetProperty("texts")[number];
        if (text.ValueKind == JsonValueKind.String)
            return LocalizedText.Same(text.GetString()!);
        if (text[0].ValueKind == JsonValueKind.String)
            return new LocalizedText(text[0].GetString()!, text[1].GetString()!);
        var stem = data.GetProperty("stems")[text[0].GetInt32()];
        return new LocalizedText(stem[0].GetString() + text[1].GetString(), stem[1].GetString() + text[1].GetString());
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
