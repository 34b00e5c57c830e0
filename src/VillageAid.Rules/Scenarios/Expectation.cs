using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>What is expected of a subject: under a rule, or over the whole run.</summary>
/// <param name="Subject">The subject's id, or <c>type:id</c>.</param>
/// <param name="Rule">A rule's id, a clause, or the beginning of either with <c>*</c> behind it; null: over all rules.</param>
internal sealed record Expectation(Located<string> Subject, Located<string>? Rule)
{
    /// <summary>The occasion's label, from <c>rule@2016-W11</c>; null where the subject has one occasion, or every one is meant.</summary>
    public Located<string>? Occasion { get; init; }

    public VerdictStatus? Status { get; init; }

    /// <summary>Whether there must be no verdict at all: another place, another time, no subject of the rule.</summary>
    public bool NoVerdict { get; init; }

    /// <summary>What the verdict must not be.</summary>
    public IReadOnlyList<VerdictStatus> Not { get; init; } = [];

    public Bounds? Actual { get; init; }

    public Bounds? Needed { get; init; }

    /// <summary>The names of everything that is missing; null where the test does not say.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>Every measure that is recommended, those that are taken too; null where the test does not say.</summary>
    public IReadOnlyList<ExpectedMeasure>? Measures { get; init; }

    /// <summary>Measures that must not be recommended.</summary>
    public IReadOnlyList<ExpectedMeasure> NotMeasures { get; init; } = [];

    /// <summary>Whether there must be a verdict for the rest to be compared with; what must not happen does not happen without one.</summary>
    public bool NeedsVerdict => Status is not null || Actual is not null || Needed is not null || Missing is not null || (Rule is not null && Measures is not null);
}

/// <summary>A measure as a test names it, with whom it is for and to whom it goes where the test says that.</summary>
internal sealed record ExpectedMeasure(Located<string> Measure, Located<string>? To, Located<string>? Against)
{
    private static readonly string[] Open = ["未定", "unset"];

    /// <summary>Whether a name stands for "the source leaves it open".</summary>
    public static bool IsOpen(Located<string> name) => Open.Contains(name.Value);

    public override string ToString() =>
        Measure.Value + (To is null ? "" : $" → {To.Value}") + (Against is null ? "" : $" ({Against.Value})");
}

/// <summary>A number, or the least and the most it can be.</summary>
internal sealed record Bounds(decimal? AtLeast, decimal? AtMost, string Text);
