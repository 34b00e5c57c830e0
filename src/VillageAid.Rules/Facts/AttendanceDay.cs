namespace VillageAid.Rules.Facts;

/// <summary>One cadre on one date. That there is no record does not mean that the cadre was absent.</summary>
[FactType("考勤", FactKind.Event)]
public sealed record AttendanceDay : Fact
{
    /// <summary>The cadre.</summary>
    [Key, Term("干部编号"), Reference(typeof(Cadre), "cadre", "干部", Inverse = "attendanceDays", InverseZh = "考勤")]
    public required string CadreId { get; init; }

    /// <summary>The date, +08:00.</summary>
    [Key, Term("日期"), WindowDate]
    public required DateOnly Date { get; init; }

    /// <summary>Where the cadre was.</summary>
    [Term("在岗状态")]
    public Known<AttendanceStatus> Status { get; init; }

    /// <summary>Whether the cadre signed in on the platform (SY2016-2-14).</summary>
    [Term("签到")]
    public Known<bool> SignIn { get; init; }

    /// <summary>Whether the cadre spent the night in the village.</summary>
    [Term("住在村")]
    public Known<bool> OvernightInVillage { get; init; }
}

/// <summary>Where a cadre was on a date. "Not known" is no status: it is Unknown.</summary>
public enum AttendanceStatus
{
    /// <summary>In the village.</summary>
    [Term("在村")] Present,

    /// <summary>Away from the post.</summary>
    [Term("缺岗")] Absent,

    /// <summary>On leave.</summary>
    [Term("请假")] Leave,

    /// <summary>On duty elsewhere.</summary>
    [Term("公出")] OfficialElsewhere,
}
