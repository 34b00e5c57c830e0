using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>The attendance of a month: a cell for each cadre and day, so nothing is sorted or searched.</summary>
internal sealed class AttendanceTable
{
    private readonly Cell<AttendanceDay>[] _cells;
    private readonly int _days;

    public AttendanceTable(IReadOnlyList<Fact> facts, Register<Cadre> cadres, Windows windows, Ledger ledger, DateTimeOffset asOf)
    {
        _days = windows.DaysOfMonth;
        _cells = new Cell<AttendanceDay>[cadres.Count * _days];
        var seen = Seen.Of<AttendanceDay, AttendanceBook>(facts, asOf);
        var again = new Dictionary<int, List<AttendanceDay>>();
        var first = windows.Month.First.DayNumber;
        var (lastId, cadre) = ("", -1);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = (AttendanceDay)facts[i];
            var day = fact.Date.DayNumber - first;
            if ((uint)day >= (uint)_days || !seen.Includes(fact, fact.Date))
                continue;
            if (!ReferenceEquals(fact.CadreId, lastId))
                (lastId, cadre) = (fact.CadreId, cadres.Find(fact.CadreId));
            if (cadre < 0)
                continue;
            var at = (cadre * _days) + day;
            if (_cells[at].Kind == CellKind.Absent)
            {
                _cells[at] = Cell<AttendanceDay>.Of(fact);
                continue;
            }
            if (!again.TryGetValue(at, out var all))
                again.Add(at, all = [_cells[at].Fact!]);
            all.Add(fact);
        }
        foreach (var (at, all) in again)
            _cells[at] = Cell<AttendanceDay>.Of(all);
        MarkUnseen(cadres, windows, ledger);
    }

    /// <summary>The days of a cadre.</summary>
    public Span<Cell<AttendanceDay>> Of(int cadre) => _cells.AsSpan(cadre * _days, _days);

    private void MarkUnseen(Register<Cadre> cadres, Windows windows, Ledger ledger)
    {
        for (var cadre = 0; cadre < cadres.Count; cadre++)
        {
            if (windows.IsOver(windows.Month.Last) && ledger.Covers(cadres.Ids[cadre], windows.Month.First, windows.Month.Last))
                continue;
            for (var day = 0; day < _days; day++)
            {
                ref var cell = ref _cells[(cadre * _days) + day];
                var date = windows.Month.First.AddDays(day);
                if (cell is { Kind: not CellKind.Absent, Possible: 0 })
                    continue;
                if (windows.Unseen(ledger.Covers(cadres.Ids[cadre], date, date), date, date) is not 0 and var why)
                    cell.MarkUnseen(why);
            }
        }
    }
}
