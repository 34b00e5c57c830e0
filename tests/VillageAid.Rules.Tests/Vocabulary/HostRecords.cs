using VillageAid.Rules.Facts;

// Records of a host, right and wrong; what is wrong with each, its name says.
namespace VillageAid.Rules.Tests.Vocabulary.HostRecords;

[FactType("农户", FactKind.State, Place = "village.countyCode")]
public sealed record FarmHousehold : Fact
{
    [Key, Term("农户编号")] public required string FarmHouseholdId { get; init; }

    [Term("所在村"), Reference(typeof(Village), "village", "村", Inverse = "farmHouseholds", InverseZh = "农户")] public Known<string> VillageId { get; init; }

    [Term("人口"), Unit("person")] public Known<int> HeadCount { get; init; }

    [Term("标签")] public Known<ValueSet<HouseholdTag>> Tags { get; init; }
}

public enum HouseholdTag
{
    [Term("独居")] LivingAlone,
    [Term("低保")] Subsistence,
}

[FactType("农户走访", FactKind.Event)]
public sealed record FarmVisit : Fact
{
    [Key, Term("农户编号"), Reference(typeof(FarmHousehold), "farmHousehold", "农户", Inverse = "farmVisits", InverseZh = "农户走访")] public required string FarmHouseholdId { get; init; }

    [Key, Term("日期"), WindowDate] public required DateOnly Date { get; init; }
}

public sealed record WithoutFactType : Fact;

[FactType("无标识", FactKind.Event)]
public sealed record WithoutKey : Fact
{
    [Term("起"), WindowDate] public Known<DateOnly> From { get; init; }

    [Term("止"), WindowDate] public Known<DateOnly> To { get; init; }

    [Term("金额"), Unit("dollar")] public Known<decimal> Amount { get; init; }

    [Term("比例")] public Known<double> Share { get; init; }

    [Term("时间")] public Known<DateTime> At { get; } = default;
}

[FactType("考勤", FactKind.State)]
public sealed record WithTakenName : Fact
{
    [Key, Term("编号")] public required string Id { get; init; }

    [Term("走访"), Reference(typeof(WithoutKey), "lost", "走访")] public Known<string> LostId { get; init; }

    [Term("队"), Reference(typeof(Team), "team", "工作队", Inverse = "members", InverseZh = "人员")] public Known<string> TeamId { get; init; }
}

[FactType("无参构造", FactKind.State)]
public record Open(string Id) : Fact
{
    [Key, Term("标识")] public string Id { get; init; } = Id;
}
