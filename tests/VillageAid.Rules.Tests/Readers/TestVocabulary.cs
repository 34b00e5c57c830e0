using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Readers;

/// <summary>The built-in vocabulary with records that have times of day, which no built-in one has, and other kinds of fields.</summary>
internal static class TestVocabulary
{
    public static FactVocabulary Extended { get; } =
        VocabularyReader.Read([.. FactVocabulary.BuiltIn.Types.Select(type => type.ClrType), typeof(TestGrant), typeof(TestTag)]);
}

/// <summary>Money paid for work in the village; for tests only.</summary>
[FactType("账目", FactKind.Event)]
public sealed record TestGrant : Fact
{
    /// <summary>The grant's code.</summary>
    [Key, Term("账目编号")]
    public required string GrantId { get; init; }

    /// <summary>The day it was paid.</summary>
    [Term("日期"), WindowDate]
    public Known<DateOnly> PaidOn { get; init; }

    /// <summary>How much.</summary>
    [Term("金额", Also = "拨付金额"), Unit("yuan")]
    public Known<decimal> Amount { get; init; }

    /// <summary>For how many persons.</summary>
    [Term("人数"), Unit("person")]
    public Known<int> Persons { get; init; }

    /// <summary>When the office opens.</summary>
    [Term("办公时刻")]
    public Known<TimeOnly> OpensAt { get; init; }
}

/// <summary>Something with several words on it; for tests only.</summary>
[FactType("标签", FactKind.State)]
public sealed record TestTag : Fact
{
    /// <summary>The code.</summary>
    [Key, Term("标签编号")]
    public required string TagId { get; init; }

    /// <summary>The words.</summary>
    [Term("标签词")]
    public Known<ValueSet<string>> Tags { get; init; }
}
