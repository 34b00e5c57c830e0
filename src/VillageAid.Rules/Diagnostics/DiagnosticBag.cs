using VillageAid.Rules.Text;

namespace VillageAid.Rules.Diagnostics;

/// <summary>Gathers the mistakes of one run, so that all are reported at once. Not for use by several threads.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public int Count => _items.Count;

    public int ErrorCount => _items.Count(item => item.Severity == DiagnosticSeverity.Error);

    public bool HasErrors => ErrorCount > 0;

    public void Report(DiagnosticDescriptor descriptor, SourceSpan place, params object[] arguments) =>
        _items.Add(new Diagnostic(descriptor, place.Source.Path, place.Start, arguments));

    public void Report(DiagnosticDescriptor descriptor, SourceText source, TextSpan span, params object[] arguments) =>
        Report(descriptor, new SourceSpan(source, span), arguments);

    public void Report(DiagnosticDescriptor descriptor, string path, LinePosition? position, params object[] arguments) =>
        _items.Add(new Diagnostic(descriptor, path, position, arguments));

    /// <summary>What was reported since there were so many.</summary>
    public IEnumerable<Diagnostic> Since(int count) => _items.Skip(count);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>The mistakes by file, line, column and code; the same mistake at the same place once.</summary>
    public IReadOnlyList<Diagnostic> ToSorted() =>
        [.. _items
            .DistinctBy(item => (item.Code, item.Path, item.Position, item.Message))
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Position?.Line ?? 0).ThenBy(item => item.Position?.Column ?? 0)
            .ThenBy(item => item.Code, StringComparer.Ordinal)];
}
