using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>The reports of one kind in a window: the cells that count, and why one may exist that nobody has seen.</summary>
internal readonly ref struct ReportRecords
{
    private readonly Span<Cell<ReportSubmission>> _cells;
    private readonly ReportKind _kind;
    private readonly Days _window;
    private readonly byte _unseen;

    public ReportRecords(CaseIndex index, Span<Cell<ReportSubmission>> cells, string owner, ReportKind kind, Days window)
    {
        _cells = cells;
        _kind = kind;
        _window = window;
        foreach (ref var cell in cells)
        {
            if (cell.IsCertain && IsOfWindow(cell))
                return;
        }
        _unseen = index.Windows.Unseen(index.ReportLedger.Covers(owner, window.First, window.First), window.First, window.Last);
        foreach (ref var cell in cells)
        {
            if (_unseen != 0 && IsOfWindow(cell))
                _unseen |= cell.Possible;
        }
    }

    /// <summary>How many were sent, and not later than they were due.</summary>
    public Tally OnTime(DateTimeOffset due)
    {
        var tally = new Tally();
        foreach (ref var cell in _cells)
        {
            if (!Counts(cell))
                continue;
            var sent = Sent(cell);
            tally.Add(sent.Known.HasValue ? Three.Of(sent.Known.Value <= due) : sent.Known.IsNothing ? Three.False : IsOnTime(sent.Why), cell.Possible);
        }
        if (_unseen != 0)
        {
            var why = UnseenWith(static report => report.SubmittedAt);
            tally.Add(IsOnTime(why), _unseen);
        }
        return tally;
    }

    /// <summary>How many were sent.</summary>
    public Tally Sent()
    {
        var tally = new Tally();
        foreach (ref var cell in _cells)
        {
            if (Counts(cell))
                tally.Add(WasSent(Sent(cell)), cell.Possible);
        }
        if (_unseen != 0)
            tally.Add(Three.Unknown(UnseenWith(static report => report.SubmittedAt)), _unseen);
        return tally;
    }

    /// <summary>How many were sent and have what they should.</summary>
    public Tally SentWith(Func<ReportSubmission, Known<bool>> part)
    {
        var tally = new Tally();
        foreach (ref var cell in _cells)
        {
            if (!Counts(cell))
                continue;
            var has = cell.Kind == CellKind.Plain ? Answers.Is(part(cell.Fact!)) : Answers.Is(Answer<bool>.Ask(cell, part));
            tally.Add(Three.And(WasSent(Sent(cell)), has), cell.Possible);
        }
        if (_unseen != 0)
            tally.Add(Three.Unknown((byte)(UnseenWith(static report => report.SubmittedAt) | UnseenWith(part))), _unseen);
        return tally;
    }

    private static Three WasSent(Answer<DateTimeOffset> sent) => sent.Known.HasValue ? Three.True : sent.Known.IsNothing ? Three.False : Three.Unknown(sent.Why);

    private static Three IsOnTime(byte why) => Three.And(Three.Unknown(why), Three.Open(why));

    private static Answer<DateTimeOffset> Sent(in Cell<ReportSubmission> cell) =>
        cell.Kind == CellKind.Plain ? new(cell.Fact!.SubmittedAt, Why.Field) : Answer<DateTimeOffset>.Ask(cell, static report => report.SubmittedAt);

    private bool IsOfWindow(in Cell<ReportSubmission> cell) => cell.Fact!.ReportKind == _kind && _window.Holds(cell.Fact.PeriodStart);

    private bool Counts(in Cell<ReportSubmission> cell) => IsOfWindow(cell) && (_unseen == 0 || cell.IsCertain);

    private byte UnseenWith<TValue>(Func<ReportSubmission, Known<TValue>> field)
    {
        var why = _unseen;
        foreach (ref var cell in _cells)
        {
            if (IsOfWindow(cell))
                why |= Answer<TValue>.Ask(cell, field).Why;
        }
        return why;
    }
}
