namespace VillageAid.Rules.Facts;

/// <summary>An activity in the village.</summary>
[FactType("帮扶活动", FactKind.Event)]
public sealed record CommunityActivity : Fact
{
    /// <summary>The activity's code.</summary>
    [Key, Term("活动编号")]
    public required string ActivityId { get; init; }

    /// <summary>Who held it.</summary>
    [Term("活动主体"), SubjectReference(nameof(OrganiserKind), "activities", "帮扶活动")]
    public required string OrganiserId { get; init; }

    /// <summary>What kind of organiser it is.</summary>
    [Term("活动主体类别")]
    public required SubjectKind OrganiserKind { get; init; }

    /// <summary>The village; Nothing where it was in none.</summary>
    [Term("村编号"), MayBeNothing, Reference(typeof(Village), "village", "村", Inverse = "activitiesHeld", InverseZh = "村内活动")]
    public Known<string> VillageId { get; init; }

    /// <summary>The kind of activity.</summary>
    [Term("种类")]
    public required ActivityKind ActivityKind { get; init; }

    /// <summary>What it consisted of: of the six concentrations, which (YZ2020-4-4).</summary>
    [Term("内容")]
    public Known<ValueSet<string>> Contents { get; init; }

    /// <summary>The day.</summary>
    [Term("日期"), WindowDate]
    public required DateOnly Date { get; init; }

    /// <summary>The households that it served.</summary>
    [Term("受益户数"), Unit("household")]
    public Known<int> BeneficiaryHouseholds { get; init; }

    /// <summary>What was spent, in yuan (YZ2020-4-1).</summary>
    [Term("金额"), Unit("yuan")]
    public Known<decimal> AmountCny { get; init; }
}

/// <summary>The kind of an activity.</summary>
public enum ActivityKind
{
    /// <summary>Volunteer service (YZ2020-4-2).</summary>
    [Term("志愿服务")] VolunteerService,

    /// <summary>Policy publicity (QJ2015-2.5-1).</summary>
    [Term("政策宣传")] PolicyPublicity,

    /// <summary>Publicity in the media (MX2019-6-9).</summary>
    [Term("新闻宣传")] MediaPublicity,

    /// <summary>The love supermarket (YZ2020-4-3).</summary>
    [Term("爱心超市")] LoveSupermarket,

    /// <summary>The love fund (YZ2020-4-1).</summary>
    [Term("爱心基金")] LoveFund,

    /// <summary>The six concentrations (YZ2020-4-4).</summary>
    [Term("六集中")] SixConcentrations,

    /// <summary>Skills training (SY2016-3-11, YJ2020-3-8).</summary>
    [Term("技能培训")] SkillsTraining,

    /// <summary>Party building.</summary>
    [Term("党建")] PartyBuilding,

    /// <summary>Mediation.</summary>
    [Term("调解")] Mediation,

    /// <summary>A project.</summary>
    [Term("项目")] Project,

    /// <summary>A practical matter.</summary>
    [Term("实事")] PracticalMatter,

    /// <summary>Against the pandemic.</summary>
    [Term("疫情防控")] PandemicControl,

    /// <summary>The contest of model villages (YZ2020-4-6).</summary>
    [Term("争创")] ModelVillageContest,
}
