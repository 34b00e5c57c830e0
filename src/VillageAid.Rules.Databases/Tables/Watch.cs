namespace VillageAid.Rules.Databases.Tables;

/// <summary>Interrupts a command when it is cancelled, or when no row has come for too long.</summary>
internal sealed class Watch : IDisposable
{
    private readonly CancellationTokenSource _late;
    private readonly CancellationTokenRegistration _onLate;
    private readonly CancellationTokenRegistration _onCancel;
    private readonly TimeSpan _limit;

    public Watch(Action interrupt, TimeSpan limit, CancellationToken cancellationToken)
    {
        _limit = limit;
        _late = new CancellationTokenSource(limit);
        _onLate = _late.Token.Register(interrupt);
        _onCancel = cancellationToken.Register(interrupt);
    }

    public bool IsLate => _late.IsCancellationRequested;

    /// <summary>A row has come: the time begins anew.</summary>
    public void RowCame() => _late.CancelAfter(_limit);

    public void Dispose()
    {
        _onCancel.Dispose();
        _onLate.Dispose();
        _late.Dispose();
    }
}
