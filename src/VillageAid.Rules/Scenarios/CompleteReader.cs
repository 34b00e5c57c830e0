using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>
/// Reads <c>complete: {type: subject}</c>, several subjects in a list, <c>all</c> for everybody; for the test's period, or for some days
/// <c>{type: {subject: days}}</c>. <c>complete: all</c> is every type for everybody.
/// </summary>
internal sealed class CompleteReader(GivenReader given, DiagnosticBag diagnostics)
{
    private static readonly string[] AllWords = ["全部", "all"];

    private readonly NodeValues _values = new(diagnostics);

    public IReadOnlyList<Completeness> Read(YamlNode? node, Period? period) => node switch
    {
        null => [],
        YamlScalar scalar when IsAll(scalar) => [new Completeness(null, null, null, scalar.Place)],
        _ => [.. _values.Entries(node).SelectMany(entry => ReadEntry(entry, period))],
    };

    private IEnumerable<Completeness> ReadEntry(YamlEntry entry, Period? period)
    {
        var isAll = IsAll(entry.Key);
        var type = isAll ? null : given.FindType(entry.Key);
        if (type is null && !isAll)
            return [];
        return entry.Value is YamlMapping
            ? _values.Entries(entry.Value).SelectMany(one => ReadDays(type, one, period)).ToList()
            : _values.OneOrMore(entry.Value).Select(_values.Scalar).OfType<YamlScalar>().Select(subject => new Completeness(type, Whose(subject), null, subject.Place)).ToList();
    }

    private IEnumerable<Completeness> ReadDays(FactType? type, YamlEntry entry, Period? period)
    {
        if (_values.Scalar(entry.Value) is not { } scalar)
            return [];
        var days = DayRuns.Parse(scalar.Value, period) is null && Period.TryParse(scalar.Value, out var whole)
            ? [whole]
            : DayRuns.Read(scalar, period, diagnostics) is { } read ? Runs(read) : [];
        return days.Select(run => new Completeness(type, Whose(entry.Key), run, scalar.Place));
    }

    // Consecutive days are one statement.
    private static List<Period> Runs(IReadOnlyList<DateOnly> days)
    {
        var runs = new List<Period>();
        foreach (var day in days.Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].End.AddDays(1) == day)
                runs[^1] = runs[^1] with { End = day };
            else
                runs.Add(new Period(day, day));
        }
        return runs;
    }

    private static string? Whose(YamlScalar subject) => IsAll(subject) ? null : subject.Value;

    private static bool IsAll(YamlScalar scalar) => AllWords.Contains(scalar.Value);
}
