using VillageAid.Rules.Text;

namespace VillageAid.Rules.Diagnostics;

/// <summary>Gathers the mistakes of one run, so that all are reported at once. Not for use by several threads.</summary>
/// <param name="limit">How many of one code are kept for one file; of the others one line says how many there are.</param>
internal sealed class DiagnosticBag(int limit = int.MaxValue)
{
    private readonly List<Diagnostic> _items = [];
    private readonly Dictionary<(string Path, string Code), Tally> _tallies = [];

    public int Count => _items.Count;

    public int ErrorCount => _items.Count(item => item.Severity == DiagnosticSeverity.Error);

    public bool HasErrors => ErrorCount > 0;

    public void Report(DiagnosticDescriptor descriptor, SourceSpan place, params object[] arguments) =>
        Report(descriptor, place.Source.Path, place.Start, arguments);

    public void Report(DiagnosticDescriptor descriptor, SourceText source, TextSpan span, params object[] arguments) =>
        Report(descriptor, new SourceSpan(source, span), arguments);

    public void Report(DiagnosticDescriptor descriptor, string path, LinePosition? position, params object[] arguments)
    {
        if (limit == int.MaxValue || TallyOf(path, descriptor.Code).Takes(limit, position))
            _items.Add(new Diagnostic(descriptor, path, position, arguments));
    }

    /// <summary>What was reported since there were so many.</summary>
    public IEnumerable<Diagnostic> Since(int count) => _items.Skip(count);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>A bag with the same mistakes, to which more can be reported without changing this one.</summary>
    public DiagnosticBag Copy()
    {
        var copy = new DiagnosticBag(limit);
        copy._items.AddRange(_items);
        foreach (var (key, tally) in _tallies)
            copy._tallies.Add(key, tally with { });
        return copy;
    }

    /// <summary>The mistakes by file, line, column and code; the same mistake at the same place once.</summary>
    public IReadOnlyList<Diagnostic> ToSorted() =>
        [.. _items.Concat(Summaries())
            .DistinctBy(item => (item.Code, item.Path, item.Position, item.Message))
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Position?.Line ?? 0).ThenBy(item => item.Position?.Column ?? 0)
            .ThenBy(item => item.Code, StringComparer.Ordinal)];

    private Tally TallyOf(string path, string code)
    {
        if (!_tallies.TryGetValue((path, code), out var tally))
            _tallies.Add((path, code), tally = new Tally());
        return tally;
    }

    // Each stands where the first that is left out would stand, so behind those that are shown.
    private IEnumerable<Diagnostic> Summaries() => _tallies.Where(pair => pair.Value.LeftOut > 0)
        .Select(pair => new Diagnostic(DiagnosticCatalog.MoreOfTheSame, pair.Key.Path, pair.Value.FirstLeftOut, [pair.Key.Code, pair.Value.LeftOut]));

    /// <summary>How many mistakes of one code one file has.</summary>
    private sealed record Tally
    {
        private int _taken;

        public int LeftOut { get; private set; }

        public LinePosition? FirstLeftOut { get; private set; }

        public bool Takes(int limit, LinePosition? position)
        {
            if (_taken < limit)
            {
                _taken++;
                return true;
            }
            if (LeftOut++ == 0)
                FirstLeftOut = position;
            return false;
        }
    }
}
