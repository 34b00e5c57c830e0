using System.Globalization;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Says what a change is, in the terms of the vocabulary.</summary>
internal static class ChangeWords
{
    // Beyond these the rest is counted: a reader looks for the kind of record, not for thirty dates.
    private const int MostNamed = 5;

    private static readonly LocalizedText Nothing = new("无", "nothing");

    /// <summary>The change that some steps of a group are.</summary>
    public static SuggestedChange Describe(StepGroup group, IReadOnlyList<Step> steps)
    {
        var first = steps[0];
        return new SuggestedChange
        {
            Kind = first.Kind,
            Mood = steps.Max(step => step.Mood),
            Text = TextOf(group, steps),
            Facts = [.. steps.SelectMany(step => StepMerger.Merge([step])?.Facts ?? [])],
            Steps = steps,
            Parameter = first.Parameter?.Name.En,
            Value = first.Parameter is null ? null : ValueOf(first),
            Condition = group.Condition.Length == 0 ? null : group.Condition,
        };
    }

    private static LocalizedText TextOf(StepGroup group, IReadOnlyList<Step> steps)
    {
        var first = steps[0];
        return first.Kind switch
        {
            ChangeKind.SetParameter => Both(language => language == Language.Zh
                ? $"参数“{first.Parameter!.Name.Zh}”定为{ValueOf(first).Zh}" : $"the parameter “{first.Parameter!.Name.En}” is set to {ValueOf(first).En}"),
            ChangeKind.Judge => Judged((Judgement)first.Added!),
            ChangeKind.StateComplete => Completed((RecordCompleteness)first.Added!),
            ChangeKind.Confirm => Both(language => $"{Name(first, language)}{(language == Language.Zh ? "核实为属实" : " is confirmed")}"),
            ChangeKind.Rebut => Both(language => $"{Name(first, language)}{(language == Language.Zh ? "核实为不属实" : " is found untrue")}"),
            _ when group.IsCounted && (steps.Count > 1 || group.Steps.Count > 1) => Both(language => More(steps, language)),
            ChangeKind.Add => Both(language => Added(first, language)),
            _ => Both(language => Corrected(first, language)),
        };
    }

    // 再有2天考勤：在岗状态 = 在村（2016-03-30、2016-03-31）
    private static string More(IReadOnlyList<Step> steps, Language language)
    {
        var first = steps[0];
        var named = string.Join(language == Language.Zh ? "、" : ", ", steps.Take(MostNamed).Select(step => KeyOf(step, first.Type!.Key.Count > 1, language)));
        var rest = steps.Count > MostNamed ? language == Language.Zh ? "等" : ", …" : "";
        var says = Says(first, language);
        var isDay = first.Type!.Grain == Grain.Day;
        var count = steps.Count.ToString(CultureInfo.InvariantCulture);
        return language == Language.Zh
            ? $"再有{count}{(isDay ? "天" : "条")}{first.Type.Term.Zh}{(says.Length > 0 ? "：" + says : "")}（{named}{rest}）"
            : $"{count} more {(isDay ? "day" : "record")}{(steps.Count == 1 ? "" : "s")} of {first.Type.Term.En}{(says.Length > 0 ? " with " + says : "")} ({named}{rest})";
    }

    // 考勤 甲 2016-03-30 的在岗状态由缺岗改为在村
    private static string Corrected(Step step, Language language) => language == Language.Zh
        ? $"{Name(step, language)}：" + string.Join("、", Sorted(step).Select(pair => pair.Key.Read(step.Original!) is { IsUnknown: false } old
            ? $"{pair.Key.Term.Zh}由{Print(old, language)}改为{Print(pair.Value, language)}" : $"{pair.Key.Term.Zh}补记为{Print(pair.Value, language)}"))
        : $"{Name(step, language)}: " + string.Join(", ", Sorted(step).Select(pair => pair.Key.Read(step.Original!) is { IsUnknown: false } old
            ? $"{pair.Key.Term.En} is {Print(pair.Value, language)} instead of {Print(old, language)}" : $"{pair.Key.Term.En} is recorded as {Print(pair.Value, language)}"));

    private static string Added(Step step, Language language)
    {
        var says = Says(step, language);
        return language == Language.Zh ? $"有{Name(step, language)}{(says.Length > 0 ? "：" + says : "")}" : $"there is {Name(step, language)}{(says.Length > 0 ? " with " + says : "")}";
    }

    private static LocalizedText Judged(Judgement judgement) => judgement.Answer.Value
        ? new LocalizedText($"对“{judgement.Question}”的判断为“是”", $"somebody entitled to judges “{judgement.Question}”: yes")
        : new LocalizedText($"对“{judgement.Question}”的判断为“否”", $"somebody entitled to judges “{judgement.Question}”: no");

    private static LocalizedText Completed(RecordCompleteness statement)
    {
        var days = string.Create(CultureInfo.InvariantCulture, $"{statement.PeriodStart:O}..{statement.PeriodEnd:O}");
        return new LocalizedText($"声明台账齐全：{statement.RecordType} {statement.SubjectId} {days}", $"it is stated that all records are in: {statement.RecordType} {statement.SubjectId} {days}");
    }

    private static string Says(Step step, Language language) =>
        string.Join(language == Language.Zh ? "、" : ", ", Sorted(step).Select(pair => $"{pair.Key.Term.In(language)} = {Print(pair.Value, language)}"));

    private static IEnumerable<KeyValuePair<Field, Known<object>>> Sorted(Step step) => step.Sets.OrderBy(pair => step.Type!.Fields.ToList().IndexOf(pair.Key));

    private static string Name(Step step, Language language) => IdentityOf(step).In(language);

    private static FactIdentity IdentityOf(Step step) => step.Target as FactIdentity ?? FactIdentity.Of(step.Type!, step.Original!);

    // Whose it is is said already; of one key nothing else is left.
    private static string KeyOf(Step step, bool isLong, Language language) => string.Join(' ', IdentityOf(step).Key.Skip(isLong ? 1 : 0).Select(part => FactIdentity.Print(part, language)));

    private static string Print(Known<object> value, Language language) => value.HasValue ? ValuePrinter.PrintBare(PlainValue.From(Plain(value.Value)), language) : Nothing.In(language);

    private static object Plain(object raw) => raw is ValueSet<object> set ? (IReadOnlyList<object?>)[.. set] : raw;

    private static LocalizedText ValueOf(Step step) => ValuePrinter.PrintRaw(step.Value!, (step.Parameter!.Type as DataType.Number)?.Unit);

    private static LocalizedText Both(Func<Language, string> text) => new(text(Language.Zh), text(Language.En));
}
