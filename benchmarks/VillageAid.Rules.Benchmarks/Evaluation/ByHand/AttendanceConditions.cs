using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>What the rules ask of a day of attendance.</summary>
internal static class AttendanceConditions
{
    public static Three IsPresent(in Cell<AttendanceDay> cell) => StatusIs(cell, AttendanceStatus.Present);

    public static Three SignedIn(in Cell<AttendanceDay> cell) =>
        cell.Kind == CellKind.Plain ? Answers.Is(cell.Fact!.SignIn) : Answers.Is(Answer<bool>.Ask(cell, static day => day.SignIn));

    public static Three ClockedInAtMorning(in Cell<AttendanceDay> cell) =>
        cell.Kind == CellKind.Plain ? Answers.Is(cell.Fact!.MorningCheckIn) : Answers.Is(Answer<bool>.Ask(cell, static day => day.MorningCheckIn));

    public static Three ClockedInAtEvening(in Cell<AttendanceDay> cell) =>
        cell.Kind == CellKind.Plain ? Answers.Is(cell.Fact!.EveningCheckIn) : Answers.Is(Answer<bool>.Ask(cell, static day => day.EveningCheckIn));

    public static Three StayedTheNight(in Cell<AttendanceDay> cell) =>
        cell.Kind == CellKind.Plain ? Answers.Is(cell.Fact!.OvernightInVillage) : Answers.Is(Answer<bool>.Ask(cell, static day => day.OvernightInVillage));

    public static Three Worked(in Cell<AttendanceDay> cell) =>
        cell.Kind == CellKind.Plain ? Answers.Is(cell.Fact!.WorkedInVillage) : Answers.Is(Answer<bool>.Ask(cell, static day => day.WorkedInVillage));

    public static Three WasChecked(in Cell<AttendanceDay> cell)
    {
        if (cell.Kind == CellKind.Plain && cell.Fact!.VideoCheck.TryGetValue(out var check))
            return Three.Of(check is VideoCheck.Passed or VideoCheck.Failed);
        var answer = cell.Kind == CellKind.Plain ? new(cell.Fact!.VideoCheck, Why.Field) : Answer<VideoCheck>.Ask(cell, static day => day.VideoCheck);
        return Three.Or(Answers.Equals(answer, VideoCheck.Passed), Answers.Equals(answer, VideoCheck.Failed));
    }

    public static Three MissedSignIn(in Cell<AttendanceDay> cell) => Three.And(IsPresent(cell), Three.Not(SignedIn(cell)));

    public static Three LeftForTheNight(in Cell<AttendanceDay> cell) => Three.And(ClockedInAtMorning(cell), Three.Not(ClockedInAtEvening(cell)));

    /// <summary>In the village, or on leave that was approved.</summary>
    public static Three IsPresentOrOnLeave(in Cell<AttendanceDay> cell, CaseIndex index, int cadre, int day)
    {
        if (cell.Kind == CellKind.Plain && cell.Fact!.Status is { HasValue: true, Value: not AttendanceStatus.Leave and var status })
            return Three.Of(status == AttendanceStatus.Present);
        var leave = StatusIs(cell, AttendanceStatus.Leave);
        return Three.Or(IsPresent(cell), Three.And(leave, HasLeave(index, cadre, index.Windows.Month.First.AddDays(day))));
    }

    private static Three StatusIs(in Cell<AttendanceDay> cell, AttendanceStatus status) => cell.Kind == CellKind.Plain
        ? Answers.Equals(cell.Fact!.Status, status)
        : Answers.Equals(Answer<AttendanceStatus>.Ask(cell, static day => day.Status), status);

    private static Three HasLeave(CaseIndex index, int cadre, DateOnly day)
    {
        var month = index.Windows.Month;
        var tally = new Tally();
        foreach (ref var cell in index.Leave.Of(cadre))
        {
            var from = cell.Fact!.FromDate;
            if (from > month.Last)
                continue;
            var to = cell.Kind == CellKind.Plain ? new(cell.Fact!.ToDate, Why.Nothing) : Answer<DateOnly>.Ask(cell, static one => one.ToDate);
            if (to.Known.HasValue && to.Known.Value < month.First)
                continue;
            var membership = to.Known.IsUnknown && from < month.First ? to.Why : Why.Nothing;
            var approvals = cell.Kind == CellKind.Plain ? new(cell.Fact!.ApprovedByOrgs, Why.Field) : Answer<ValueSet<string>>.Ask(cell, static one => one.ApprovedByOrgs);
            var isApproved = approvals.Known.HasValue ? Three.Of(approvals.Known.Value.Count > 0) : Three.Unknown(approvals.Why);
            var isNotOver = to.Known.HasValue ? Three.Of(to.Known.Value >= day) : Three.Unknown(to.Why);
            tally.Add(Three.And(Three.Of(from <= day), isNotOver, isApproved), (byte)(cell.Possible | membership));
        }
        tally.Open(index.Windows.OpenEnd(index.LeaveLedger, index.Cadres.Ids[cadre], month));
        return tally.Exists;
    }
}
