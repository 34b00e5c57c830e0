using System.Linq.Expressions;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Statements under construction, with the locals that they need.</summary>
internal sealed class CodeBlock
{
    private readonly List<ParameterExpression> _locals = [];
    private readonly List<Expression> _statements = [];

    public void Add(Expression statement) => _statements.Add(statement);

    /// <summary>A local that begins with a value.</summary>
    public ParameterExpression Let(Expression value)
    {
        var local = Local(value.Type);
        Add(Expression.Assign(local, value));
        return local;
    }

    public ParameterExpression Local(Type type)
    {
        var local = Expression.Variable(type);
        _locals.Add(local);
        return local;
    }

    public void Set(ParameterExpression local, Expression value) => Add(Expression.Assign(local, value));

    public void If(Expression condition, Action<CodeBlock> then, Action<CodeBlock>? otherwise = null)
    {
        var inner = Of(then);
        Add(otherwise is null ? Expression.IfThen(condition, inner) : Expression.IfThenElse(condition, inner, Of(otherwise)));
    }

    /// <summary>Runs from one index to another, the second excluded; the body may leave by <paramref name="body"/>'s label.</summary>
    public void For(Expression start, Expression end, Action<CodeBlock, ParameterExpression, LabelTarget> body)
    {
        var (index, last, leave) = (Let(start), Let(end), Expression.Label());
        var inner = new CodeBlock();
        body(inner, index, leave);
        inner.Add(Expression.PreIncrementAssign(index));
        Add(Expression.Loop(Expression.IfThenElse(Expression.LessThan(index, last), inner.ToExpression(), Expression.Break(leave)), leave));
    }

    public Expression ToExpression() => _statements.Count == 0 ? Expression.Empty() : Expression.Block(typeof(void), _locals, _statements);

    private static Expression Of(Action<CodeBlock> write)
    {
        var block = new CodeBlock();
        write(block);
        return block.ToExpression();
    }
}
