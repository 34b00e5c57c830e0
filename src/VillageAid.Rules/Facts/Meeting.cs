namespace VillageAid.Rules.Facts;

/// <summary>A meeting that was held.</summary>
[FactType("会议", FactKind.Event)]
public sealed record Meeting : Fact
{
    /// <summary>The body that held it.</summary>
    [Key, Term("会议主体编号"), Reference(typeof(Organization), "body", "会议主体", Inverse = "meetings", InverseZh = "会议")]
    public required string BodyOrgId { get; init; }

    /// <summary>The kind of meeting (SY2016-2-2, 2-3; YZ2020-2-2, 2-4).</summary>
    [Key, Term("种类")]
    public required MeetingKind MeetingKind { get; init; }

    /// <summary>The day.</summary>
    [Key, Term("日期"), WindowDate]
    public required DateOnly Date { get; init; }

    /// <summary>What was on the agenda (YJ2020-1-5).</summary>
    [Term("议题")]
    public Known<ValueSet<string>> Topics { get; init; }

    /// <summary>Of whom something was heard (QJ2015-2.2-16).</summary>
    [Term("听取意见对象")]
    public Known<ValueSet<Participant>> HeardFrom { get; init; }

    /// <summary>Whether it was held with the committees of the village (QJ2015-2.2-16).</summary>
    [Term("村两委参加")]
    public Known<bool> WithVillageCommittees { get; init; }

    /// <summary>Whether the principal was in the chair (QJ2015-2.1-22).</summary>
    [Term("主要负责人主持")]
    public Known<bool> ChairedByPrincipal { get; init; }
}

/// <summary>The kind of a meeting.</summary>
public enum MeetingKind
{
    /// <summary>Monthly.</summary>
    [Term("月例会"), Grain(Grain.Month)] Monthly,

    /// <summary>Weekly.</summary>
    [Term("周例会"), Grain(Grain.Week)] Weekly,

    /// <summary>The joint conference.</summary>
    [Term("联席会议")] JointConference,

    /// <summary>For deployment.</summary>
    [Term("部署会")] Deployment,

    /// <summary>For mobilisation.</summary>
    [Term("动员会")] Mobilisation,

    /// <summary>For the handover.</summary>
    [Term("对接会")] Handover,

    /// <summary>To exchange views and hear opinions.</summary>
    [Term("沟通交流会")] Exchange,
}
