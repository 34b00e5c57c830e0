using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Tables;

/// <summary>Several threads that ask a graph at once are given the same.</summary>
public class GraphThreadTests
{
    private const int Threads = 8;

    [Fact]
    public void Whoever_asks_first_everybody_gets_the_same_records()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var graph = CaseGraph.Build(RandomLedger.Draw(seed), Case.EndOfMarch);
            using var start = new Barrier(Threads);
            var answers = new List<object>[Threads];
            var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                answers[number] = [.. Ask(graph)];
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            foreach (var other in answers)
                other.SequenceEqual(answers[0], ReferenceEqualityComparer.Instance).Should().BeTrue();
        }
    }

    private static IEnumerable<object> Ask(CaseGraph graph)
    {
        yield return graph.Completeness;
        yield return graph.Calendar;
        foreach (var type in graph.Vocabulary.Types)
        {
            foreach (var record in graph.Of(type))
                yield return record;
            foreach (var collection in type.Members.OfType<Collection>())
            {
                var owned = graph.Owned(collection);
                yield return owned;
                foreach (var owner in graph.Of(type))
                {
                    yield return owned.Slice(owner.Row).Facts;
                    foreach (var record in graph.OwnedBy(collection, type.IdOf(owner.Fact)).Named)
                        yield return record;
                }
            }
        }
    }
}
