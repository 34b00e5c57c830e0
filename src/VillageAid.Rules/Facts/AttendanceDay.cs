namespace VillageAid.Rules.Facts;

/// <summary>One cadre on one date. That there is no record does not mean that the cadre was absent.</summary>
[FactType("考勤", FactKind.Event)]
public sealed record AttendanceDay : Fact
{
    /// <summary>The cadre.</summary>
    [Key, Term("干部编号"), Reference(typeof(Cadre), "cadre", "干部", Inverse = "attendanceDays", InverseZh = "考勤")]
    public required string CadreId { get; init; }

    /// <summary>The date, +08:00.</summary>
    [Key, Term("日期"), WindowDate, Grain(Grain.Day)]
    public required DateOnly Date { get; init; }

    /// <summary>Where the cadre was (SY2016-2-7, MX2019-5-9d, QJ2015-2.1-10).</summary>
    [Term("在岗状态")]
    public Known<AttendanceStatus> Status { get; init; }

    /// <summary>Whether the cadre signed in on the platform (SY2016-2-14).</summary>
    [Term("签到")]
    public Known<bool> SignIn { get; init; }

    /// <summary>Whether the cadre clocked in at the station in the morning (YZ2020-2-12).</summary>
    [Term("早打卡")]
    public Known<bool> MorningCheckIn { get; init; }

    /// <summary>Whether the cadre clocked in at the station in the evening (YZ2020-2-12).</summary>
    [Term("晚打卡")]
    public Known<bool> EveningCheckIn { get; init; }

    /// <summary>What a post check by video in the evening found: the result only, no footage (YZ2020-2-13).</summary>
    [Term("视频查岗")]
    public Known<VideoCheck> VideoCheck { get; init; }

    /// <summary>Whether the cadre spent the night in the village (MX2019-1-4).</summary>
    [Term("住在村")]
    public Known<bool> OvernightInVillage { get; init; }

    /// <summary>Whether the cadre ate in the village (MX2019-1-5).</summary>
    [Term("吃在村")]
    public Known<bool> MealsInVillage { get; init; }

    /// <summary>Whether the cadre worked in the village (MX2019-1-6).</summary>
    [Term("工作在村")]
    public Known<bool> WorkedInVillage { get; init; }
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

/// <summary>What a check by video found.</summary>
public enum VideoCheck
{
    /// <summary>The cadre was there.</summary>
    [Term("通过")] Passed,

    /// <summary>The cadre was not there.</summary>
    [Term("未通过")] Failed,

    /// <summary>Nobody called.</summary>
    [Term("未呼叫")] NotCalled,
}
