using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Whether a record belongs to a window.</summary>
internal static class WindowMembership
{
    /// <summary>Null: it does not. No causes: it certainly does. Causes: it may, and why that is open.</summary>
    public static Causes? Of(PresentRecord record, Window window, DateOnly asOf)
    {
        var type = record.Type;
        if (type.WindowDate is null)
            return Causes.None;
        if (record.Read(type.WindowDate) is not Scalar { Raw: DateOnly date })
            return Extent.Of(record.Read(type.WindowDate)).Causes;
        if (type.Kind != FactKind.Span)
            return (window.IsAsOf ? date <= asOf : window.Start <= date && date <= window.End) ? Causes.None : null;
        var (start, end) = window.SeesPast ? (DateOnly.MinValue, asOf) : window.IsAsOf ? (asOf, asOf) : (window.Start, window.End);
        if (date > end)
            return null;
        return record.Read(type.SpanEnd!) switch
        {
            Scalar { Raw: DateOnly last } => last >= start ? Causes.None : null,
            NullValue => Causes.None,
            Uncertain uncertain when date < start => uncertain.Causes,
            _ => Causes.None,
        };
    }
}
