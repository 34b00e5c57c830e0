using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>One test as it was read: facts, settings, and what is expected of whom.</summary>
internal sealed record Scenario(
    Located<string> Name, Period Period, DateTimeOffset? AsOf, IReadOnlyList<Fact> Facts, IReadOnlyList<Setting> Settings, IReadOnlyList<Expectation> Expectations);

/// <summary>A value that a test sets over a parameter.</summary>
internal sealed record Setting(Located<string> Parameter, Located<string> Value);

/// <summary>What is expected of a subject under a rule, named by its id or a clause.</summary>
internal sealed record Expectation(Located<string> Subject, Located<string> Rule)
{
    /// <summary>The occasion's label, from <c>rule@2016-W11</c>; null where the subject has one occasion, or every one is meant.</summary>
    public string? Occasion { get; init; }

    public VerdictStatus? Status { get; init; }

    /// <summary>What the verdict must not be.</summary>
    public IReadOnlyList<VerdictStatus> Not { get; init; } = [];

    /// <summary>Of a decision its outcome as a report prints it, in either language: <c>合格</c>, <c>85分</c>, <c>至少合格，至多优秀</c>.</summary>
    public string? Outcome { get; init; }

    public Bounds? Actual { get; init; }

    public Bounds? Needed { get; init; }

    /// <summary>The names of everything that is missing; null where the test does not say.</summary>
    public IReadOnlyList<string>? Missing { get; init; }
}

/// <summary>A number, or the least and the most it can be.</summary>
internal sealed record Bounds(decimal? AtLeast, decimal? AtMost, string Text);
