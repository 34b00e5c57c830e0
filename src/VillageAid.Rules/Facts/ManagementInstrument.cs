namespace VillageAid.Rules.Facts;

/// <summary>A rule document, register, mechanism or village institution in force.</summary>
[FactType("制度", FactKind.State)]
public sealed record ManagementInstrument : Fact
{
    /// <summary>Whose instrument it is.</summary>
    [Key, Term("主体"), SubjectReference(nameof(OwnerKind), "instruments", "制度")]
    public required string OwnerId { get; init; }

    /// <summary>What kind of owner it is.</summary>
    [Term("主体类别")]
    public required SubjectKind OwnerKind { get; init; }

    /// <summary>Which instrument.</summary>
    [Key, Term("制度代码")]
    public required InstrumentCode InstrumentCode { get; init; }

    /// <summary>The day it came into force; Nothing if it is known that there is none (MX2019-5-4, SY2016-2-6).</summary>
    [Term("施行日期"), MayBeNothing]
    public Known<DateOnly> InForceFrom { get; init; }

    /// <summary>The last day in force; Nothing while it is.</summary>
    [Term("失效日期"), MayBeNothing, NotBefore(nameof(InForceFrom))]
    public Known<DateOnly> InForceTo { get; init; }

    /// <summary>The items it has, in the words of its document (MX2019-5-2, YJ2020-1-6, YZ2020-3-8).</summary>
    [Term("所含项目")]
    public Known<ValueSet<string>> ItemsPresent { get; init; }

    /// <summary>The day on which it was last used: evidence that it operates; Nothing if it never was (SY2016-3-10, YZ2020-2-2).</summary>
    [Term("最近运用日期"), MayBeNothing]
    public Known<DateOnly> LastUsedOn { get; init; }
}

/// <summary>Which instrument.</summary>
public enum InstrumentCode
{
    /// <summary>The eight systems of a township (MX2019-5-2).</summary>
    [Term("八项制度")] EightSystems,

    /// <summary>A unit's system of regular inspection (MX2019-5-4).</summary>
    [Term("定期检查制度")] UnitInspection,

    /// <summary>A unit's system of regular guidance (MX2019-5-4).</summary>
    [Term("定期指导制度")] UnitGuidance,

    /// <summary>A unit's system of regular appraisal (MX2019-5-4).</summary>
    [Term("定期考核制度")] UnitAppraisal,

    /// <summary>The principal answers for everything (SY2016-1-6, YJ2020-1-7).</summary>
    [Term("一把手负总责", Also = "第一责任")] HeadResponsibility,

    /// <summary>The measure for managing stationed cadres (SY2016-2-6).</summary>
    [Term("驻村干部管理办法")] CadreManagementMeasure,

    /// <summary>The pool of reserve cadres of a village (SY2016-3-9, YJ2020-3-3).</summary>
    [Term("村级后备干部人才库", Also = "村级后备力量")] ReserveCadrePool,

    /// <summary>Three meetings and one lecture (SY2016-3-10, YZ2020-2-2).</summary>
    [Term("三会一课")] ThreeMeetingsOneLecture,

    /// <summary>One clearing, four discussions, two publications (SY2016-3-15).</summary>
    [Term("一清四议两公开")] YiqingSiyiLianggongkai,

    /// <summary>Four discussions and two publications (QJ2015-2.2-17).</summary>
    [Term("四议两公开")] SiyiLianggongkai,

    /// <summary>The assembly of villagers' representatives (SY2016-3-16).</summary>
    [Term("村代会")] VillageAssembly,

    /// <summary>The supervision of village affairs (SY2016-3-16, QJ2015-2.2-17).</summary>
    [Term("村务监督机制", Also = "村监会")] VillageSupervision,

    /// <summary>The rules of the village (SY2016-3-17, QJ2015-2.2-17).</summary>
    [Term("村规民约")] VillageRules,

    /// <summary>The procedure of discussion (QJ2015-2.2-17).</summary>
    [Term("议事程序")] VillageProcedure,

    /// <summary>The joint conference and its office (QJ2015-1-2).</summary>
    [Term("联席会议及办公室")] JointConference,

    /// <summary>Staff, funds, place and equipment of the joint office (QJ2015-2.1-6).</summary>
    [Term("联席办工作条件")] OfficeResources,

    /// <summary>The daily ledger (QJ2015-2.1-9).</summary>
    [Term("日常工作台账")] DailyLedger,

    /// <summary>The mechanism of appraisal (QJ2015-2.1-15).</summary>
    [Term("考核评价机制")] AppraisalMechanism,

    /// <summary>The mechanism of management and appraisal (QJ2015-2.6-1).</summary>
    [Term("管理考评机制")] DisciplineAppraisalMechanism,

    /// <summary>The county's information platform (QJ2015-2.4-3).</summary>
    [Term("县级信息平台")] CountyPlatform,

    /// <summary>The townships' information network (QJ2015-2.4-3).</summary>
    [Term("乡级信息网络")] TownshipNetwork,

    /// <summary>The four that are not removed (YJ2020-1-1).</summary>
    [Term("四个不摘")] FourNotRemoved,

    /// <summary>Deployed, pushed and appraised together (YJ2020-1-5).</summary>
    [Term("三同")] ThreeTogether,

    /// <summary>The seven ones (YJ2020-1-6).</summary>
    [Term("七个一")] SevenOnes,

    /// <summary>The great summary of the year (YJ2020-1-12).</summary>
    [Term("大总结")] AnnualSummary,

    /// <summary>The look back (YJ2020-2-2).</summary>
    [Term("回头看")] LookBack,

    /// <summary>The five -isations (YJ2020-3-1).</summary>
    [Term("五化")] FiveIsations,

    /// <summary>The group that leads and coordinates helping (YZ2020-1-1).</summary>
    [Term("帮扶工作协调领导小组")] LeadingGroup,

    /// <summary>The measure for training and selecting cadres (YZ2020-1-7).</summary>
    [Term("培养选拔干部实施办法")] CadreSelectionMeasure,

    /// <summary>The measure for daily appraisal (YZ2020-2-11).</summary>
    [Term("日常考核办法")] DailyAppraisalMeasure,

    /// <summary>The three bindings (YZ2020-3-8).</summary>
    [Term("三个捆绑")] ThreeBindings,
}
