using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Reports;

/// <summary>Verdicts made by hand, of the kinds that Shangyi's rules give.</summary>
internal static class SampleVerdicts
{
    private static readonly SourceText Rules = new("rules/shangyi-2016/attendance.yaml", "rules:\n  - norm: 每月驻村天数\n  - norm: 每周上报\n  - norm: 每日签到\n");
    private static readonly FactType Attendance = FactVocabulary.BuiltIn.FindType("attendanceDay")!;
    private static readonly FactType Report = FactVocabulary.BuiltIn.FindType("reportSubmission")!;
    private static readonly FactType Village = FactVocabulary.BuiltIn.FindType("village")!;
    private static readonly Citation Floor = new("SY2016-2-7", new LocalizedText("每月驻村天数的下限", "floor on days in the village each month"),
        "shangyi-report", new LocalizedText("尚义县驻村工作情况", "Work in the villages of Shangyi"), SourceNature.Report);
    private static readonly ParameterUsed Minimum = new(new LocalizedText("最低驻村天数", "minimumResidentDays"), new LocalizedText("20天", "20 days"),
        Provenance.Stated, LocalizedText.Same("SY2016-2-7"));
    private static readonly Occasion March = new("month", "2016-03", Day(1), Day(31)) { Term = new LocalizedText("2016年3月", "March 2016") };

    private static readonly Adoption Adopted = new(new LocalizedText("县委组织部", "the county's office"), new LocalizedText("例会定的", "settled in a meeting"),
        Day(1), null, Modality.Reported, new SourceSpan(Rules, new TextSpan(Rules.GetLineStart(3) + 4, 4)));

    public static EvaluationResult Result { get; } = new()
    {
        AsOf = new DateTimeOffset(2016, 4, 2, 18, 0, 0, TimeSpan.FromHours(8)),
        Period = new Period(Day(1), Day(31)),
        Verdicts = [Satisfied("甲"), Violated("乙"), Undetermined("丙"), NeedsReview("丁"), SignIn("丁"), NotApplicable("戊"), WeeklyReport()],
    };

    private static DateOnly Day(int day) => new(2016, 3, day);

    private static Verdict Satisfied(string cadre) => Floored(cadre, VerdictStatus.Satisfied, Truth.True, Exactly(21), Days(cadre, 1, 21), []);

    private static Verdict Violated(string cadre) => Floored(cadre, VerdictStatus.Violated, Truth.False, Exactly(19), [.. Days(cadre, 1, 18), .. Days(cadre, 25, 25)], []);

    private static Verdict NotApplicable(string cadre) => Floored(cadre, VerdictStatus.NotApplicable, Truth.False, Exactly(0), [], []);

    private static Verdict Undetermined(string cadre) => Floored(cadre, VerdictStatus.Undetermined, Truth.Unknown, Between(19, 33), Days(cadre, 1, 19),
    [
        .. Enumerable.Range(20, 12).Select(day => MissingRecord(cadre, day)),
        MissingRecord(cadre, 2) with { Kind = MissingKind.Field, Field = "status" },
    ]);

    private static Verdict NeedsReview(string cadre)
    {
        var basic = Floored(cadre, VerdictStatus.NeedsReview, Truth.Unknown, Exactly(18), Days(cadre, 1, 18), []);
        var leave = new ParameterUsed(new LocalizedText("请假计算方式", "leaveReading"), null, Provenance.Unset, new LocalizedText("原文没有说明", "the source does not say"));
        var tree = new ConditionNode
        {
            Part = "requires", Operator = "reading", Text = "by: 请假计算方式\n  计入: …", Truth = Truth.Unknown,
            Children =
            [
                Compare("驻村天数 + 请假天数 >= 最低驻村天数", Truth.True, Exactly(22)) with { Reading = new LocalizedText("请假计算方式 = 计入", "leaveReading = counts") },
                Compare("驻村天数 >= 最低驻村天数", Truth.False, Exactly(18)) with { Reading = new LocalizedText("请假计算方式 = 不影响", "leaveReading = noEffect") },
            ],
        };
        return basic with
        {
            Reason = basic.Reason with
            {
                Conditions = [new ConditionNode { Part = "applies", Operator = "value", Text = "在任", Truth = Truth.True }, tree],
                Parameters = [Minimum, leave],
                Missing = [new MissingItem(MissingKind.Parameter, leave.Name) { Parameter = "leaveReading" }, .. Enumerable.Range(5, 3).Select(day =>
                    new MissingItem(MissingKind.Completeness, LocalizedText.Same($"日历 2016-03-{day:00}")))],
            },
        };
    }

    private static Verdict SignIn(string cadre)
    {
        var basic = Floored(cadre, VerdictStatus.Deviation, Truth.False, null, [.. Days(cadre, 1, 4), new RecordUsed(new FactIdentity(Village, ["V01"]), "v-1")], []);
        return basic with
        {
            Rule = "每日签到", Title = new LocalizedText("一天一签到", "one sign-in a day"), Modality = Modality.Reported, Recommends =
            [
                new Recommendation("publicCircular", new LocalizedText("通报", "publicCircular"), 2) { Against = Who("cadre", cadre, "干部"), To = Who("organization", "组织部", "单位"), IsTaken = true },
                new Recommendation("admonitionTalk", new LocalizedText("诫勉谈话", "admonitionTalk"), 3) { AddresseeIsOpen = true },
            ],
            Reason = basic.Reason with
            {
                Text = new LocalizedText("4天里有3天没有签到", "no sign-in on 3 of 4 days"), FailingDays = [Day(2), Day(3), Day(4)], OpenDays = [Day(9), Day(11)],
                Conditions = [new ConditionNode { Part = "forbids", Operator = "not", Text = "not 签到", Truth = Truth.True, Day = Day(2),
                    Children = [new ConditionNode { Part = "forbids", Operator = "value", Text = "签到", Truth = Truth.False }] }],
                Place = new SourceSpan(Rules, new TextSpan(Rules.GetLineStart(4) + 4, 4)),
            },
        };
    }

    private static Verdict WeeklyReport()
    {
        var kind = ((EnumerationMember)FactIdentity.Of(Report, new ReportSubmission
        {
            SubjectId = "T01", SubjectKind = SubjectKind.Team, ReportKind = ReportKind.WeeklyProgress, PeriodStart = Day(14),
        }).Key[1]);
        var basic = Floored("T01", VerdictStatus.Violated, Truth.False, null, [new RecordUsed(new FactIdentity(Report, ["T01", kind, Day(14)]), "R7")], []);
        return basic with
        {
            Rule = "每周上报", Title = new LocalizedText("每周按时上报", "a report every week"), Subject = Who("team", "T01", "工作队"), AnsweredBy = Who("organization", "单位3", "单位"), IsComposite = true,
            Reason = basic.Reason with { Text = new LocalizedText("周四下午没有上报", "no report on Thursday afternoon"), Parameters = [], Adoption = Adopted },
            Occasion = new Occasion("week", "2016-W11", Day(14), Day(20)) { Term = new LocalizedText("2016年第11周", "week 11 of 2016") },
        };
    }

    private static SubjectId Who(string type, string id, string term) => new(type, id, new LocalizedText(term, type));

    private static Verdict Floored(string cadre, VerdictStatus status, Truth truth, ReasonValue? actual, IReadOnlyList<RecordUsed> records, IReadOnlyList<MissingItem> missing) => new()
    {
        Policy = "shangyi-2016", Rule = "每月驻村天数", Title = new LocalizedText("每月驻村不少于规定天数", "the required days in the village each month"), Subject = Who("cadre", cadre, "干部"), AnsweredBy = Who("cadre", cadre, "干部"), Occasion = March,
        Kind = RuleKind.Norm, Status = status, Modality = Modality.Must, Citations = [Floor],
        Reason = new Reason
        {
            Text = new LocalizedText($"2016年3月驻村{actual?.Text.Zh}，规定不少于20天", $"{actual?.Text.En} in the village in March 2016; at least 20 required"),
            Place = new SourceSpan(Rules, new TextSpan(Rules.GetLineStart(2) + 4, 4)),
            Conditions = [Compare("驻村天数 >= 最低驻村天数", truth, actual)], Records = records, Parameters = [Minimum], Missing = missing,
        },
    };

    private static ConditionNode Compare(string text, Truth truth, ReasonValue? actual) =>
        new() { Part = "requires", Operator = ">=", Text = text, Truth = truth, Actual = actual, Expected = actual is null ? null : Exactly(20.0m) };

    private static ReasonValue Exactly(decimal days) => new()
    {
        Text = new LocalizedText(FormattableString.Invariant($"{days:0}天"), FormattableString.Invariant($"{days:0} days")), AtLeast = days, AtMost = days, IsExact = true, Unit = "day",
    };

    private static ReasonValue Between(int low, int high) => new()
    {
        Text = new LocalizedText($"{low}到{high}天", $"{low} to {high} days"), AtLeast = low, AtMost = high, IsExact = false, Unit = "day",
    };

    private static IReadOnlyList<RecordUsed> Days(string cadre, int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(day => new RecordUsed(new FactIdentity(Attendance, [cadre, Day(day)]), null))];

    private static MissingItem MissingRecord(string cadre, int day) => new(MissingKind.Record, LocalizedText.Same($"考勤 {cadre} 2016-03-{day:00}"))
    {
        Record = new FactIdentity(Attendance, [cadre, Day(day)]),
    };
}
