using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByRulesEngine;

/// <summary>Turns facts that are all known into what the expressions are written over.</summary>
internal sealed class InputReader(FactSet facts, DateTimeOffset asOf)
{
    private const string County = "620123";

    /// <summary>The latest record of each identity.</summary>
    public Dictionary<string, T> Latest<T>(Func<T, string> id)
        where T : Fact => Seen<T>().GroupBy(id).ToDictionary(group => group.Key, group => group.MaxBy(fact => fact.RecordedAt)!, StringComparer.Ordinal);

    public ILookup<string, T> By<T>(Func<T, string?> owner)
        where T : Fact => Seen<T>().Where(fact => owner(fact) is not null).ToLookup(fact => owner(fact)!, StringComparer.Ordinal);

    /// <summary>The villages of the county.</summary>
    public HashSet<string> VillagesInside() => [.. Latest<Village>(village => village.VillageId).Values.Where(village => village.CountyCode.StartsWith(County, StringComparison.Ordinal)).Select(village => village.VillageId)];

    public static bool IsInside(Organization body) => body.PlaceCode.StartsWith(County, StringComparison.Ordinal);

    public static DayInput ToInput(AttendanceDay day) => new()
    {
        Day = day.Date.DayNumber,
        Status = day.Status.Value.ToString(),
        VideoCheck = day.VideoCheck.Value.ToString(),
        SignIn = day.SignIn.Value,
        Morning = day.MorningCheckIn.Value,
        Evening = day.EveningCheckIn.Value,
        Night = day.OvernightInVillage.Value,
        Worked = day.WorkedInVillage.Value,
    };

    public static ReportInput ToInput(ReportSubmission report) => new()
    {
        Kind = report.ReportKind.ToString(),
        Day = report.PeriodStart.DayNumber,
        Sent = report.SubmittedAt.TryGetValue(out var sent) ? sent : null,
        HasProgress = report.HasProgress.TryGetValue(out var progress) && progress,
        HasWorkLog = report.HasWorkLog.TryGetValue(out var log) && log,
    };

    public static VisitInput ToInput(Visit visit) => new() { Day = visit.Date.DayNumber, InPerson = visit.Mode.Value == VisitMode.InPerson, Nights = visit.NightsSpent.Value };

    public static TeamInput ToInput(IEnumerable<FacilityItem> items, IEnumerable<Payment> payments) => new()
    {
        Items = [.. items.Select(item => new ItemInput { Standard = item.Standard.ToString(), Item = item.ItemCode.ToString(), IsThere = item.Present.Value })],
        Payments = [.. payments.Select(payment => new PaymentInput { Kind = payment.PaymentKind.ToString(), Amount = payment.AmountCny.Value, PaidOn = payment.PaidOn.TryGetValue(out var day) ? day.DayNumber : 0 })],
    };

    private IEnumerable<T> Seen<T>()
        where T : Fact
    {
        var all = facts.Of(facts.Vocabulary.Types.First(type => type.ClrType == typeof(T))).Cast<T>().Where(fact => fact.RecordedAt is null || fact.RecordedAt <= asOf).ToList();
        var superseded = all.Select(fact => fact.SupersedesId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return all.Where(fact => fact.RecordId is not { } id || !superseded.Contains(id));
    }
}
