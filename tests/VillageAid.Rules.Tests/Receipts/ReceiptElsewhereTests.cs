using System.Diagnostics;
using System.Text.Json.Nodes;

namespace VillageAid.Rules.Tests.Receipts;

/// <summary>The sample county gives the same receipt on every machine: the tool as a process of its own, in other cultures and time zones.</summary>
public sealed class ReceiptElsewhereTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("villageaid-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_sample_replays_and_its_receipt_has_the_same_bytes_in_every_culture_and_time_zone()
    {
        var first = Evaluate("en_US", "UTC", "a.json");

        Evaluate("th_TH", "Asia/Bangkok", "b.json").Should().Equal(first);
        Evaluate("ar_SA", "America/St_Johns", "c.json").Should().Equal(first);
        Evaluate("tr_TR", "Pacific/Kiritimati", "d.json").Should().Equal(first);
        Run("ar_SA", "Pacific/Apia", "replay", Path.Combine(_folder, "a.json"), "--rules", "rules/shangyi-2016", "--facts", "samples/shangyi", "--lang", "en")
            .Should().StartWith("identical: rules, facts and 4590 verdicts are as in the receipt\n");
    }

    private byte[] Evaluate(string culture, string zone, string receipt)
    {
        Run(culture, zone, "evaluate", "--rules", "rules/shangyi-2016", "--facts", "samples/shangyi", "--period", "2016-03", "--out", Path.Combine(_folder, "out.txt"), "--receipt", Path.Combine(_folder, receipt));
        return File.ReadAllBytes(Path.Combine(_folder, receipt));
    }

    // As built the tool knows no culture but the invariant one; here it has them all.
    private string Run(string culture, string zone, params string[] args)
    {
        var config = Path.Combine(_folder, "cultures.runtimeconfig.json");
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "villageaid.runtimeconfig.json")))!;
        var properties = json["runtimeOptions"]!["configProperties"]!;
        properties["System.Globalization.Invariant"] = false;
        properties["System.Globalization.PredefinedCulturesOnly"] = false;
        File.WriteAllText(config, json.ToJsonString());
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", config, Path.Combine(AppContext.BaseDirectory, "villageaid.dll"), .. args])
        {
            WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8,
            Environment = { ["LANG"] = $"{culture}.UTF-8", ["LC_ALL"] = $"{culture}.UTF-8", ["TZ"] = zone },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, error.Result);
        return output;
    }
}
