using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.NRules.Reach;

/// <summary>
/// Finds the facts that rules can read of a subject, among all that count as of an instant: those on the ways of a <see cref="ReachPlan"/>, those that
/// may belong there because they do not say whose they are, and the statements that say whether they are all.
/// </summary>
internal sealed class ReachedFacts(CaseGraph graph)
{
    private readonly Lazy<Statements> _statements = new(() => new Statements(graph));

    public IReadOnlyList<Fact> Of(PresentRecord subject, ReachPlan plan)
    {
        var walk = new Walk(graph, _statements.Value);
        walk.Visit(plan.Root, [subject], []);
        if (plan.ReadsCalendar)
            walk.AddCalendar();
        return walk.Facts;
    }

    private sealed class Walk(CaseGraph graph, Statements statements)
    {
        private readonly HashSet<(FactType, int)> _found = [];
        private readonly HashSet<string> _owners = new(StringComparer.Ordinal);

        public List<Fact> Facts { get; } = [];

        /// <summary>Goes on from records, and from identities of which there is no record: records may name these all the same.</summary>
        public void Visit(ReachNode node, IReadOnlyCollection<PresentRecord> records, IReadOnlyCollection<string> unrecorded)
        {
            foreach (var record in records)
                Add(record);
            foreach (var (step, next) in node.Steps)
            {
                if (step is Collection collection)
                    VisitOwned(collection, next, records.Select(record => record.Type.IdOf(record.Fact)).Concat(unrecorded));
                else if (step is Link link)
                    VisitLinked(link, next, node.IsFixed(link.Field), records);
            }
        }

        public void AddCalendar()
        {
            foreach (var day in statements.CalendarDays)
                Add(day);
            foreach (var statement in statements.OfCalendar)
                Add(statement);
        }

        private void VisitOwned(Collection collection, ReachNode next, IEnumerable<string> owners)
        {
            var found = new HashSet<PresentRecord>(ReferenceEqualityComparer.Instance);
            foreach (var owner in owners)
            {
                var (named, unnamed) = graph.OwnedBy(collection, owner);
                found.UnionWith(named);
                found.UnionWith(unnamed);
                if (_owners.Add(owner))
                    AddStatements(owner);
            }
            Visit(next, found, []);
        }

        // Where what records say is contested, it may lead to each of what they say.
        private void VisitLinked(Link link, ReachNode next, bool toAny, IEnumerable<PresentRecord> records)
        {
            if (toAny)
            {
                Visit(next, graph.Of(link.Target), []);
                return;
            }
            var ids = records.SelectMany(record => record.Stated(link.Field)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var found = ids.Select(id => graph.Find(link.Target, id)).OfType<PresentRecord>().ToList();
            Visit(next, found, [.. ids.Where(id => graph.Find(link.Target, id) is null)]);
        }

        private void AddStatements(string owner)
        {
            foreach (var statement in statements.About(owner))
                Add(statement);
        }

        private void Add(PresentRecord record)
        {
            if (_found.Add((record.Type, record.Row)))
                Facts.AddRange(record.Versions);
        }
    }

    /// <summary>The statements of completeness by whom they are about, and the calendar.</summary>
    private sealed class Statements
    {
        private readonly ILookup<string, PresentRecord> _byOwner;

        public Statements(CaseGraph graph)
        {
            var all = Of(graph, typeof(RecordCompleteness));
            _byOwner = all.ToLookup(record => ((RecordCompleteness)record.Fact).SubjectId, StringComparer.Ordinal);
            OfCalendar = [.. all.Where(record => graph.Vocabulary.FindType(((RecordCompleteness)record.Fact).RecordType)?.ClrType == typeof(CalendarDay))];
            CalendarDays = Of(graph, typeof(CalendarDay));
        }

        public IReadOnlyList<PresentRecord> OfCalendar { get; }

        public IReadOnlyList<PresentRecord> CalendarDays { get; }

        public IEnumerable<PresentRecord> About(string owner) => _byOwner[owner];

        private static IReadOnlyList<PresentRecord> Of(CaseGraph graph, Type record) =>
            graph.Vocabulary.Types.FirstOrDefault(type => type.ClrType == record) is { } type ? graph.Of(type) : [];
    }
}
