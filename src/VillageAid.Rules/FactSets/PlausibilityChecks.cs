using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Warns of what can be but hardly is: an amount in ten thousands of yuan where yuan is meant, an event that was recorded before it happened, a
/// record of another county. The records stay; each mistake is reported once a type, where it is found first.
/// </summary>
internal static class PlausibilityChecks
{
    // Nothing that counties pay costs less than ten yuan; in ten thousands of yuan most of it does.
    private const decimal LeastAmount = 10;
    private const int CountyDigits = 6;
    private const int FewPlaces = 10;

    public static void Run(TableCheck check)
    {
        foreach (var amount in check.Type.Fields.Where(field => field.Type is DataType.Number { Unit.Name: "yuan" }))
            CheckAmounts(check, amount);
        if (check.Type is { Kind: FactKind.Event, WindowDate: { } date })
            CheckRecordedLater(check, date);
        if (check.Type.Place is { } place && check.Type.Find(place) is Field { Type: DataType.Text } code)
            CheckCounties(check, code);
    }

    private static void CheckAmounts(TableCheck check, Field amount)
    {
        var (first, count) = Find(check, fact => amount.Read(fact) is { HasValue: true, Value: decimal yuan } && yuan is > 0 and < LeastAmount);
        if (count > 0)
            check.Report(DiagnosticCatalog.AmountInTenThousands, first, amount.Term, FactIdentity.Print(amount.Read(check.Table.Facts[first]).Value, Text.Language.En), count);
    }

    private static void CheckRecordedLater(TableCheck check, Field date)
    {
        var (first, count) = Find(check, fact => fact.RecordedAt is { } recorded && date.Read<DateOnly>(fact).TryGetValue(out var day)
            && day > DateOnly.FromDateTime(recorded.ToOffset(TimeSpan.FromHours(8)).DateTime));
        if (count > 0)
            check.Report(DiagnosticCatalog.RecordedBeforeItHappened, first, date.Term, count);
    }

    // Where nearly all are of one county, the few others were hardly meant; a city's ledger has several.
    private static void CheckCounties(TableCheck check, Field code)
    {
        var counties = Enumerable.Range(0, check.Table.Count).Where(i => !check.IsDropped(i)).Select(i => CountyOf(check.Table.Facts[i], code)).OfType<string>()
            .CountBy(county => county).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        if (counties.Count < 2 || counties[0].Value < FewPlaces || counties.Skip(1).Sum(pair => pair.Value) * 9 > counties[0].Value)
            return;
        var (first, count) = Find(check, fact => CountyOf(fact, code) is { } county && county != counties[0].Key);
        check.Report(DiagnosticCatalog.OtherCounty, first, check.Type.Term, CountyOf(check.Table.Facts[first], code)!, count, counties[0].Key, counties[0].Value);
    }

    private static string? CountyOf(Fact fact, Field code) =>
        code.Read<string>(fact).TryGetValue(out var text) && text.Length >= CountyDigits ? text[..CountyDigits] : null;

    private static (int First, int Count) Find(TableCheck check, Func<Fact, bool> isMeant)
    {
        var (first, count) = (-1, 0);
        for (var i = 0; i < check.Table.Count; i++)
        {
            if (!check.IsDropped(i) && isMeant(check.Table.Facts[i]))
                (first, count) = (first < 0 ? i : first, count + 1);
        }
        return (first, count);
    }
}
