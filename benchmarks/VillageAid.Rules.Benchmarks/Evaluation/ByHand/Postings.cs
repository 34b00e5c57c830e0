using System.Numerics;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>
/// Whether a cadre is posted, where, and on how many days. Nearly all have one posting that nobody contests and that goes on all the while; of
/// the others it is worked out for each window.
/// </summary>
internal sealed class Postings
{
    private readonly CaseIndex _index;
    private readonly Ledger _ledger;
    private readonly Book<Assignment> _book;
    private readonly Book<Household> _pairings;
    private readonly PlaceList _unpaired;
    private readonly Ledger _pairingLedger;

    public Postings(CaseIndex index, Book<Assignment> book, Book<Household> pairings, List<Household> unpaired, Ledgers ledgers)
    {
        (_index, _book, _pairings) = (index, book, pairings);
        _unpaired = ListOf(unpaired);
        (_ledger, _pairingLedger) = (ledgers.Of("任职"), ledgers.Of("户"));
        var windows = index.Windows;
        IsSteady = new bool[index.Cadres.Count];
        InMonth = new Posting[index.Cadres.Count];
        InDays = new Posting[index.Cadres.Count][];
        for (var cadre = 0; cadre < IsSteady.Length; cadre++)
        {
            IsSteady[cadre] = GoesOn(cadre);
            if (IsSteady[cadre])
            {
                InMonth[cadre] = new Posting(Three.True, Three.True);
                continue;
            }
            InMonth[cadre] = In(cadre, windows.Month);
            InDays[cadre] = new Posting[windows.DaysOfMonth];
            for (var day = 0; day < windows.DaysOfMonth; day++)
                InDays[cadre][day] = In(cadre, windows.Day(day));
        }
    }

    /// <summary>Posted to a team of the county without a break, from before the first window to behind the last.</summary>
    public bool[] IsSteady { get; }

    public Posting[] InMonth { get; }

    /// <summary>Of those who are not steady, for each day of the month.</summary>
    public Posting[][] InDays { get; }

    public Posting In(int cadre, Days days)
    {
        var open = _index.Windows.OpenEnd(_ledger, _index.Cadres.Ids[cadre], days);
        var (exists, byTeam, byTownship) = (new Tally(), new PlaceList(), new PlaceList());
        foreach (ref var cell in _book.Of(cadre))
        {
            if (MembershipOf(cell, days) is not { } membership)
                continue;
            var possible = (byte)(cell.Possible | membership);
            exists.Add(Three.True, possible);
            byTeam.Add(PlaceOf(cell, static posting => posting.TeamId, _index.Teams, _index.Places.TeamsAsTargets), possible);
            byTownship.Add(PlaceOf(cell, static posting => posting.TownshipId, _index.Bodies, _index.Places.BodiesAsTargets), possible);
        }
        exists.Open(open);
        byTeam.Open = byTownship.Open = open;
        return new Posting(WhereOf(cadre, byTeam, byTownship, days), exists.Exists);
    }

    /// <summary>The days of the month on which a cadre is posted, at least and at most.</summary>
    public (int Least, int Most, byte Why) DaysIn(int cadre)
    {
        var windows = _index.Windows;
        if (IsSteady[cadre] && windows.AsOfDay >= windows.Month.Last)
            return (windows.DaysOfMonth, windows.DaysOfMonth, Why.Nothing);
        var open = windows.OpenEnd(_ledger, _index.Cadres.Ids[cadre], windows.Month);
        var (certain, perhaps, why) = (0u, 0u, open);
        var past = Mask(windows.Month.First, windows.AsOfDay);
        foreach (ref var cell in _book.Of(cadre))
        {
            if (MembershipOf(cell, windows.Month) is not { } membership)
                continue;
            var (start, end) = EndsOf(cell);
            var possible = (byte)(cell.Possible | membership);
            var sure = SureDays(start, end, windows.Month);
            certain |= possible == 0 ? sure & past : 0u;
            perhaps |= !start.Known.HasValue ? Mask(windows.Month.First, windows.Month.Last) : end.Known.IsUnknown ? Mask(start.Known.Value, windows.Month.Last) : sure;
            why |= (byte)(possible | (end.Known.IsUnknown ? end.Why : Why.Nothing) | ((sure & ~past) != 0 ? Why.NotYet : Why.Nothing));
        }
        if (open != 0)
            perhaps |= open == Why.NotYet ? Mask(windows.Month.First, windows.Month.Last) & ~past : Mask(windows.Month.First, windows.Month.Last);
        perhaps |= certain;
        return (BitOperations.PopCount(certain), BitOperations.PopCount(perhaps), why);
    }

    // Of a posting of which the end is not known at least its first day.
    private uint SureDays(Answer<DateOnly> start, Answer<DateOnly> end, Days month)
    {
        if (!start.Known.HasValue)
            return 0u;
        if (end.Known.IsUnknown)
            return start.Known.Value < month.First ? 0u : Mask(start.Known.Value, start.Known.Value);
        return Mask(start.Known.Value, end.Known.TryGetValue(out var last) ? last : month.Last);
    }

    private uint Mask(DateOnly from, DateOnly to)
    {
        var month = _index.Windows.Month;
        var (first, last) = (Math.Max(from.DayNumber, month.First.DayNumber) - month.First.DayNumber, Math.Min(to.DayNumber, month.Last.DayNumber) - month.First.DayNumber);
        return first > last ? 0u : (uint)(((1UL << (last - first + 1)) - 1) << first);
    }

    private bool GoesOn(int cadre)
    {
        var windows = _index.Windows;
        foreach (ref var cell in _book.Of(cadre))
        {
            if (cell is { Kind: CellKind.Plain, Possible: 0, Fact: { EndOn.IsNothing: true, TeamId.HasValue: true } posting } && posting.StartOn <= windows.Weeks[0].First
                && _index.Teams.Find(posting.TeamId.Value) is >= 0 and var team && _index.Places.TeamsAsTargets[team].IsTrue)
                return true;
        }
        return false;
    }

    // Null: it lies outside.
    private static byte? MembershipOf(in Cell<Assignment> cell, Days days)
    {
        var (start, end) = EndsOf(cell);
        if (!start.Known.HasValue)
            return (byte)(start.Why | (end.Known.IsUnknown ? end.Why : Why.Nothing));
        if (start.Known.Value > days.Last)
            return null;
        if (end.Known.HasValue)
            return end.Known.Value >= days.First ? Why.Nothing : null;
        return end.Known.IsUnknown && start.Known.Value < days.First ? end.Why : Why.Nothing;
    }

    private static (Answer<DateOnly> Start, Answer<DateOnly> End) EndsOf(in Cell<Assignment> cell) => cell.Kind == CellKind.Plain
        ? (new(cell.Fact!.StartOn, Why.Nothing), new(cell.Fact!.EndOn, Why.Field))
        : (Answer<DateOnly>.Ask(cell, static posting => posting.StartOn), Answer<DateOnly>.Ask(cell, static posting => posting.EndOn));

    // Null: it leads nowhere.
    private static Three? PlaceOf<TTarget>(in Cell<Assignment> cell, Func<Assignment, Known<string>> reference, Register<TTarget> targets, Three[] places)
        where TTarget : Fact
    {
        var answer = cell.Kind == CellKind.Plain ? new(reference(cell.Fact!), Why.Field) : Answer<string>.AskOwner(cell, reference);
        if (answer.Known.HasValue)
            return targets.Find(answer.Known.Value) is >= 0 and var number ? places[number] : Three.Unknown(Why.Record);
        return answer.Known.IsNothing ? null : Three.Unknown(answer.Why);
    }

    // The first way that leads to a place says it; where none does, any may.
    private Three WhereOf(int cadre, PlaceList byTeam, PlaceList byTownship, Days days)
    {
        ref var cell = ref _index.Cadres.Cells[cadre];
        var kind = cell.Kind == CellKind.Plain ? cell.Fact!.CadreKind : Answer<CadreKind>.Ask(cell, static one => one.CadreKind).Known;
        var isPaired = kind == CadreKind.HouseholdPairing;
        var isOfUnit = kind.HasValue && kind.Value is CadreKind.HouseholdPairing or CadreKind.CountyLeader or CadreKind.TownshipOrVillage;
        Span<Three> ways = [byTeam.Holds, byTownship.Holds, Three.False, Three.False];
        var pairings = isPaired ? Paired(cadre, days) : default;
        if (isPaired)
            ways[2] = pairings.Holds;
        var unit = isOfUnit ? UnitOf(cell) : null;
        if (isOfUnit)
            ways[3] = unit ?? Three.False;
        var leads = byTeam.LeadsSomewhere ? 0 : byTownship.LeadsSomewhere ? 1 : isPaired && (pairings.LeadsSomewhere || pairings.Open != 0) ? 2 : isOfUnit && unit is not null ? 3 : -1;
        if (leads < 0)
            return Any(ways);
        if (!ways[leads].IsUnknown)
            return ways[leads];
        return Three.Unknown((byte)(ways[0].Causes | ways[1].Causes | ways[2].Causes | ways[3].Causes));
    }

    private static Three Any(Span<Three> ways)
    {
        var any = new Three.Any();
        foreach (var way in ways)
            any.Add(way);
        return any.Result;
    }

    private PlaceList Paired(int cadre, Days days)
    {
        var list = _unpaired;
        foreach (ref var cell in _pairings.Of(cadre))
            list.Add(PlaceOfHousehold(_index.Households.Find(cell.Fact!.HouseholdId)), cell.Possible);
        // A state: on the last day that is seen.
        var day = days.Last < _index.Windows.AsOfDay ? days.Last : _index.Windows.AsOfDay;
        list.Open = _pairingLedger.Covers(_index.Cadres.Ids[cadre], day, day) ? Why.Nothing : Why.Completeness;
        return list;
    }

    // The same for everybody, so gone through once.
    private PlaceList ListOf(List<Household> unpaired)
    {
        var list = new PlaceList();
        foreach (var household in unpaired)
            list.Add(PlaceOfHousehold(_index.Households.Find(household.HouseholdId)), Why.Field);
        return list;
    }

    private Three PlaceOfHousehold(int household) => _index.Places.Households[household];

    private Three? UnitOf(in Cell<Cadre> cell)
    {
        var answer = cell.Kind == CellKind.Plain ? new(cell.Fact!.HomeOrgId, Why.Field) : Answer<string>.AskOwner(cell, static one => one.HomeOrgId);
        if (answer.Known.HasValue)
            return _index.Bodies.Find(answer.Known.Value) is >= 0 and var number ? _index.Places.BodiesAsTargets[number] : Three.Unknown(Why.Record);
        return answer.Known.IsNothing ? null : Three.Unknown(answer.Why);
    }
}

/// <summary>Where a cadre belongs, and whether he is posted.</summary>
internal readonly record struct Posting(Three Place, Three Exists);
