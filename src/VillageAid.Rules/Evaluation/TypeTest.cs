using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>FEEL's <c>instance of</c>: null is an instance of nothing.</summary>
internal static class TypeTest
{
    public static bool Is(object? plain, FeelTypeName type) => plain is not null && type switch
    {
        FeelTypeName.Any => true,
        FeelTypeName.Number => plain is decimal,
        FeelTypeName.Text => plain is string or EnumerationMember,
        FeelTypeName.Boolean => plain is bool,
        FeelTypeName.Date => plain is DateOnly,
        FeelTypeName.Time => plain is TimeOnly,
        FeelTypeName.DateTime => plain is DateTimeOffset,
        FeelTypeName.DaysTimeDuration => plain is DaysTimeDuration,
        FeelTypeName.YearsMonthsDuration => plain is YearsMonthsDuration,
        FeelTypeName.List => plain is IReadOnlyList<object?>,
        FeelTypeName.Context => plain is FeelContext or CaseRecord,
        _ => plain is FeelRange,
    };
}
