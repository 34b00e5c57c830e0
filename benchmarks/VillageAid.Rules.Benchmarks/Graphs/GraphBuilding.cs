using BenchmarkDotNet.Attributes;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Benchmarks.Graphs;

/// <summary>
/// What every evaluation begins with, by the engine and by hand: which records are seen, the attendance, postings and ledgers of each cadre, the
/// reports of each team. By hand nothing is merged that was recorded twice.
/// </summary>
[MemoryDiagnoser]
public class GraphBuilding
{
    private FactSet _facts = FactSet.Of();
    private (FactType Owner, Collection Collection)[] _collections = [];

    /// <summary>2,511 is the number of cadres of Qujing.</summary>
    [Params(2_511)]
    public int Cadres { get; set; }

    /// <summary>Whether the attendance comes in no order.</summary>
    [Params(false, true)]
    public bool IsShuffled { get; set; }

    [GlobalSetup]
    public void CreateFacts()
    {
        _facts = CountyLedger.Create(Cadres, IsShuffled);
        _collections = [.. new[] { ("cadre", "考勤"), ("cadre", "任职"), ("team", "报送") }.Select(pair => (Type(pair.Item1), (Collection)Type(pair.Item1).Find(pair.Item2)!))];
        if (ByEngine() != ByHand())
            throw new InvalidOperationException($"The engine finds {ByEngine()} records, by hand there are {ByHand()}.");
    }

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        var asOf = CountyLedger.AsOf;
        var day = DateOnly.FromDateTime(asOf.DateTime);
        var attendance = Group<AttendanceDay>(record => record.CadreId, record => record.Date <= day, asOf);
        foreach (var days in attendance.Values)
            days.Sort((one, other) => one.Date.CompareTo(other.Date));
        var postings = Group<Assignment>(record => record.CadreId, record => record.StartOn <= day, asOf);
        var reports = Group<ReportSubmission>(record => record.SubjectId, record => record.SubjectKind == SubjectKind.Team && record.PeriodStart <= day, asOf);
        var ledgers = Group<RecordCompleteness>(record => record.SubjectId, record => record.PeriodStart <= day, asOf);
        var count = Sum<Cadre, AttendanceDay>(cadre => cadre.CadreId, attendance) + Sum<Cadre, Assignment>(cadre => cadre.CadreId, postings) + Sum<Team, ReportSubmission>(team => team.TeamId, reports);
        return count + Sum<Cadre, RecordCompleteness>(cadre => cadre.CadreId, ledgers, record => record.RecordType == "考勤" ? 1 : 0);
    }

    [Benchmark]
    public int ByEngine()
    {
        var graph = CaseGraph.Build(_facts, CountyLedger.AsOf);
        var count = 0;
        foreach (var (owner, collection) in _collections)
        {
            var owned = graph.Owned(collection);
            for (var row = 0; row < graph.Of(owner).Count; row++)
            {
                var slice = owned.Slice(row);
                count += slice.IsPlain ? slice.Count : throw new InvalidOperationException("Everything is certain.");
                if (collection == _collections[0].Collection && owned.Complete(row).Covers(slice.Days[slice.Start]))
                    count++;
            }
        }
        return count;
    }

    private static FactType Type(string name) => FactVocabulary.BuiltIn.FindType(name)!;

    private Dictionary<string, List<T>> Group<T>(Func<T, string> owner, Func<T, bool> isSeen, DateTimeOffset asOf) where T : Fact
    {
        var groups = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var fact in _facts.Of(FactVocabulary.BuiltIn.TypeOf(typeof(T))))
        {
            if (fact.Confirmation is Confirmation.Rebutted or Confirmation.Withdrawn || fact.RecordedAt > asOf || !isSeen((T)fact))
                continue;
            if (!groups.TryGetValue(owner((T)fact), out var list))
                groups.Add(owner((T)fact), list = []);
            list.Add((T)fact);
        }
        return groups;
    }

    private int Sum<TOwner, T>(Func<TOwner, string> id, Dictionary<string, List<T>> records, Func<T, int>? weight = null) where TOwner : Fact =>
        _facts.Of(FactVocabulary.BuiltIn.TypeOf(typeof(TOwner))).Sum(fact => records.TryGetValue(id((TOwner)fact), out var list) ? weight is null ? list.Count : list.Sum(weight) : 0);
}
