using System.Runtime.CompilerServices;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Tests.Evaluation.Partitions;

/// <summary>Gives partitions of one cadre each, and counts.</summary>
internal sealed class Producer(int count)
{
    private int _read;
    private int _disposed;

    /// <summary>How many partitions were read so far.</summary>
    public int Read => Volatile.Read(ref _read);

    /// <summary>How often an enumeration was disposed of.</summary>
    public int Disposed => Volatile.Read(ref _disposed);

    /// <summary>Done before the partition of an index is given.</summary>
    public Func<int, CancellationToken, Task> Before { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Done when the enumeration is disposed of.</summary>
    public Action OnDispose { get; init; } = () => { };

    /// <summary>The facts of each partition that was read, if they still are in memory.</summary>
    public List<WeakReference> Facts { get; } = [];

    public async IAsyncEnumerable<FactSet> Partitions([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (var index = 0; index < count; index++)
            {
                await Before(index, cancellationToken);
                yield return Make(index);
            }
        }
        finally
        {
            OnDispose();
            Interlocked.Increment(ref _disposed);
        }
    }

    public static int IndexOf(FactSet facts) => int.Parse(((Cadre)facts.All.First()).CadreId, System.Globalization.CultureInfo.InvariantCulture);

    private FactSet Make(int index)
    {
        var facts = FactSet.Of(new Cadre { CadreId = index.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        lock (Facts)
            Facts.Add(new WeakReference(facts));
        Interlocked.Increment(ref _read);
        return facts;
    }
}
