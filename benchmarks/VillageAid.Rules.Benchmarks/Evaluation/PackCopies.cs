using System.Globalization;
using System.Text.RegularExpressions;
using VillageAid.Rules.Benchmarks.Evaluation.ByHand;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>
/// The pack <c>county-month</c> with any number of rules. Ten are a selection in the mixture of the 25; more are copies of all, each with names, indicators and
/// limits of its own (<see cref="Limits"/>): the choices and the calendar are shared.
/// </summary>
/// <param name="rules">10, 25, or 25 times a number.</param>
internal sealed partial class PackCopies(int rules) : IPolicySource
{
    private static readonly string[] Topics = ["attendance.yaml", "reporting.yaml", "visits.yaml", "facilities.yaml", "funding.yaml"];

    private static readonly BaseRule[] Ten =
    [
        BaseRule.ResidentDays, BaseRule.ClockIns, BaseRule.VideoChecks, BaseRule.Nights, BaseRule.TeamReports, BaseRule.ReportContents,
        BaseRule.HouseholdVisits, BaseRule.LeaderVisits, BaseRule.SixHaves, BaseRule.TeamFunds,
    ];

    private static readonly Dictionary<string, Func<Limits, string>> LimitsByName = new(StringComparer.Ordinal)
    {
        ["最低驻村天数"] = limits => Text(limits.ResidentDays),
        ["每日签到缺漏上限"] = limits => Text(limits.MissedSignIns),
        ["每日打卡次数"] = limits => Text(limits.ClockIns),
        ["每月视频查岗次数"] = limits => Text(limits.VideoChecks),
        ["走读认定次数上限"] = limits => Text(limits.CommutingFindings),
        ["走读天数"] = limits => Text(limits.CommutingDays),
        ["最少住村夜数"] = limits => Text(limits.Nights),
        ["最少工作天数"] = limits => Text(limits.WorkDays),
        ["每月考核次数"] = limits => Text(limits.Appraisals),
        ["上报截止时刻"] = limits => limits.Cutoff.ToString("\\\"HH:mm\\\"", CultureInfo.InvariantCulture),
        ["每周上报份数"] = limits => Text(limits.Reports),
        ["每周汇总次数"] = limits => Text(limits.Summaries),
        ["每月通报次数"] = limits => Text(limits.Circulars),
        ["每月入户次数"] = limits => Text(limits.HouseholdVisits),
        ["允许代访次数"] = limits => Text(limits.ProxyVisits),
        ["每周到村天数"] = limits => Text(limits.LeaderDays),
        ["每周住村夜数"] = limits => Text(limits.LeaderNights),
        ["六有每项件数"] = limits => Text(limits.ItemsOfAKind),
        ["六有应有项数"] = limits => Text(limits.SixHaves),
        ["工作队年度经费"] = limits => Text(limits.Funds),
        ["经费应付日期"] = limits => limits.FundsDue.ToString("O", CultureInfo.InvariantCulture),
    };

    public string Name => $"county-month of {rules} rules";

    /// <summary>Which rules it has.</summary>
    public IReadOnlyList<(BaseRule Rule, int Copy)> Rules => rules == Ten.Length
        ? [.. Ten.Select(rule => (rule, 0))]
        : [.. Enumerable.Range(0, Copies).SelectMany(_ => BaseRules.All, (copy, rule) => (rule, copy))];

    /// <summary>How many copies of all 25.</summary>
    public int Copies => Math.Max(rules / BaseRules.All.Count, 1);

    /// <summary>Whether all 25 are in it.</summary>
    public bool HasAll => rules != Ten.Length;

    public IReadOnlyList<SourceText> Read()
    {
        var parameters = ReadFile("parameters.yaml");
        var topics = Topics.Select(topic => new SourceText($"{Name}/{topic}", HasAll ? ReadFile(topic) : OnlyTen(ReadFile(topic)))).ToList();
        var texts = new List<SourceText> { new($"{Name}/policy.yaml", HasAll ? ReadFile("policy.yaml") : OnlyCited(ReadFile("policy.yaml"), topics)), new($"{Name}/parameters.yaml", parameters) };
        texts.AddRange(topics);
        for (var copy = 1; copy < Copies; copy++)
        {
            texts.Add(new SourceText($"{Name}/parameters.{copy}.yaml", CopyParameters(parameters, copy)));
            foreach (var topic in Topics)
                texts.Add(new SourceText($"{Name}/{copy}.{topic}", CopyRules(ReadFile(topic), copy)));
        }
        return texts;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string ReadFile(string name)
    {
        using var stream = typeof(PackCopies).Assembly.GetManifestResourceStream($"county-month/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string OnlyTen(string text)
    {
        var blocks = RuleStart().Split(text);
        return blocks[0] + string.Concat(blocks.Skip(1).Where(block => Array.Exists(Ten, rule => block.StartsWith($"  - norm: {BaseRules.NameOf(rule, 0)}\n", StringComparison.Ordinal))));
    }

    // A clause that no rule cites is a mistake.
    private static string OnlyCited(string text, IReadOnlyList<SourceText> topics)
    {
        var cited = topics.SelectMany(topic => ClauseWord().Matches(topic.Content)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("      ", StringComparison.Ordinal) || ClauseWord().Match(line) is not { Success: true } match || cited.Contains(match.Value)));
    }

    private static string CopyParameters(string text, int copy)
    {
        var limits = new Limits(copy);
        var lines = text.Split('\n').Where(line => Limit().Match(line) is { Success: true } match && LimitsByName.ContainsKey(match.Groups["zh"].Value))
            .Select(line => Limit().Replace(line, match => $"  {match.Groups["zh"].Value}_{copy}: {{en: {match.Groups["en"].Value}_{copy},{match.Groups["kind"].Value}value: {LimitsByName[match.Groups["zh"].Value](limits)},"));
        return "parameters:\n" + string.Join('\n', lines) + "\n";
    }

    // Names of rules are also words of the vocabulary, so they are changed where a rule begins and nowhere else.
    private static string CopyRules(string text, int copy)
    {
        var own = Indicator().Matches(text).SelectMany(match => new[] { match.Groups["zh"].Value, match.Groups["en"].Value }).Concat(LimitsByName.Keys).ToHashSet(StringComparer.Ordinal);
        var renamed = Word().Replace(text, match => own.Contains(match.Value) ? $"{match.Value}_{copy}" : match.Value);
        return RuleName().Replace(renamed, match => $"  - norm: {(match.Groups["name"].Value is "六有_{项}" ? $"六有_{copy}_{{项}}" : $"{match.Groups["name"].Value}_{copy}")}");
    }

    [GeneratedRegex("(?m)^(?=  - norm: )")]
    private static partial Regex RuleStart();

    [GeneratedRegex("(?m)^  - norm: (?<name>.+)$")]
    private static partial Regex RuleName();

    [GeneratedRegex(@"^  (?<zh>\w+): \{en: (?<en>\w+),(?<kind>.*?)value: [^,]+,")]
    private static partial Regex Limit();

    [GeneratedRegex(@"(?m)^  (?<zh>\w+):(?: \{en: |\n    en: )(?<en>\w+)")]
    private static partial Regex Indicator();

    [GeneratedRegex(@"[A-Z]{2}\d{4}-[0-9a-z.-]+")]
    private static partial Regex ClauseWord();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
