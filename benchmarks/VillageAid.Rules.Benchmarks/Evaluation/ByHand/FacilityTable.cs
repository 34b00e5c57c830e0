using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>The six haves: a cell for each team and item.</summary>
internal sealed class FacilityTable
{
    public static readonly FacilityItemCode[] Items =
        [FacilityItemCode.OfficePlace, FacilityItemCode.DesksAndChairs, FacilityItemCode.Computer, FacilityItemCode.Television, FacilityItemCode.Printer, FacilityItemCode.FilingCabinet];

    private readonly Cell<FacilityItem>[] _cells;

    public FacilityTable(IReadOnlyList<Fact> facts, Register<Team> teams, Windows windows, Ledger ledger, DateTimeOffset asOf)
    {
        var book = Book<FacilityItem>.Of<FacilityBook, Team>(facts, teams, asOf);
        _cells = new Cell<FacilityItem>[teams.Count * Items.Length];
        for (var team = 0; team < teams.Count; team++)
        {
            var row = _cells.AsSpan(team * Items.Length, Items.Length);
            foreach (ref var cell in book.Of(team))
            {
                var item = Array.IndexOf(Items, cell.Fact!.ItemCode);
                if (item >= 0)
                    row[item] = cell;
            }
            var isClosed = ledger.Covers(teams.Ids[team], windows.AsOfDay, windows.AsOfDay);
            foreach (ref var cell in row)
            {
                if (!isClosed)
                    cell.MarkUnseen(Why.Record);
                // When a contested item was checked is contested too, so it may be no matter of today.
                if (cell.Kind == CellKind.Mixed)
                    cell.Possible |= Answer<DateOnly>.Ask(cell, static one => one.CheckedOn) is { Known.IsUnknown: true, Why: var why } ? why : Why.Nothing;
            }
        }
    }

    /// <summary>The items of a team, in the order of <see cref="Items"/>.</summary>
    public Span<Cell<FacilityItem>> Of(int team) => _cells.AsSpan(team * Items.Length, Items.Length);
}
