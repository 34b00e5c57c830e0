namespace VillageAid.Rules.Browser.Tests;

/// <summary>Which browser the tests run, where there is one.</summary>
internal static class Browser
{
    private const string Variable = "VILLAGEAID_TEST_CHROMIUM";

    public static string? Program { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } program ? program : OnPath();

    public static string? Skip => Program is null ? $"no Chromium: {Variable} is not set and none is on the PATH (.ci/chromium installs one)" : null;

    private static string? OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Skip;
}

/// <summary>The same for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Skip;
}
