using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using VillageAid.Rules.Cli.Inputs;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>Reads counties as partitions, each when there is room for it, and notes beside them what came of each folder.</summary>
internal sealed class CountyReader(EvaluateRequest request, AskedSubject? subject, PolicySet policies, ToolContext context)
{
    // The engine reads ahead of what was evaluated: by the time a result is there, so is the note of its county and of those before it.
    private readonly ConcurrentQueue<CountyReading> _readings = new();

    /// <summary>The facts of those folders that can be evaluated.</summary>
    public async IAsyncEnumerable<FactSet> ReadAsync(IEnumerable<string> folders, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var folder in folders)
        {
            if (await Task.Run(() => Read(folder, cancellationToken), cancellationToken) is { } facts)
                yield return facts;
        }
    }

    /// <summary>What came of the next folder, in their order; null where none was read that was not yet taken.</summary>
    public CountyReading? Take() => _readings.TryDequeue(out var reading) ? reading : null;

    private FactSet? Read(string folder, CancellationToken cancellationToken)
    {
        var facts = context.Backend.ReadFacts(folder, policies.Vocabulary, cancellationToken);
        var use = !facts.CanUse(request.Strict) ? CountyUse.Unusable
            : subject is not null && !subject.IsIn(facts.FactSet) ? CountyUse.LacksSubject
            : CountyUse.Evaluated;
        _readings.Enqueue(new CountyReading(Path.GetFileName(folder), use, facts.Diagnostics, facts.HasMistakes() ? facts.Counts() : null));
        return use == CountyUse.Evaluated ? facts.FactSet : null;
    }
}
