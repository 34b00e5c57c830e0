using VillageAid.Rules.Binding;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Makes the verdict and its reason from what was found.</summary>
internal sealed class ReasonBuilder(BoundRule rule, BoundSubjectRule subjectRule, PolicyRun run)
{
    /// <summary>The decision by which the rule binds as it does on the occasion; null where it is as in its source.</summary>
    public Adoption? Adoption { get; init; }

    public Verdict Build(PresentRecord subject, OccasionAt at, Outcome outcome, IReadOnlyList<JudgedVersion> versions)
    {
        var windows = versions.SelectMany(WindowsOf).ToList();
        var shown = Shown(versions[^1])[0];
        var conditions = versions.Count == 1 ? ConditionsOf(versions[0]) : VersionReadings.Conditions(versions, run);
        var status = StatusOf(outcome);
        var who = new SubjectId(subjectRule.Subject.Name, subject.Type.IdOf(subject.Fact), subjectRule.Subject.Term);
        var decided = subjectRule.Decision is { } decision && outcome is { Decision: { } found, Scope.IsFalse: false } ? new DecisionReport(decision, shown.Evaluator).Describe(found) : null;
        var recommends = status == VerdictStatus.Recommended ? new Recommendations(subjectRule, run, shown.Evaluator).For(subject, who, at.Record) : [];
        if (recommends.Count > 0 && recommends.All(one => one.IsTaken))
            status = VerdictStatus.Taken;
        return new Verdict
        {
            Policy = run.Policy.Id,
            IsComposite = run.Policy.IsComposite,
            Rule = rule.Id,
            Title = rule.Title,
            Subject = who,
            AnsweredBy = subjectRule.DutyOf is { } duty ? Subjects.Named(shown.Evaluator.Evaluate(duty)) : who,
            Occasion = at.Occasion,
            Kind = rule.Kind,
            Status = status,
            Recommends = recommends,
            Modality = rule.Modality,
            Citations = [.. versions.SelectMany(version => version.Rule.Citations).Concat(decided?.Rows.SelectMany(row => row.Citations) ?? []).Distinct()],
            Outcome = decided,
            Reason = new Reason
            {
                Text = TextOf(shown.Evaluator, at.Occasion, decided),
                Place = rule.Place,
                Conditions = conditions,
                Records = RecordsOf(windows, subject),
                Parameters = ParametersOf(windows, at.Occasion),
                Missing = MissingOf(outcome),
                Adoption = Adoption,
                FailingDays = DaysOf(windows, ShownWindows.Fails),
                OpenDays = DaysOf(windows, ShownWindows.IsOpen),
            },
        };
    }

    /// <summary>The conditions of one version, as its own windows show them.</summary>
    public IReadOnlyList<ConditionNode> ConditionsOf(JudgedVersion version) => version.Frames.Count > 1 && !AreAlike(version.Frames)
        ? [.. version.Frames.SelectMany(frame => ConditionsOf(frame).Select(node => node with { Reading = NameOf(frame) }))]
        : Conditions(Shown(version), version.Outcome);

    private List<ConditionNode> ConditionsOf(JudgedFrame frame) => frame.IsElsewhere
        ? [new ConditionNode { Part = "applies", Operator = "place", Text = "", Truth = Truth.False }]
        : Conditions(Shown(frame), frame.Joined);

    private IReadOnlyList<JudgedWindow> Shown(JudgedVersion version) => ShownWindows.Of(version.Frames, version.Outcome, StatusOf);

    private IReadOnlyList<JudgedWindow> Shown(JudgedFrame frame) => ShownWindows.Of([frame], frame.Joined, StatusOf);

    private VerdictStatus StatusOf(Outcome outcome) => outcome.StatusOf(rule, subjectRule.IsForbidden);

    // Where it does not matter on which day a week begins, one week stands for all.
    private static bool AreAlike(IReadOnlyList<JudgedFrame> frames) =>
        frames.Select(frame => frame.Joined).Select(outcome => (outcome.Scope.Truth, outcome.Holds.Truth, outcome.Due.Truth, outcome.Signs.Truth)).Distinct().Count() == 1;

    private static LocalizedText NameOf(JudgedFrame frame) => frame.IsElsewhere
        ? new("一周的另一种起算", "another first day of the week")
        : new($"{Day(frame.Windows[0].Evaluator.Window.Start)} 起的一周", $"the week from {Day(frame.Windows[0].Evaluator.Window.Start)}");

    private static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static List<JudgedWindow> WindowsOf(JudgedVersion version) => [.. version.Frames.SelectMany(frame => frame.Windows)];

    private List<ConditionNode> Conditions(IReadOnlyList<JudgedWindow> windows, Outcome outcome) => rule.ForEachDay
        ? [.. windows.SelectMany(window => Conditions(window, outcome).Select(node => node with { Day = window.Evaluator.Window.Start }))]
        : Conditions(windows[0], outcome);

    private List<ConditionNode> Conditions(JudgedWindow window, Outcome outcome)
    {
        var evaluator = window.Evaluator;
        List<ConditionNode> nodes = [.. window.Premises.Select(premise => new ConditionNode { Part = "applies", Operator = premise.Name, Text = "", Truth = premise.Holds.Truth })];
        Add("applies", subjectRule.Applies);
        Add("unless", subjectRule.Unless);
        if (!outcome.Scope.IsFalse && rule.Kind != RuleKind.Decision)
            Add(rule.Kind == RuleKind.Consequence ? "when" : subjectRule.IsForbidden ? "forbids" : "requires", subjectRule.Demand);
        if (!outcome.Signs.IsFalse)
            Add("signs", subjectRule.Signs);
        if (evaluator.DueInstant is { } due && !outcome.Scope.IsFalse && !window.Outcome.Due.IsTrue)
            nodes.Add(Deadline(due, window.Outcome.Due.Truth));
        return nodes;

        void Add(string part, BoundExpression? condition)
        {
            if (condition is not null)
                nodes.Add(new ConditionExplainer(evaluator, part).Explain(condition));
        }
    }

    // Before it has passed nobody is late.
    private ConditionNode Deadline(Value due, Truth hasPassed) => new()
    {
        Part = "due",
        Operator = ">",
        Text = "",
        Truth = hasPassed,
        Actual = ValuePrinter.ToReason(new Scalar(run.Graph.AsOf), new DataType.DateTime()),
        Expected = ValuePrinter.ToReason(due, new DataType.DateTime()),
    };

    private static readonly LocalizedText NoOutcome = new("不评定", "nothing decided");

    private LocalizedText TextOf(ExpressionEvaluator evaluator, Occasion occasion, DecisionOutcome? decided)
    {
        if (subjectRule.Reason is not { } template)
            return new LocalizedText($"{occasion.Term.Zh}：{rule.Title.Zh}{(decided is null ? "" : "：" + decided.Text.Zh)}", $"{occasion.Term.En}: {rule.Title.En}{(decided is null ? "" : ": " + decided.Text.En)}");
        return new LocalizedText(Fill(template.Zh, Language.Zh), Fill(template.En, Language.En));

        string Fill(IEnumerable<TemplatePart> parts, Language language) => string.Concat(parts.Select(part =>
            part.IsPeriod ? occasion.Term.In(language) : part.IsOutcome ? (decided?.Text ?? NoOutcome).In(language) : part.Fixed ?? ValuePrinter.PrintBare(evaluator.Evaluate(part.Value!), language)));
    }

    private static List<RecordUsed> RecordsOf(IEnumerable<JudgedWindow> windows, PresentRecord subject) =>
        Grounds.RecordsUsed.Of(windows.SelectMany(window => window.Evaluator.Evidence.Records).Distinct().Where(record => record != subject));

    private List<ParameterUsed> ParametersOf(IEnumerable<JudgedWindow> windows, Occasion occasion)
    {
        var used = windows.SelectMany(window => window.Evaluator.Evidence.Parameters);
        if (rule.Each == OccasionKind.Week && rule.WeekStart is { } weekStart)
            used = used.Append(weekStart);
        var day = rule.Each == OccasionKind.AsOf ? run.Graph.AsOfDate : occasion.End;
        return [.. used.Distinct().OrderBy(parameter => parameter.Name.En, StringComparer.Ordinal).Select(parameter => Describe(parameter, day))];
    }

    private ParameterUsed Describe(ParameterSymbol parameter, DateOnly day) => Describe(parameter, day, run.Parameters);

    public static ParameterUsed Describe(ParameterSymbol parameter, DateOnly day, ParameterStore parameters) => parameters.Shown(parameter, day) is { } version
        ? new ParameterUsed(parameter.Name, ValuePrinter.PrintRaw(version.Value, (parameter.Type as DataType.Number)?.Unit), version.Provenance, version.Basis)
        : new ParameterUsed(parameter.Name, null, Provenance.Unset, parameter.Question);

    private List<MissingItem> MissingOf(Outcome outcome)
    {
        IEnumerable<MissingItem> signs = outcome.HasSigns(rule, subjectRule.IsForbidden) ? [Missing.Signs(rule.Title), .. outcome.Signs.Causes.Items] : [];
        return [.. Irredundant.Open(outcome).Items.Concat(signs)
            .OrderBy(item => item.Kind).ThenBy(item => item.Name.En, StringComparer.Ordinal).ThenBy(item => item.Name.Zh, StringComparer.Ordinal)];
    }

    private List<DateOnly> DaysOf(IEnumerable<JudgedWindow> windows, Func<JudgedWindow, bool> choose) =>
        rule.ForEachDay ? [.. windows.Where(choose).Select(window => window.Evaluator.Window.Start).Distinct().Order()] : [];
}
