namespace VillageAid.Rules.Facts;

/// <summary>A named fault that a person or body recorded. The engine never makes one, and only a confirmed one has consequences.</summary>
[FactType("问题认定", FactKind.Event)]
public sealed record Finding : Fact
{
    /// <summary>The finding's code.</summary>
    [Key, Term("问题编号")]
    public required string FindingId { get; init; }

    /// <summary>Whom it is about.</summary>
    [Term("对象"), SubjectReference(nameof(SubjectKind), "findings", "问题认定")]
    public required string SubjectId { get; init; }

    /// <summary>What kind of subject it is.</summary>
    [Term("对象类别")]
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>Which fault.</summary>
    [Term("问题代码")]
    public required FindingCode FindingCode { get; init; }

    /// <summary>The first day on which it occurred.</summary>
    [Term("发生起")]
    public Known<DateOnly> OccurredFrom { get; init; }

    /// <summary>The last day on which it occurred.</summary>
    [Term("发生止"), NotBefore(nameof(OccurredFrom))]
    public Known<DateOnly> OccurredTo { get; init; }

    /// <summary>The day of the finding (MX2019-0-1).</summary>
    [Term("认定日期"), WindowDate, NotBefore(nameof(OccurredFrom))]
    public required DateOnly FoundOn { get; init; }

    /// <summary>The body that found it.</summary>
    [Term("认定单位编号"), Reference(typeof(Organization), "findingOrg", "认定单位")]
    public Known<string> FoundByOrg { get; init; }

    /// <summary>The ways in which it came to light (MX2019-4-9).</summary>
    [Term("发现途径")]
    public Known<ValueSet<FindingRoute>> FoundVia { get; init; }

    /// <summary>The inspection that found it; Nothing where it was none.</summary>
    [Term("检查编号"), MayBeNothing, Reference(typeof(Inspection), "inspection", "检查", Inverse = "findings", InverseZh = "发现问题")]
    public Known<string> InspectionId { get; init; }

    /// <summary>Whether the subject was heard (our safeguard, of no document).</summary>
    [Term("已听取本人意见")]
    public Known<bool> SubjectHeard { get; init; }
}

/// <summary>Which fault.</summary>
public enum FindingCode
{
    /// <summary>Stationed in the village and not living there (MX2019-5-9a).</summary>
    [Term("驻村不住村")] NotResiding,

    /// <summary>Drifting between two ends (MX2019-5-9b).</summary>
    [Term("两头晃")] TwoEndDrifting,

    /// <summary>Running between two ends (YZ2020-2-10a).</summary>
    [Term("两头跑")] TwoEndRunning,

    /// <summary>Coming for the day only (MX2019-5-9c, YZ2020-2-10b).</summary>
    [Term("走读")] DayCommuting,

    /// <summary>Away from the post for long (MX2019-5-9d, QJ2015-2.1-10).</summary>
    [Term("长期不在岗")] LongAbsence,

    /// <summary>Slipping away from the post (MX2019-5-9e).</summary>
    [Term("溜号脱岗")] OffPost,

    /// <summary>Another fault of the kind: not truly stationed (MX2019-5-9g).</summary>
    [Term("其他驻村不实")] OtherStationingFault,

    /// <summary>Coasting along (MX2019-1-2, MX2019-5-9f).</summary>
    [Term("混日子", Also = "有走心没守心")] Coasting,

    /// <summary>Breaking the discipline of the work (MX2019-1-8, MX2019-4-9, MX2019-5-10a).</summary>
    [Term("违反驻村纪律", Also = "不遵守驻村纪律|不遵守工作纪律")] DisciplineBreach,

    /// <summary>A floating style of work (MX2019-2-1, MX2019-5-10b).</summary>
    [Term("作风漂浮", Also = "工作作风漂浮|浮于表面")] FloatingStyle,

    /// <summary>Perfunctory work (MX2019-2-1, MX2019-5-10c).</summary>
    [Term("敷衍塞责", Also = "敷衍了事")] Perfunctory,

    /// <summary>Poor performance (MX2019-5-10d).</summary>
    [Term("工作表现差")] PoorPerformance,

    /// <summary>Villagers are dissatisfied (MX2019-5-10e).</summary>
    [Term("群众不满意")] VillagersDissatisfied,

    /// <summary>No evident results (MX2019-5-10f, QJ2015-2.1-19b).</summary>
    [Term("成效不明显", Also = "工作成效不明显")] NoEvidentResults,

    /// <summary>Not up to the task (MX2019-0-2, MX2019-4-10).</summary>
    [Term("不胜任", Also = "不能胜任")] Incompetent,

    /// <summary>Falsification (MX2019-0-3, MX2019-0-5).</summary>
    [Term("弄虚作假")] Falsification,

    /// <summary>The unit does not take the selection seriously (MX2019-4-11).</summary>
    [Term("不重视选派工作")] UnitNeglectsSelection,

    /// <summary>The unit sent people who are not effective (MX2019-4-11).</summary>
    [Term("派出人员不得力")] UnitIneffectiveDispatch,

    /// <summary>Visiting by telephone (QJ2015-1-11).</summary>
    [Term("电话访问")] PhoneVisit,

    /// <summary>Visiting by proxy (QJ2015-1-12).</summary>
    [Term("代访")] ProxyVisit,

    /// <summary>No effective measures (QJ2015-1-10).</summary>
    [Term("拿不出有效对策")] NoEffectiveMeasures,

    /// <summary>Poor support by the unit (QJ2015-1-14).</summary>
    [Term("保障不力")] PoorSupport,

    /// <summary>The management rules are not carried out (QJ2015-1-15).</summary>
    [Term("管理规定执行不力")] RulesNotImplemented,

    /// <summary>Pulling cadres back (QJ2015-1-16).</summary>
    [Term("往回抽")] PulledBack,

    /// <summary>The unit's leaders care and support too little (QJ2015-1-17).</summary>
    [Term("关心重视支持不够")] UnitLeaderNeglect,

    /// <summary>Rigid and dogmatic (QJ2015-1-18).</summary>
    [Term("刻板教条")] Rigid,

    /// <summary>Poor coordination (QJ2015-1-20).</summary>
    [Term("统筹配合不力", Also = "统筹安排不得当|配合不紧密")] PoorCoordination,

    /// <summary>Not truly in the role (QJ2015-1-21).</summary>
    [Term("没有真正进入角色")] NotInRole,

    /// <summary>Ability and level do not suffice (QJ2015-1-22).</summary>
    [Term("能力和水平不够")] PoorCapability,

    /// <summary>Measures do not fit (QJ2015-1-24).</summary>
    [Term("贴得不紧")] MeasuresNotFitting,

    /// <summary>Below the required standard (QJ2015-2.1-11).</summary>
    [Term("达不到规定要求")] BelowStandard,

    /// <summary>Slow, or with poor effect (QJ2015-2.1-14).</summary>
    [Term("行动慢效果差")] SlowOrPoor,

    /// <summary>In name only (QJ2015-2.1-19a).</summary>
    [Term("挂空名")] NominalOnly,

    /// <summary>Stationed in form only (YJ2020-1-11a).</summary>
    [Term("挂名式")] TokenStationing,

    /// <summary>There, but without effort (YJ2020-1-11b).</summary>
    [Term("出工不出力")] AttendanceWithoutEffort,

    /// <summary>Vague on the facts (YZ2020-2-10c).</summary>
    [Term("情况不明", Also = "大概先生|基本掌柜")] VagueOnFacts,

    /// <summary>A weak and lax village leadership (QJ2015-2.2-14).</summary>
    [Term("软弱涣散")] WeakVillageLeadership,
}

/// <summary>How a fault came to light.</summary>
public enum FindingRoute
{
    /// <summary>An appraisal by county departments.</summary>
    [Term("县职能部门考核")] CountyDepartmentAppraisal,

    /// <summary>An appraisal by the township.</summary>
    [Term("乡镇考核")] TownshipAppraisal,

    /// <summary>An inspection.</summary>
    [Term("督查检查")] Inspection,

    /// <summary>Somebody reported it.</summary>
    [Term("群众反映")] Report,

    /// <summary>Any other way.</summary>
    [Term("其他")] Other,
}
