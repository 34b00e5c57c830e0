using System.Linq.Expressions;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Code that is compiled when it first runs: of the readings of a rule mostly one alone is ever in force. Safe for any number of threads.</summary>
internal sealed class LazyCode(Expression<SharedCode> lambda)
{
    private Expression<SharedCode>? _lambda = lambda;
    private SharedCode? _code;

    public void Run(SubjectState state, WindowFrame frame) => (Volatile.Read(ref _code) ?? Compile())(state, frame);

    private SharedCode Compile()
    {
        // Two threads may compile it; both codes say the same.
        if (_lambda is { } lambda)
        {
            Volatile.Write(ref _code, lambda.Compile());
            _lambda = null;
        }
        return _code!;
    }
}
