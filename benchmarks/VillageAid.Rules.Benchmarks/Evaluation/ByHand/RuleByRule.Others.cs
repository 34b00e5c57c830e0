using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Visits, facilities, funds.</summary>
internal static partial class RuleByRule
{
    private static byte[] HouseholdVisits(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Households.Count];
        for (var household = 0; household < statuses.Length; household++)
        {
            if (Scope(index.Places.Households[household], index.Households.Cells[household]) is { } scope)
                statuses[household] = Slot.Of(scope, Records.HouseholdVisits(index, household).AtLeast(limits.HouseholdVisits));
        }
        return statuses;
    }

    private static byte[] ProxyVisits(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Cadres.Count];
        for (var cadre = 0; cadre < statuses.Length; cadre++)
        {
            if (Scope(index.Postings.InMonth[cadre].Place, index.Cadres.Cells[cadre]) is not { } governed)
                continue;
            var scope = Three.And(governed, KindIs(index.Cadres.Cells[cadre], CadreKind.HouseholdPairing));
            statuses[cadre] = scope.IsFalse ? Slot.NotApplicable : Slot.OfForbidden(scope, Records.ProxyVisits(index, cadre).MoreThan(limits.ProxyVisits), Three.False);
        }
        return statuses;
    }

    private static byte[] LeaderVisits(CaseIndex index, Limits limits)
    {
        var weeks = index.Windows.Weeks;
        var statuses = new byte[index.Cadres.Count * weeks.Length];
        for (var cadre = 0; cadre < index.Cadres.Count; cadre++)
        {
            var isLeader = KindIs(index.Cadres.Cells[cadre], CadreKind.CountyLeader);
            for (var week = 0; week < weeks.Length; week++)
            {
                var place = index.Postings.IsSteady[cadre] ? Three.True : index.Postings.In(cadre, weeks[week]).Place;
                if (Scope(place, index.Cadres.Cells[cadre]) is not { } governed)
                    continue;
                var scope = Three.And(governed, isLeader);
                statuses[(cadre * weeks.Length) + week] = scope.IsFalse
                    ? Slot.NotApplicable
                    : Slot.OfPractice(scope, Records.LeaderVisits(index, cadre, weeks[week], limits.LeaderDays, limits.LeaderNights));
            }
        }
        return statuses;
    }

    private static byte[] Item(CaseIndex index, Limits limits, int item)
    {
        var statuses = new byte[index.Teams.Count];
        for (var team = 0; team < statuses.Length; team++)
        {
            if (TeamScope(index, team) is not { } scope)
                continue;
            var tally = new Tally();
            ref var cell = ref index.Facilities.Of(team)[item];
            if (cell.Kind != CellKind.Absent)
                tally.Add(IsThere(cell), cell.Possible);
            statuses[team] = Slot.Of(scope, tally.AtLeast(limits.ItemsOfAKind));
        }
        return statuses;
    }

    private static byte[] SixHaves(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Teams.Count];
        for (var team = 0; team < statuses.Length; team++)
        {
            if (TeamScope(index, team) is not { } scope)
                continue;
            var tally = new Tally();
            foreach (ref var cell in index.Facilities.Of(team))
            {
                if (cell.Kind != CellKind.Absent)
                    tally.Add(IsThere(cell), cell.Possible);
            }
            statuses[team] = Slot.Of(scope, tally.AtLeast(limits.SixHaves));
        }
        return statuses;
    }

    private static byte[] TeamFunds(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Teams.Count];
        for (var team = 0; team < statuses.Length; team++)
        {
            if (TeamScope(index, team) is { } scope)
                statuses[team] = Slot.Of(scope, FundRecords.Paid(index, team).AtLeast(limits.Funds));
        }
        return statuses;
    }

    private static byte[] FundsOnTime(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Teams.Count];
        for (var team = 0; team < statuses.Length; team++)
        {
            if (TeamScope(index, team) is { } scope)
                statuses[team] = Slot.Of(scope, Three.And(FundRecords.Paid(index, team).AtLeast(limits.Funds), FundRecords.EachOnTime(index, team, limits.FundsDue)));
        }
        return statuses;
    }

    internal static Three IsThere(in Cell<FacilityItem> cell) =>
        cell.Kind == CellKind.Plain ? Answers.Is(cell.Fact!.Present) : Answers.Is(Answer<bool>.Ask(cell, static item => item.Present));

    internal static Three KindIs(in Cell<Cadre> cell, CadreKind kind) =>
        cell.Kind == CellKind.Plain ? Answers.Equals(cell.Fact!.CadreKind, kind) : Answers.Equals(Answer<CadreKind>.Ask(cell, static cadre => cadre.CadreKind), kind);

    internal static Three? TeamScope(CaseIndex index, int team) => Scope(index.Places.Teams[team], index.Teams.Cells[team]);

    // Null: of another place.
    internal static Three? Scope<T>(Three place, in Cell<T> subject)
        where T : Fact => place.IsFalse ? null : Three.And(place, IsCertain(subject));
}
