using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>The facts of a session at one time. Immutable, safe for any number of threads: later changes make others.</summary>
internal sealed class SessionFacts
{
    private readonly Dictionary<FactType, TypeFacts> _types;

    /// <summary>The facts of a graph, as they are.</summary>
    public SessionFacts(FactSet facts, CaseGraph graph, IReadOnlyList<SubjectTasks> subjects)
    {
        Graph = graph;
        var names = subjects.SelectMany(group => group.Root.All).Select(path => path.Step switch { Link link => (path.Before!.Type, link.Field), Collection collection => (collection.Element, collection.Reference), _ => default })
            .Where(name => name.Item2 is not null).Concat(graph.Vocabulary.Types.Where(type => type.Key is [{ Type: DataType.Text }]).Select(type => (type, type.Key[0]))).ToLookup(name => name.Item1, name => name.Item2);
        if (SubjectTasks.StatementsOf(graph.Vocabulary) is { } statements)
            Statements = (statements, statements.Fields.Single(field => field.Property?.Name == nameof(RecordCompleteness.SubjectId)));
        _types = graph.Vocabulary.Types.ToDictionary(type => type, type => new TypeFacts(type, graph, facts.Of(type),
            names[type].Concat(type == Statements?.Type ? [Statements.Value.Subject] : []).Distinct()));
    }

    private SessionFacts(SessionFacts before, Dictionary<FactType, TypeFacts> types) => (Graph, Statements, _types) = (before.Graph, before.Statements, types);

    /// <summary>The graph of the facts before they were changed; the calendar is that of now.</summary>
    public CaseGraph Graph { get; }

    /// <summary>The type of statements that records are all in, and its field that says of whom; null where there is none.</summary>
    public (FactType Type, Field Subject)? Statements { get; }

    public TypeFacts Of(FactType type) => _types[type];

    /// <summary>The facts after some changes, one after the other, and the records that are others then.</summary>
    /// <exception cref="ArgumentException">A fact is of an unknown type, has no key, or is to be withdrawn and not there.</exception>
    public (SessionFacts Facts, IReadOnlyList<RecordChange> Changes) With(IReadOnlyList<FactChange> changes)
    {
        var builders = new Dictionary<FactType, TypeFactsBuilder>();
        foreach (var (number, change) in changes.Index())
        {
            if (change.Before is { } before)
                BuilderOf(before).Withdraw(before, number);
            if (change.After is { } after)
                BuilderOf(after).Insert(after, number);
        }
        var (types, records) = (new Dictionary<FactType, TypeFacts>(_types), new List<RecordChange>());
        foreach (var (type, builder) in builders)
        {
            (types[type], var changed) = builder.Build();
            records.AddRange(changed);
        }
        return (new SessionFacts(this, types), records);

        TypeFactsBuilder BuilderOf(Fact fact)
        {
            var type = Graph.Vocabulary.TypeOf(fact);
            if (!builders.TryGetValue(type, out var builder))
                builders.Add(type, builder = new TypeFactsBuilder(_types[type], Graph.AsOf));
            return builder;
        }
    }

    public FactSet ToFactSet() => new(Graph.Vocabulary, _types.ToDictionary(pair => pair.Key, pair => pair.Value.ToList()));
}
