using Microsoft.Playwright;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
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
            HtmlReport.Write(Result, stream, Language.Zh);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser.Program, Args = ["--no-sandbox"] });
    }

    /// <summary>Opens a page of the report; what the browser complains of is added to <paramref name="complaints"/>.</summary>
    internal Task<IPage> OpenAsync(ICollection<string> complaints, string page = "", int width = 1440, string waitFor = "h1") => OpenAsync(_file, complaints, page, width, waitFor);

    /// <summary>The same for the report of one cadre of that name.</summary>
    internal async Task<IPage> OpenOfAsync(ICollection<string> complaints, string cadre, string page)
    {
        var engine = new PolicyEngine();
        var policies = engine.Load([new FolderPolicySource(Repository.PathOf("rules/shangyi-2016"))]).Policies;
        var facts = FactSet.Of([
            new Village { VillageId = "村", CountyCode = "130725", IsDesignatedPoor = true }, new Team { TeamId = cadre, VillageId = "村" }, new Cadre { CadreId = cadre },
            new Assignment { AssignmentId = "任", CadreId = cadre, TeamId = cadre, StartOn = new(2016, 1, 1), EndOn = Known.Nothing }]);
        var file = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.html");
        using (var stream = File.Create(file))
            HtmlReport.Write(engine.Evaluate(policies, facts, Period.Parse("2016-03")), stream, Language.Zh);
        try
        {
            return await OpenAsync(file, complaints, page, 1440, "h1");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<IPage> OpenAsync(string file, ICollection<string> complaints, string page, int width, string waitFor)
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
        await tab.GotoAsync($"{new Uri(file)}#/{page}");
        await tab.WaitForSelectorAsync(waitFor);
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
