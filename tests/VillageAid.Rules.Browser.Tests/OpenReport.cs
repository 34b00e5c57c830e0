using Microsoft.Playwright;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Reporting.Html;
using VillageAid.Rules.Tests;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Browser.Tests;

/// <summary>The report of the Yuzhong sample, and a browser to open it in.</summary>
public sealed class OpenReport : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.html");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal EvaluationResult Result { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Browser.Program is null)
            return;
        var engine = new PolicyEngine();
        var policies = engine.Load([new FolderPolicySource(Repository.PathOf("rules/yuzhong-2020"))]).Policies;
        var facts = FactFiles.Read(Repository.PathOf("samples/yuzhong"), policies.Vocabulary).FactSet;
        Result = engine.Evaluate(policies, facts, Period.Parse("2020-03"));
        using (var stream = File.Create(_file))
            HtmlReport.Write(Result, facts, stream, Language.Zh);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser.Program, Args = ["--no-sandbox"] });
    }

    /// <summary>Opens a page of the report; what the browser complains of is added to <paramref name="complaints"/>.</summary>
    internal async Task<IPage> OpenAsync(ICollection<string> complaints, string page = "", int width = 1440)
    {
        var tab = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        tab.PageError += (_, error) => complaints.Add(error);
        // The report must not ask anybody for anything.
        tab.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal))
                complaints.Add(request.Url);
        };
        await tab.GotoAsync($"{new Uri(_file)}#/{page}");
        await tab.WaitForSelectorAsync("h1");
        return tab;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        File.Delete(_file);
    }
}
