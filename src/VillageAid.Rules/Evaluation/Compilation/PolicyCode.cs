using System.Linq.Expressions;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>The compiled code of a policy, made when it is first asked for, one kind of subject at a time. Safe for any number of threads.</summary>
internal sealed class PolicyCode(BoundPolicy policy)
{
    private readonly Dictionary<FactType, SubjectProgram> _programs = [];
    private readonly Dictionary<FactType, long> _asked = [];

    /// <summary>Whether the code for a kind of subject is made, or was asked for often enough to make it: verdicts of each rule, summed up over all evaluations.</summary>
    public bool IsWorthwhile(FactType subject, int verdicts, int fewest)
    {
        lock (_programs)
            return _programs.ContainsKey(subject) || (_asked[subject] = _asked.GetValueOrDefault(subject) + verdicts) >= fewest;
    }

    public SubjectProgram Of(FactType subject)
    {
        lock (_programs)
        {
            if (!_programs.TryGetValue(subject, out var program))
                _programs.Add(subject, program = new SubjectProgram(policy, subject));
            return program;
        }
    }
}

/// <summary>The code of all rules of a policy for one kind of subject. Immutable.</summary>
internal sealed class SubjectProgram
{
    private readonly Dictionary<BoundSubjectRule, CompiledRule> _rules = new(ReferenceEqualityComparer.Instance);

    public SubjectProgram(BoundPolicy policy, FactType subject)
    {
        Code = new SubjectCode(subject);
        foreach (var rule in policy.Rules.SelectMany(rule => rule.Subjects).Where(rule => rule.Subject.FactType == subject && rule.Records is null))
        {
            _rules.Add(rule, CompiledRule.Compile(rule, Code));
            // The way to a place belongs to the type, so that of any rule is that of all.
            if (policy.Jurisdiction.Count > 0 && _rules.Count == 1)
                Place = PlaceCode.Compile(policy.Jurisdiction, rule.Places, Code);
        }
        // Most of the time goes into making machine code, one rule apart from the other.
        Parallel.ForEach(_rules.Values, rule => _ = rule.Code?.Value);
        Parallel.ForEach(Code.Indicators.Values, indicator => _ = indicator is null ? null : Code.Shared[indicator.Code].Value);
    }

    public SubjectCode Code { get; }

    /// <summary>The code of a rule; null where only the reference evaluator can judge it.</summary>
    public CompiledRule? Find(BoundSubjectRule rule) => _rules.TryGetValue(rule, out var compiled) && compiled.Code is not null ? compiled : null;

    /// <summary>The code that finds the place of a subject; null where only the reference evaluator can, or nobody asks.</summary>
    public PlaceCode? Place { get; }

    /// <summary>Why each rule that is not compiled is not.</summary>
    public IEnumerable<string> Refusals => _rules.Values.Select(rule => rule.Refusal).OfType<string>();
}

/// <summary>The code of one rule for one kind of subject.</summary>
internal sealed record CompiledRule(LazyCode<RuleCode>? Code, IReadOnlyList<int> Needs, string? Refusal = null)
{
    public static CompiledRule Compile(BoundSubjectRule rule, SubjectCode code)
    {
        try
        {
            if (rule.Decision is not null)
                throw new CannotCompile("a decision");
            var compiler = new ExpressionCompiler(code, rule.Due);
            if (rule.Due is { } due && !compiler.IsConstant(due))
                throw new CannotCompile("a deadline that is not the same for all");
            var body = new CodeBlock();
            Write(rule, compiler, body);
            var lambda = Expression.Lambda<RuleCode>(ExpressionCompiler.Wrap(compiler, body), ExpressionCompiler.State, ExpressionCompiler.Frame, Outcome);
            return new CompiledRule(new LazyCode<RuleCode>(lambda), [.. compiler.Needs]);
        }
        catch (CannotCompile refusal)
        {
            return new CompiledRule(null, [], refusal.Message);
        }
    }

    private static readonly ParameterExpression Outcome = Expression.Parameter(typeof(OutcomeBits).MakeByRefType(), "outcome");

    // Where it does not apply nothing else is looked at.
    private static void Write(BoundSubjectRule rule, ExpressionCompiler compiler, CodeBlock block)
    {
        var applies = rule.Applies is null ? Expression.Constant(Bits.True) : compiler.Truth(rule.Applies, Names.None, block);
        Set(nameof(OutcomeBits.Applies), applies, block);
        block.If(Expression.NotEqual(Expression.And(applies, Expression.Constant(Bits.Truths)), Expression.Constant(Bits.False)), inner =>
        {
            Set(nameof(OutcomeBits.Unless), rule.Unless is null ? Expression.Constant(Bits.False) : compiler.Truth(rule.Unless, Names.None, inner), inner);
            var demand = compiler.Truth(rule.Demand, Names.None, inner);
            Set(nameof(OutcomeBits.Holds), rule.IsForbidden ? Expression.Call(typeof(Bits), nameof(Bits.Not), null, demand) : demand, inner);
            Set(nameof(OutcomeBits.Signs), rule.Signs is null ? Expression.Constant(Bits.False) : compiler.Truth(rule.Signs, Names.None, inner), inner);
        });
    }

    private static void Set(string part, Expression value, CodeBlock block) => block.Add(Expression.Assign(Expression.Field(Outcome, part), value));
}
