using System.Globalization;
using Microsoft.Playwright;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Browser.Tests;

/// <summary>The report as its readers use it.</summary>
public class HtmlReportPageTests(OpenReport report) : IClassFixture<OpenReport>
{
    private readonly List<string> _complaints = [];

    [BrowserTheory]
    [InlineData("")]
    [InlineData("verdicts")]
    [InlineData("subjects")]
    [InlineData("clauses")]
    [InlineData("open")]
    [InlineData("subject/cadre%3A干部137")]
    public async Task Every_page_opens_without_a_complaint_and_fits_a_narrow_screen(string page)
    {
        var tab = await report.OpenAsync(_complaints, page, width: 390);

        (await tab.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(390);
        (await tab.Locator("h1").InnerTextAsync()).Should().NotBeEmpty();
        await tab.ClickAsync("#language");
        (await tab.EvaluateAsync<string>("document.documentElement.lang")).Should().Be("en");
        (await tab.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(390);
        _complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_overview_counts_what_was_found()
    {
        var tab = await report.OpenAsync(_complaints);

        var violated = tab.Locator("tr", new() { Has = tab.Locator(".status.Violated") }).First;
        Digits(await violated.Locator("td.number").InnerTextAsync()).Should().Be(report.Result.CountByStatus[VerdictStatus.Violated]);
        (await tab.Locator(".days rect.present").CountAsync()).Should().Be(31);
        await violated.Locator("a").ClickAsync();
        await tab.WaitForURLAsync("**#/verdicts**");
        Digits((await tab.Locator("[role=status]").InnerTextAsync()).Split('条')[0]).Should().Be(report.Result.CountByStatus[VerdictStatus.Violated]);
        _complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Verdicts_are_filtered_and_sorted()
    {
        var tab = await report.OpenAsync(_complaints, "verdicts");
        await tab.SelectOptionAsync("select[name=status]", "Violated");
        await tab.SelectOptionAsync("select[name=type]", "cadre");
        await tab.FillAsync("input[name=q]", "干部137");

        var expected = report.Result.WithStatus(VerdictStatus.Violated).Where(verdict => verdict.Subject is { Type: "cadre", Id: "干部137" }).ToList();
        (await tab.Locator("tbody tr").CountAsync()).Should().Be(expected.Count).And.BePositive();
        (await tab.Locator("tbody td:nth-child(2)").AllInnerTextsAsync()).Should().OnlyContain(text => text == "干部 干部137");
        await tab.ClickAsync("th button[data-column='4']");
        (await tab.Locator("th[aria-sort=ascending]").InnerTextAsync()).Should().StartWith("期间");
        var first = await tab.Locator("tbody tr:first-child td:nth-child(5)").InnerTextAsync();
        await tab.ClickAsync("th button[data-column='4']");
        (await tab.Locator("tbody tr:last-child td:nth-child(5)").InnerTextAsync()).Should().Be(first);
        // The view is in the address: whoever gets it sees the same.
        var address = tab.Url;
        await tab.ReloadAsync();
        tab.Url.Should().Be(address);
        (await tab.Locator("tbody tr").CountAsync()).Should().Be(expected.Count);
        _complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_subject_is_reached_by_keyboard_and_shows_each_reason()
    {
        var tab = await report.OpenAsync(_complaints, "verdicts?status=Violated&q=干部137");
        var link = tab.Locator("tbody tr:first-child a");
        await link.FocusAsync();
        await tab.Keyboard.PressAsync("Enter");
        await tab.WaitForSelectorAsync("article.verdict");

        var expected = report.Result.Verdicts.Where(verdict => verdict.Subject is { Type: "cadre", Id: "干部137" } && verdict.Status is not (VerdictStatus.Satisfied or VerdictStatus.NotApplicable)).ToList();
        (await tab.Locator("article.verdict").CountAsync()).Should().Be(expected.Count);
        var violated = expected.First(verdict => verdict.Status == VerdictStatus.Violated);
        var shown = await tab.Locator("article.verdict", new() { Has = tab.Locator(".status.Violated") }).First.InnerTextAsync();
        shown.Should().Contain(violated.Reason.Text.Zh).And.Contain(violated.Citations[0].Clause).And.Contain(violated.Reason.Place.ToString());
        (await tab.EvaluateAsync<string>("document.activeElement.id")).Should().Be("main");
        _complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_head()
    {
        var tab = await report.OpenAsync(_complaints);
        await tab.Keyboard.PressAsync("Tab");

        (await tab.EvaluateAsync<string>("document.activeElement.id")).Should().Be("skip");
        await tab.Keyboard.PressAsync("Enter");
        (await tab.EvaluateAsync<string>("document.activeElement.id")).Should().Be("main");
    }

    [BrowserFact]
    public async Task On_paper_the_findings_follow_the_overview()
    {
        var tab = await report.OpenAsync(_complaints);
        var paper = await tab.PdfAsync(new() { Format = "A4" });

        paper.Length.Should().BeGreaterThan(50_000);
        (await tab.Locator("#print tbody tr").CountAsync()).Should().Be(300);
        (await tab.Locator("#print h3 .status").First.InnerTextAsync()).Should().Be("违反");
        _complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task What_is_missing_names_whom_it_is_missing_of()
    {
        var waiting = report.Result.WithStatus(VerdictStatus.Undetermined).First(verdict => verdict.Subject.Type == "cadre" && verdict.Reason.Missing.Any(item => item.Kind == MissingKind.Record)).Subject;
        var tab = await report.OpenAsync(_complaints, "open");
        await tab.SelectOptionAsync("select[name=kind]", new SelectOptionValue { Label = "还缺记录" });
        await tab.FillAsync("input[name=missing]", waiting.Id);

        var table = tab.Locator("table", new() { Has = tab.Locator("caption", new() { HasText = "还缺什么" }) });
        (await table.Locator("tbody td:first-child").AllInnerTextsAsync()).Should().NotBeEmpty().And.OnlyContain(kind => kind == "还缺记录");
        await table.Locator("a", new() { HasText = waiting.Id }).First.ClickAsync();
        (await tab.Locator("h1").InnerTextAsync()).Should().Be($"干部 {waiting.Id}");
        _complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_bar_of_several_statuses_is_said_in_words()
    {
        var tab = await report.OpenAsync(_complaints);
        var verdicts = report.Result.Verdicts.Where(verdict => verdict.Rule == "早晚打卡").CountBy(verdict => verdict.Status).ToDictionary();

        var row = tab.Locator("tr", new() { HasText = "早晚打卡" }).First;
        var said = await row.Locator("svg[role=img]").GetAttributeAsync("aria-label");
        said.Should().Contain($"违反 {verdicts[VerdictStatus.Violated]}").And.Contain($"缺数据 {verdicts[VerdictStatus.Undetermined]}");
    }

    [BrowserTheory]
    [InlineData("</script><script>document.title='run'</script>")]
    [InlineData("<img src=x onerror=\"document.title='run'\">")]
    [InlineData("甲\"'&\u2028\u202e乙")]
    public async Task A_name_that_would_be_markup_is_shown_as_it_is(string name)
    {
        var tab = await report.OpenOfAsync(_complaints, name, $"subject/{Uri.EscapeDataString("cadre:" + name)}");

        (await tab.Locator("h1").EvaluateAsync<string>("heading => heading.textContent")).Should().Be($"干部 {name}");
        (await tab.Locator("main img").CountAsync()).Should().Be(0);
        (await tab.TitleAsync()).Should().NotBe("run");
        _complaints.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData("subject/%E5%B")]
    [InlineData("nothing")]
    public async Task An_address_that_was_cut_short_is_no_error(string page)
    {
        var tab = await report.OpenAsync(_complaints, page, waitFor: "main > *");

        (await tab.Locator("main").InnerTextAsync()).Should().NotBeEmpty();
        _complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_status_that_there_is_not_asks_for_what_to_look_at()
    {
        var tab = await report.OpenAsync(_complaints, "verdicts?status=toString");

        (await tab.Locator("select[name=status]").InputValueAsync()).Should().Be("attention");
        (await tab.Locator("tbody tr").CountAsync()).Should().Be(50);
    }

    private static int Digits(string text) => int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
}
