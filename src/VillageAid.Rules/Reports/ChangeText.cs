using System.Globalization;
using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes what would change a verdict, plainly, for the person concerned.</summary>
/// <example><code>
/// var answer = engine.FindChanges(policies, facts, result, verdict);
/// ChangeText.Write(answer, Console.Out, Language.Zh);
/// </code></example>
public static class ChangeText
{
    /// <summary>Writes an answer; lines end as the writer's <see cref="TextWriter.NewLine"/> says.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ChangeAnswer answer, TextWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        var (verdict, zh) = (answer.Verdict, language == Language.Zh);
        var status = ReportWords.Of(verdict.Status).In(language);
        writer.WriteLine(zh
            ? $"{verdict.Title.Zh}（{verdict.Subject.Term.Zh} {verdict.Subject.Id}，{verdict.Occasion.Term.Zh}）：{status}。怎样才会不同？"
            : $"{verdict.Title.En} ({verdict.Subject.Term.En} {verdict.Subject.Id}, {verdict.Occasion.Term.En}): {status}. What would change it?");
        if (answer.Ways.Count == 0)
            writer.WriteLine(zh ? "  没有要问的：写明想要哪一种判定（--wanted）。" : "  nothing is asked for: say which status is wanted (--wanted).");
        foreach (var way in answer.Ways)
            Write(way, answer, writer, language);
    }

    private static void Write(ChangeWay way, ChangeAnswer answer, TextWriter writer, Language language)
    {
        var zh = language == Language.Zh;
        var wanted = string.Join(zh ? "或" : " or ", way.Wanted.Select(status => ReportWords.Of(status).In(language)));
        if (way.Sets.Count == 0)
        {
            writer.WriteLine(Nothing(way, answer, wanted, zh));
            foreach (var standing in way.OnlySupplies ? [] : answer.Standing)
                writer.WriteLine(zh ? $"    {standing.Record.In(language)}：{standing.Why.Zh}" : $"    {standing.Record.In(language)}: {standing.Why.En}");
            return;
        }
        foreach (var (index, set) in way.Sets.Index())
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            writer.WriteLine(zh
                ? $"  {(index == 0 ? "" : "或者，")}{ReportWords.Of(set.Status).Zh}（办法{number}{(set.IsSmallest ? "" : "，不一定最少，但一项也不多余")}）："
                : $"  {(index == 0 ? "" : "or ")}{ReportWords.Of(set.Status).En} (way {number}{(set.IsSmallest ? "" : "; perhaps not the fewest changes, but none is superfluous")}):");
            foreach (var change in set.Changes)
                writer.WriteLine(zh ? $"    {Mood(change).Zh}：{change.Text.Zh}" : $"    {Mood(change).En}: {change.Text.En}");
        }
        if (answer.Verdict.Status == VerdictStatus.Pending)
            writer.WriteLine(zh ? $"    （按截至 {Day(answer)} 的记录再核对）" : $"    (checked again by what is on record at {Day(answer)})");
    }

    private static string Nothing(ChangeWay way, ChangeAnswer answer, string wanted, bool zh) => (way.IsExhaustive, answer.Standing.Count > 0, zh) switch
    {
        (true, _, true) when way.OnlySupplies => $"  {wanted}：把缺的都补上，也不会得出这个判定。",
        (true, _, false) when way.OnlySupplies => $"  {wanted}: nothing that is missing leads there when it is supplied.",
        (true, true, true) => $"  {wanted}：没有可以改变的，以下认定不变：",
        (true, true, false) => $"  {wanted}: nothing would; this stands:",
        (true, false, true) => $"  {wanted}：补充或改变可以改变的记录，都不会得出这个判定。",
        (true, false, false) => $"  {wanted}: nothing that may be supplied or changed leads there.",
        (_, _, true) => $"  {wanted}：没有找到办法（没有全部试完）。",
        _ => $"  {wanted}: nothing was found (not everything was tried).",
    };

    private static string Day(ChangeAnswer answer) => answer.AsOf.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What is still possible of a change, as a word before it.</summary>
    private static LocalizedText Mood(SuggestedChange change) => change.Mood switch
    {
        ChangeMood.Supply => change.Kind == ChangeKind.SetParameter ? new("要由县里定", "for the county to decide") : change.Kind == ChangeKind.Judge ? new("要由人判断", "for a person to judge") : new("如属实，补上", "if it is so, supply"),
        ChangeMood.Act => new("还可以做到", "can still be done"),
        _ => new("本应", "would have needed"),
    };
}
