using System.Security.Cryptography;
using System.Text;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>
/// Writes verdicts as one HTML file that needs nothing else: an overview with charts, a table that filters and sorts, a page for each subject with its reasons, the clauses
/// with the nature of their sources, and what is assumed or missing; in Chinese and English. The same result gives the same bytes.
/// </summary>
/// <remarks>Verdicts that are Satisfied or NotApplicable are counted and listed; the others have their whole reason. UTF-8.</remarks>
/// <example><code>using var file = File.Create("report.html"); HtmlReport.Write(result, file, Language.Zh);</code></example>
public static class HtmlReport
{
    private static readonly string[] Scripts = ["words.js", "data.js", "elements.js", "charts.js", "reasons.js", "table.js", "pages.js", "open.js", "paper.js", "main.js"];

    /// <summary>Writes the report; the stream stays open.</summary>
    /// <param name="result">The verdicts.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="language">The language in which the page opens; readers can change it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(EvaluationResult result, Stream stream, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        var data = ReportData.Of(result);
        var (style, script) = (Part("report.css"), string.Concat(Scripts.Select(Part)));
        var page = Part("report.html")
            .Replace("{{lang}}", language == Language.Zh ? "zh-CN" : "en", StringComparison.Ordinal)
            // The browser itself refuses whatever else a file might be made to run or load.
            .Replace("{{policy}}", $"default-src 'none'; base-uri 'none'; form-action 'none'; style-src {HashOf(style)}; script-src {HashOf(script)}", StringComparison.Ordinal)
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace("{{script}}", script, StringComparison.Ordinal)
            .Split("{{data}}");
        stream.Write(Encoding.UTF8.GetBytes(page[0]));
        ReportJson.Write(data, language, stream);
        stream.Write(Encoding.UTF8.GetBytes(page[1]));
    }

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Part(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream($"Page/{name}") ?? throw new System.Diagnostics.UnreachableException($"{name} is not in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
