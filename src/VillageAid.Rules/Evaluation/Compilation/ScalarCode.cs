using System.Linq.Expressions;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Code for a scalar: its least and greatest value and its state (<see cref="Bits"/>). Each part is a local or a constant, so it may stand in several places.</summary>
internal sealed record ScalarCode(Expression Low, Expression High, Expression State)
{
    public Type Type => Low.Type;

    /// <summary>Whether low and high are one: all that is not known of it is whether there is a value.</summary>
    public bool IsPoint => ReferenceEquals(Low, High);

    /// <summary>Whether it is exact whenever the code runs.</summary>
    public bool IsExact => IsPoint && State is ConstantExpression { Value: Bits.Bounded };

    public static ScalarCode Exact(Expression value) => new(value, value, Expression.Constant(Bits.Bounded));

    /// <summary>FEEL's null, of a type that whatever it meets has.</summary>
    public static ScalarCode Null(Type type) => new(Expression.Default(type), Expression.Default(type), Expression.Constant(Bits.MayBeNull));
}

/// <summary>Code for a record.</summary>
/// <param name="FactType">Its type.</param>
/// <param name="Plain">A C# object of which everything is plain; null where it may not be, or not be there.</param>
/// <param name="Record">The record, null where there is none. Code that reads one field after another asks <paramref name="Plain"/> or <paramref name="Maybe"/> first.</param>
/// <param name="Maybe">A local: the C# object where everything of it is plain, else null.</param>
internal sealed record RecordCode(Vocabulary.FactType FactType, Expression? Plain, Expression Record, ParameterExpression? Maybe = null);

/// <summary>Code for an item of a list: a record or a scalar, and whether it may not belong (<see cref="Bits.Perhaps"/>; a constant zero: it does).</summary>
internal sealed record ItemCode(RecordCode? Record, ScalarCode? Scalar, Expression? Truth, Expression Possible)
{
    public bool IsCertain => Possible is ConstantExpression { Value: 0 };
}
