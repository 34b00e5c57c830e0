using System.Globalization;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>The occasions of a period: the windows that end in it or run at its end, or the as-of instant.</summary>
internal static class Occasions
{
    /// <summary>The occasions of a rule for a subject: windows are the same for all, records and terms are the subject's own.</summary>
    public static IEnumerable<OccasionAt> Of(BoundRule rule, BoundSubjectRule subjectRule, PresentRecord subject, PolicyRun run, Period period)
    {
        if (subjectRule.Records is { } records)
            return OfRecords(records, subject, run, period);
        return rule.Each == OccasionKind.Term ? Terms.Of(subject, run, period) : Of(rule.Each, period, run.Graph.AsOfDate).Select(occasion => new OccasionAt(occasion, null));
    }

    /// <summary>The records of a subject that are dated in a period, or all where there is none; one that may belong to somebody else as well is nobody's occasion.</summary>
    public static IEnumerable<OccasionAt> OfRecords(BoundRecords records, PresentRecord subject, PolicyRun run, Period? period)
    {
        // A span that is over was an occasion all the same.
        var kind = records.Type.Kind == Facts.FactKind.Span ? OccasionKind.Term : OccasionKind.AsOf;
        var evaluator = new ExpressionEvaluator(run.Graph, run.Parameters, subject, new Window(kind, DateOnly.MinValue, run.Graph.AsOfDate));
        if (evaluator.Evaluate(records.Way) is not ListValue list)
            yield break;
        foreach (var record in list.Items.Select(item => ((RecordValue)item.Value).Record).OfType<PresentRecord>().Distinct())
        {
            // Several facts of one key may differ in their dates: it is an occasion where one of them falls into the period.
            var days = record.Versions.Select(version => record.Type.WindowDate!.Read(version)).Where(day => day.HasValue).Select(day => (DateOnly)day.Value)
                .Where(day => period is null || (period.Start <= day && day <= period.End)).ToList();
            if (days.Count > 0 && IsOwn(record, WayOf(records.Way), run.Graph))
                yield return new OccasionAt(OfRecord(record, days.Min()), record);
        }
    }

    private static IReadOnlyList<Member> WayOf(BoundExpression way) => way is BoundMember member ? [.. WayOf(member.Target), .. member.Member is MemberPath path ? path.Steps : [member.Member]] : [];

    // Whether it is known, step by step from the record back to the subject, to whom it belongs.
    private static bool IsOwn(PresentRecord record, IReadOnlyList<Member> way, CaseGraph graph)
    {
        if (way is not [.., Collection last])
            return true;
        if (record.Read(last.Reference) is not Scalar { Raw: string owner } || (last.OwnerKind is { } kind && record.Read(kind) is not Scalar))
            return false;
        return way is not [.., Collection before, _] || (graph.Find(before.Element, owner) is { } parent && IsOwn(parent, [.. way.SkipLast(1)], graph));
    }

    private static Occasion OfRecord(PresentRecord record, DateOnly date)
    {
        var label = string.Join(' ', record.Identity.Key.Select(part => FactIdentity.Print(part, Language.Zh)));
        return new Occasion(record.Type.Name, label, date, date) { Term = new(record.Identity.In(Language.Zh), record.Identity.In(Language.En)) };
    }

    public static IEnumerable<Occasion> Of(OccasionKind kind, Period period, DateOnly asOf) => kind switch
    {
        OccasionKind.AsOf => [AsOf(asOf)],
        OccasionKind.Day => Each(period.Start, period.End, period, Day, day => day.AddDays(1)),
        OccasionKind.Week => Each(MondayOf(period.Start), period.End, period, Week, day => day.AddDays(7)),
        OccasionKind.Month => Each(new DateOnly(period.Start.Year, period.Start.Month, 1), period.End, period, Month, day => day.AddMonths(1)),
        OccasionKind.Quarter => Each(QuarterStart(period.Start), period.End, period, Quarter, day => day.AddMonths(3)),
        _ => Each(new DateOnly(period.Start.Year, 1, 1), period.End, period, Year, day => day.AddYears(1)),
    };

    private static IEnumerable<Occasion> Each(DateOnly first, DateOnly last, Period period, Func<DateOnly, Occasion> make, Func<DateOnly, DateOnly> next)
    {
        for (var day = first; day <= last; day = next(day))
        {
            var occasion = make(day);
            var endsInside = occasion.End >= period.Start && occasion.End <= period.End;
            var runsAtEnd = occasion.Start <= period.End && period.End <= occasion.End;
            if (endsInside || runsAtEnd)
                yield return occasion;
        }
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly QuarterStart(DateOnly day) => new(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1);

    private static Occasion AsOf(DateOnly day) => new("as-of", Iso(day), day, day) { Term = new($"截至{ZhDay(day)}", $"as of {Iso(day)}") };

    private static Occasion Day(DateOnly day) => new("day", Iso(day), day, day) { Term = new(ZhDay(day), Iso(day)) };

    private static Occasion Week(DateOnly monday)
    {
        var at = monday.ToDateTime(TimeOnly.MinValue);
        var label = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(at):0000}-W{ISOWeek.GetWeekOfYear(at):00}");
        return new Occasion("week", label, monday, monday.AddDays(6)) { Term = new($"{ZhDay(monday)}这一周", $"the week of {Iso(monday)}") };
    }

    private static Occasion Month(DateOnly first) =>
        new("month", first.ToString("yyyy-MM", CultureInfo.InvariantCulture), first, first.AddMonths(1).AddDays(-1))
        {
            Term = new($"{Number(first.Year)}年{Number(first.Month)}月", first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)),
        };

    private static Occasion Quarter(DateOnly first)
    {
        var number = ((first.Month - 1) / 3) + 1;
        return new("quarter", $"{Number(first.Year)}-Q{Number(number)}", first, first.AddMonths(3).AddDays(-1))
        {
            Term = new($"{Number(first.Year)}年第{Number(number)}季度", $"Q{Number(number)} {Number(first.Year)}"),
        };
    }

    private static Occasion Year(DateOnly first) =>
        new("year", Number(first.Year), first, new DateOnly(first.Year, 12, 31)) { Term = new($"{Number(first.Year)}年", Number(first.Year)) };

    private static string ZhDay(DateOnly day) => $"{Number(day.Year)}年{Number(day.Month)}月{Number(day.Day)}日";

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An occasion and, of a rule for each record of a kind, the record.</summary>
internal sealed record OccasionAt(Occasion Occasion, PresentRecord? Record);
