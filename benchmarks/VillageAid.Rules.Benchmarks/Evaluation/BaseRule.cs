namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>The rules of the pack <c>county-month</c>.</summary>
internal enum BaseRule
{
    ResidentDays, SignIns, ClockIns, VideoChecks, Commuting, Nights, WorkDays, Appraisals,
    TeamReports, TownshipReports, ReportContents, Summaries, Circulars,
    HouseholdVisits, ProxyVisits, LeaderVisits,
    OfficePlace, DesksAndChairs, Computer, Television, Printer, FilingCabinet, SixHaves,
    TeamFunds, FundsOnTime,
}

/// <summary>Their names in the pack.</summary>
internal static class BaseRules
{
    private static readonly string[] Names =
    [
        "每月驻村天数", "每日签到", "早晚打卡", "视频查岗", "走读", "住在村", "工作在村", "平台日常考核",
        "工作组周上报", "乡镇周上报", "周上报内容", "每周汇总", "每月通报",
        "工作到户", "不得代访", "县领导两天一夜",
        "六有_固定办事场所", "六有_桌椅", "六有_电脑", "六有_电视", "六有_打印机", "六有_资料柜", "六有齐全",
        "工作队经费", "按时足额",
    ];

    /// <summary>All of them: 25.</summary>
    public static IReadOnlyList<BaseRule> All { get; } = Enum.GetValues<BaseRule>();

    /// <summary>The name in a copy of the rules; the first has no number.</summary>
    public static string NameOf(BaseRule rule, int copy)
    {
        var name = Names[(int)rule];
        return copy == 0 ? name : rule is >= BaseRule.OfficePlace and <= BaseRule.FilingCabinet ? $"六有_{copy}_{name[3..]}" : $"{name}_{copy}";
    }
}
