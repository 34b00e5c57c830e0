using System.Linq.Expressions;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Code that is compiled when it is first asked for: of the readings of a rule mostly one alone is ever in force. Safe for any number of threads.</summary>
internal sealed class LazyCode<TDelegate>(Expression<TDelegate> lambda)
    where TDelegate : Delegate
{
    private readonly Lock _lock = new();
    private Expression<TDelegate>? _lambda = lambda;
    private TDelegate? _code;

    public TDelegate Value => Volatile.Read(ref _code) ?? Compile();

    private TDelegate Compile()
    {
        lock (_lock)
        {
            if (_lambda is { } lambda)
            {
                Volatile.Write(ref _code, lambda.Compile());
                _lambda = null;
            }
            return _code!;
        }
    }
}
