using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>The conditions of one part of a rule.</summary>
internal sealed record ReportPart(int Name, IReadOnlyList<int> Trees);

/// <summary>Labelled lines: what is missing, the records used.</summary>
internal sealed record ReportLines(int Label, IReadOnlyList<int> Lines);

/// <summary>A reason as the page shows it; texts, conditions and parameters by number.</summary>
internal sealed record ReportReason(
    int Text, int Ground, IReadOnlyList<ReportPart> Parts, IReadOnlyList<ReportLines> Missing, IReadOnlyList<int> Records, IReadOnlyList<int> Notes, IReadOnlyList<int> Measures, int AnsweredBy, int Outcome)
{
    /// <summary>Whether it has nothing but what most have.</summary>
    public bool IsPlain => Notes.Count == 0 && Measures.Count == 0 && AnsweredBy == TextPool.None && Outcome == TextPool.None;

    public static ReportReason Of(Verdict verdict, TextPool texts, TreePool trees, GroundPool grounds)
    {
        var reason = verdict.Reason;
        return new ReportReason(
            texts.Add(reason.Text),
            grounds.Add(reason),
            [.. ConditionPart.Of([.. Conditions(verdict)]).Select(part => new ReportPart(texts.Add(Both(language => ReportWords.Part(part.Part).In(language) + part.Day.In(language))), [.. part.Conditions.Select(trees.Add)]))],
            [.. reason.Missing.GroupBy(item => item.Kind).OrderBy(kind => kind.Key)
                .Select(kind => new ReportLines(texts.Add(ReportWords.Of(kind.Key)), texts.AddAll(language => VerdictText.NamesOf([.. kind], language))))],
            texts.AddAll(language => VerdictText.Used(reason.Records, language)),
            texts.AddAll(language => NotesOf(verdict, language)),
            texts.AddAll(language => [.. verdict.Recommends.Select(one => VerdictText.Describe(one, verdict, language))]),
            verdict.AnsweredBy == verdict.Subject ? TextPool.None : texts.Add(Both(language => VerdictText.Answers(verdict.AnsweredBy, language))),
            texts.Add(verdict.Outcome?.Text));
    }

    // Of a decision each row that counts has conditions of its own.
    private static IEnumerable<ConditionNode> Conditions(Verdict verdict) => verdict.Reason.Conditions.Concat(verdict.Outcome?.Rows.SelectMany(row => row.Conditions) ?? []);

    private static IReadOnlyList<string> NotesOf(Verdict verdict, Language language)
    {
        var reason = verdict.Reason;
        var notes = new List<string>();
        Days(reason.FailingDays, new LocalizedText("不符合的日期：", "failing days: "));
        Days(reason.OpenDays, new LocalizedText("无法判断的日期：", "open days: "));
        if (reason.Adoption is { } adoption)
            notes.Add((language == Language.Zh ? "采纳：" : "adopted: ") + VerdictText.Describe(adoption, language));
        if (verdict.IsComposite)
            notes.Add(language == Language.Zh ? "这项政策综合了多份文件，没有哪一份单独这样要求" : "the policy joins several documents; none of them asks for this alone");
        foreach (var row in verdict.Outcome?.Rows ?? [])
            notes.Add(OutcomeText.Line(row, language));
        using var conflicts = new StringWriter { NewLine = "\n" };
        ConflictText.Write(reason.Conflicts, parameter => VerdictText.Describe(parameter, language), conflicts, language);
        notes.AddRange(conflicts.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return notes;

        void Days(IReadOnlyList<DateOnly> days, LocalizedText label)
        {
            if (days.Count > 0)
                notes.Add(label.In(language) + DateRuns.Write(days, DateRuns.Days, language));
        }
    }

    private static LocalizedText Both(Func<Language, string> text) => new(text(Language.Zh), text(Language.En));
}
