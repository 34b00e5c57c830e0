using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>What the rules count beside attendance.</summary>
internal static class Records
{
    public static Tally CommutingFindings(CaseIndex index, int cadre)
    {
        var tally = new Tally();
        var month = index.Windows.Month;
        foreach (ref var cell in index.Findings.Of(cadre))
        {
            if (Dated(cell, month, static finding => finding.FoundOn) is { } possible)
                tally.Add(CodeIs(cell, FindingCode.DayCommuting), possible);
        }
        tally.Open(index.Windows.OpenEnd(index.FindingLedger, index.Cadres.Ids[cadre], month));
        return tally;
    }

    /// <summary>The daily appraisals of the month that were carried out.</summary>
    public static Tally Appraisals(CaseIndex index, int cadre)
    {
        var tally = new Tally();
        var month = index.Windows.Month;
        var cells = index.Appraisals.Of(cadre);
        var isSure = false;
        foreach (ref var cell in cells)
            isSure |= cell.IsCertain && IsDaily(cell, month);
        var unseen = isSure ? Why.Nothing : index.Windows.Unseen(index.AppraisalLedger.Covers(index.Cadres.Ids[cadre], month.First, month.First), month.First, month.Last);
        foreach (ref var cell in cells)
        {
            if (!IsDaily(cell, month))
                continue;
            if (unseen == 0)
                tally.Add(CarriedOut(cell), cell.Possible);
            else
                unseen |= (byte)(cell.Possible | Answer<bool>.Ask(cell, static one => one.CarriedOut).Why);
        }
        if (unseen != 0)
            tally.Add(Three.Unknown(unseen), unseen);
        return tally;
    }

    public static Tally HouseholdVisits(CaseIndex index, int household)
    {
        var tally = new Tally();
        var month = index.Windows.Month;
        foreach (ref var cell in index.VisitsReceived.Of(household))
        {
            if (Dated(cell, month, static visit => visit.Date) is { } possible)
                tally.Add(WasInPerson(cell), possible);
        }
        tally.Open(index.Windows.OpenEnd(index.VisitLedger, index.Households.Ids[household], month));
        return tally;
    }

    public static Tally ProxyVisits(CaseIndex index, int cadre)
    {
        var tally = new Tally();
        var month = index.Windows.Month;
        foreach (ref var cell in index.VisitsByProxy.Of(cadre))
        {
            if (Dated(cell, month, static visit => visit.Date) is { } possible)
                tally.Add(Three.True, possible);
        }
        tally.Open(index.Windows.OpenEnd(index.VisitLedger, index.Cadres.Ids[cadre], month));
        return tally;
    }

    /// <summary>Whether a leader was out on so many days and nights of a week.</summary>
    public static Three LeaderVisits(CaseIndex index, int cadre, Days week, int daysLimit, int nightsLimit)
    {
        var open = index.Windows.OpenEnd(index.VisitLedger, index.Cadres.Ids[cadre], week);
        var (nights, seenDays, isExact, why) = (new Total(), 0, open == 0, open);
        foreach (ref var cell in index.Visits.Of(cadre))
        {
            if (Dated(cell, week, static visit => visit.Date) is not { } possible)
                continue;
            var mode = WasInPerson(cell);
            var date = cell.Kind == CellKind.Plain ? new(cell.Fact!.Date, Why.Nothing) : Answer<DateOnly>.Ask(cell, static visit => visit.Date);
            if (mode.MayBeTrue)
            {
                isExact &= possible == 0 && mode.IsTrue && date.Known.HasValue;
                why |= (byte)(possible | mode.Causes | date.Why);
                seenDays |= date.Known.HasValue ? 1 << (date.Known.Value.DayNumber - week.First.DayNumber) : 0;
            }
            var stayed = cell.Kind == CellKind.Plain ? new(cell.Fact!.NightsSpent, Why.Field) : Answer<int>.Ask(cell, static visit => visit.NightsSpent);
            nights.Add(stayed.Known.HasValue ? stayed.Known.Value : null, stayed.Known.HasValue ? Why.Nothing : stayed.Why, possible);
        }
        nights.Open(open);
        // Of days that are not all known, doubles cannot be told.
        var days = isExact ? Three.Of(System.Numerics.BitOperations.PopCount((uint)seenDays) >= daysLimit) : Three.Open(why);
        return Three.And(days, nights.AtLeast(nightsLimit));
    }

    /// <summary>The kinds of what is missing where it may belong to a window; null where it does not.</summary>
    private static byte? Dated<T>(in Cell<T> cell, Days window, Func<T, DateOnly> day)
        where T : Fact
    {
        if (cell.Kind == CellKind.Plain)
            return window.Holds(day(cell.Fact!)) ? cell.Possible : null;
        var answer = Answer<DateOnly>.Ask(cell, fact => day(fact));
        return !answer.Known.HasValue ? (byte)(cell.Possible | answer.Why) : window.Holds(answer.Known.Value) ? cell.Possible : null;
    }

    private static bool IsDaily(in Cell<Appraisal> cell, Days month) => cell.Fact!.AppraisalKind == AppraisalKind.Daily && month.Holds(cell.Fact.PeriodStart);

    private static Three CarriedOut(in Cell<Appraisal> cell) =>
        cell.Kind == CellKind.Plain ? Answers.Is(cell.Fact!.CarriedOut) : Answers.Is(Answer<bool>.Ask(cell, static one => one.CarriedOut));

    private static Three CodeIs(in Cell<Finding> cell, FindingCode code) =>
        cell.Kind == CellKind.Plain ? Three.Of(cell.Fact!.FindingCode == code) : Answers.Equals(Answer<FindingCode>.Ask(cell, static finding => finding.FindingCode), code);

    private static Three WasInPerson(in Cell<Visit> cell) =>
        cell.Kind == CellKind.Plain ? Answers.Equals(cell.Fact!.Mode, VisitMode.InPerson) : Answers.Equals(Answer<VisitMode>.Ask(cell, static visit => visit.Mode), VisitMode.InPerson);
}
