using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>The work funds of a team in the year.</summary>
internal static class FundRecords
{
    public static Total Paid(CaseIndex index, int team)
    {
        var total = new Total();
        var unseen = Unseen(index, team, static payment => payment.AmountCny);
        foreach (ref var cell in index.Funds.Of(team))
        {
            if (!index.Windows.Year.Holds(cell.Fact!.PeriodStart) || (unseen != 0 && !cell.IsCertain))
                continue;
            var amount = cell.Kind == CellKind.Plain ? new(cell.Fact!.AmountCny, Why.Field) : Answer<decimal>.Ask(cell, static payment => payment.AmountCny);
            total.Add(amount.Known.HasValue ? amount.Known.Value : null, amount.Known.HasValue ? Why.Nothing : amount.Why, cell.Possible);
        }
        if (unseen != 0)
            total.Add(null, unseen, unseen);
        return total;
    }

    public static Three EachOnTime(CaseIndex index, int team, DateOnly due)
    {
        var all = new Three.All();
        var unseen = Unseen(index, team, static payment => payment.PaidOn);
        foreach (ref var cell in index.Funds.Of(team))
        {
            if (!index.Windows.Year.Holds(cell.Fact!.PeriodStart) || (unseen != 0 && !cell.IsCertain))
                continue;
            var paid = cell.Kind == CellKind.Plain ? new(cell.Fact!.PaidOn, Why.Field) : Answer<DateOnly>.Ask(cell, static payment => payment.PaidOn);
            var onTime = IsOnTime(paid, due);
            all.Add(cell.IsCertain ? onTime : onTime.OrTrue(cell.Possible));
        }
        if (unseen != 0)
            all.Add(IsOnTime(new(default, unseen), due).OrTrue(unseen));
        return all.Result;
    }

    private static Three IsOnTime(Answer<DateOnly> paid, DateOnly due) =>
        paid.Known.HasValue ? Three.Of(paid.Known.Value <= due)
        : paid.Known.IsNothing ? Three.False
        : Three.And(Three.Unknown(paid.Why), Three.Open(paid.Why));

    // Funds of the year may be paid that nobody has seen; then what is only possible stands for them too.
    private static byte Unseen<TValue>(CaseIndex index, int team, Func<Payment, Known<TValue>> field)
    {
        var year = index.Windows.Year;
        var cells = index.Funds.Of(team);
        foreach (ref var cell in cells)
        {
            if (cell.IsCertain && year.Holds(cell.Fact!.PeriodStart))
                return Why.Nothing;
        }
        var unseen = index.Windows.Unseen(index.FundsLedger.Covers(index.Teams.Ids[team], year.First, year.First), year.First, year.Last);
        foreach (ref var cell in cells)
        {
            if (unseen != 0 && year.Holds(cell.Fact!.PeriodStart))
                unseen |= (byte)(cell.Possible | Answer<TValue>.Ask(cell, field).Why);
        }
        return unseen;
    }
}
