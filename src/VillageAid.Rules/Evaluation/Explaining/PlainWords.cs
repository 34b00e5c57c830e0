using System.Globalization;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Explaining;

/// <summary>
/// Says a condition in words, in both languages, for readers who do not know the language of rules: <c>有(考勤[在岗状态 = "在村"])</c> is
/// “有在岗状态是在村的考勤记录”. What has no words of its own is left as its author wrote it.
/// </summary>
internal static class PlainWords
{
    public static LocalizedText Of(BoundExpression expression) => expression switch
    {
        BoundLiteral { Value: true } => new("任何时候都算", "in any case"),
        BoundLiteral { Value: false } => new("任何时候都不算", "in no case"),
        _ => new(Say(expression, Language.Zh), Say(expression, Language.En)),
    };

    private static string Say(BoundExpression expression, Language language) => language == Language.Zh ? Zh(expression) : En(expression);

    private static string Zh(BoundExpression expression) => expression switch
    {
        BoundComparison comparison => Compare(comparison, Language.Zh),
        BoundLogical logical => string.Join(logical.IsAnd ? "，并且" : "，或者", logical.Operands.Select(Zh)),
        BoundNot { Operand: BoundMember { Member: Field field } } => $"不是“{field.Term.Zh}”",
        BoundNot not => $"不是“{Zh(not.Operand)}”",
        BoundIn membership => $"{Zh(membership.Value)}是{string.Join("、", membership.Tests.Select(Zh))}{(membership.Tests.Count > 1 ? "之一" : "")}",
        BoundFilter filter => $"{Zh(filter.Condition)}的{Zh(filter.Target)}",
        BoundQuantified quantified => $"{(quantified.IsEvery ? "每一个" : "有的")}{Zh(quantified.List)}{(quantified.IsEvery ? "都" : "")}{Zh(quantified.Condition)}",
        BoundArithmetic arithmetic => $"{Zh(arithmetic.Left)}{Sign(arithmetic.Operator).Zh}{Zh(arithmetic.Right)}",
        BoundIf conditional => $"如果{Zh(conditional.Condition)}就看{Zh(conditional.Then)}，否则看{Zh(conditional.Else)}",
        BoundRuleQuestion question => $"{(question.AsksViolated ? "违反了" : "做到了")}“{string.Join("”“", question.Rules)}”",
        BoundRecommendedQuestion question => $"建议{question.Measure.Term.Zh}",
        BoundTakenQuestion question => $"已经采取{question.Measure.Term.Zh}",
        BoundJudgement judgement => $"由人判断：{judgement.Question}",
        BoundCall call => Call(call, Language.Zh) ?? call.Text,
        _ => Simple(expression, Language.Zh) ?? expression.Text,
    };

    private static string En(BoundExpression expression) => expression switch
    {
        BoundComparison comparison => Compare(comparison, Language.En),
        BoundLogical logical => string.Join(logical.IsAnd ? " and " : " or ", logical.Operands.Select(En)),
        BoundNot not => $"not “{En(not.Operand)}”",
        BoundIn membership => $"{En(membership.Value)} is {string.Join(" or ", membership.Tests.Select(En))}",
        BoundFilter filter => $"{En(filter.Target)} with ({En(filter.Condition)})",
        BoundQuantified quantified => $"{(quantified.IsEvery ? "for each of" : "for one of")} {En(quantified.List)}: {En(quantified.Condition)}",
        BoundArithmetic arithmetic => $"{En(arithmetic.Left)} {Sign(arithmetic.Operator).En} {En(arithmetic.Right)}",
        BoundIf conditional => $"where {En(conditional.Condition)}, {En(conditional.Then)}, else {En(conditional.Else)}",
        BoundRuleQuestion question => $"{(question.AsksViolated ? "not met" : "met")}: “{string.Join("”, “", question.Rules)}”",
        BoundRecommendedQuestion question => $"{question.Measure.Term.En} is suggested",
        BoundTakenQuestion question => $"{question.Measure.Term.En} has been taken",
        BoundJudgement judgement => $"for a person to judge: {judgement.Question}",
        BoundCall call => Call(call, Language.En) ?? call.Text,
        _ => Simple(expression, Language.En) ?? expression.Text,
    };

    private static string? Simple(BoundExpression expression, Language language) => expression switch
    {
        BoundLiteral literal => Literal(literal.Value, language),
        BoundMember member => Member(member, language),
        BoundIndicator indicator => Name(indicator.Indicator.Name, language),
        BoundParameter parameter => Name(parameter.Parameter.Name, language),
        BoundSubject subject => Name(subject.FactType.Term, language),
        BoundOccasion { Property: var property } => Of(property).In(language),
        BoundVariable { Type: DataType.Record { FactType: var type } } => Name(type.Term, language),
        BoundList list => string.Join(language == Language.Zh ? "、" : ", ", list.Items.Select(item => Say(item, language))),
        _ => null,
    };

    private static string Literal(object? value, Language language) => value switch
    {
        null => language == Language.Zh ? "无" : "nothing",
        true => language == Language.Zh ? "是" : "yes",
        false => language == Language.Zh ? "否" : "no",
        string text => text,
        IReadOnlyList<object?> items => string.Join(language == Language.Zh ? "、" : " or ", items.Select(item => Literal(item, language))),
        _ => SpacedName.Of(ValuePrinter.PrintRaw(value, null).In(language)),
    };

    // What belongs to the subject, or to the record at hand, needs no owner.
    private static string Member(BoundMember member, Language language)
    {
        var name = Name(member.Member.Term, language);
        if (member.Target is BoundSubject or BoundVariable)
            return name;
        var target = Say(member.Target, language);
        return language == Language.Zh ? $"{target}的{name}" : $"{name} of {target}";
    }

    private static string Compare(BoundComparison comparison, Language language)
    {
        var (left, zh) = (Say(comparison.Left, language), language == Language.Zh);
        if (comparison.Right is BoundLiteral { Value: null })
        {
            return comparison.Operator == BinaryOperator.Equal ? zh ? $"没有{left}" : $"there is no {left}"
                : zh ? $"有{left}" : $"there is a {left}";
        }
        var isTime = comparison.Left.Type is DataType.Date or DataType.Time or DataType.DateTime;
        var sign = Sign(comparison.Operator, isTime).In(language);
        return zh ? $"{left}{sign}{Say(comparison.Right, language)}" : $"{left} {sign} {Say(comparison.Right, language)}";
    }

    private static string? Call(BoundCall call, Language language)
    {
        if (call.Arguments.Count == 0 || Frame(call.Function) is not { } frame)
            return null;
        return string.Format(CultureInfo.InvariantCulture, frame.In(language), Say(call.Arguments[0], language));
    }

    private static LocalizedText? Frame(BuiltInFunction function) => function switch
    {
        BuiltInFunction.Exists => new("有{0}", "on record: {0}"),
        BuiltInFunction.None => new("没有{0}", "not on record: {0}"),
        BuiltInFunction.Count => new("{0}的数目", "the number of {0}"),
        BuiltInFunction.Sum => new("{0}的合计", "the total of {0}"),
        BuiltInFunction.CoveredDays => new("{0}的天数", "the days of {0}"),
        BuiltInFunction.IsWorkday => new("{0}是工作日", "{0} is a workday"),
        BuiltInFunction.IsKnown => new("记录里写明了{0}", "{0} is on record"),
        BuiltInFunction.Date => new("{0}", "{0}"),
        _ => null,
    };

    private static LocalizedText Sign(BinaryOperator op, bool isTime = false) => op switch
    {
        BinaryOperator.Equal => new("是", "is"),
        BinaryOperator.NotEqual => new("不是", "is not"),
        BinaryOperator.Less => isTime ? new("早于", "is before") : new("少于", "is less than"),
        BinaryOperator.LessOrEqual => isTime ? new("不晚于", "is no later than") : new("不超过", "is at most"),
        BinaryOperator.Greater => isTime ? new("晚于", "is after") : new("多于", "is more than"),
        BinaryOperator.GreaterOrEqual => isTime ? new("不早于", "is no earlier than") : new("不少于", "is at least"),
        BinaryOperator.Add => new("加", "plus"),
        BinaryOperator.Subtract => new("减", "minus"),
        BinaryOperator.Multiply => new("乘以", "times"),
        _ => new("除以", "divided by"),
    };

    private static LocalizedText Of(OccasionProperty property) => property switch
    {
        OccasionProperty.PeriodStart => new("这段时间的第一天", "the first day of the period"),
        OccasionProperty.PeriodEnd => new("这段时间的最后一天", "the last day of the period"),
        OccasionProperty.PeriodDays => new("这段时间的天数", "the days of the period"),
        OccasionProperty.AsOf => new("核对的时候", "the time of this check"),
        OccasionProperty.DueStart => new("期限开始的时候", "the time from which it is in time"),
        _ => new("期限", "the deadline"),
    };

    private static string Name(LocalizedText name, Language language) => language == Language.Zh ? name.Zh : SpacedName.Of(name.En);
}
