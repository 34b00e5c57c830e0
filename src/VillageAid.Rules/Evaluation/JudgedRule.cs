using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>What one version of a rule says of an occasion.</summary>
internal sealed record JudgedVersion(BoundRule Rule, BoundSubjectRule SubjectRule, IReadOnlyList<JudgedFrame> Frames, Outcome Outcome)
{
    public VerdictStatus Status => Outcome.StatusOf(Rule, SubjectRule.IsForbidden);
}

/// <summary>What a rule says of an occasion under all its versions, and the one that stands for them.</summary>
internal sealed record JudgedRule(JudgedVersion Shown, Outcome Outcome, IReadOnlyList<JudgedVersion> Versions)
{
    /// <summary>What it rested on when it was judged. Its evaluators may note more when somebody asks further, which is no concern of who asks next.</summary>
    public required Evidence Evidence { get; init; }

    public VerdictStatus Status => Outcome.StatusOf(Shown.Rule, Shown.SubjectRule.IsForbidden);
}

/// <summary>What a rule says of an occasion, with the modality that it has then: by a decision, where one adopted it.</summary>
internal sealed record JudgedOccasion(BoundRule Rule, BoundSubjectRule SubjectRule, BoundAdoption? Adoption, Outcome Outcome, IReadOnlyList<JudgedVersion> Versions)
{
    public VerdictStatus Status => Outcome.StatusOf(Rule, SubjectRule.IsForbidden);
}

/// <summary>What was found in one window, and the evaluator that found it.</summary>
internal sealed record JudgedWindow(ExpressionEvaluator Evaluator, Outcome Outcome)
{
    /// <summary>What must hold before the rule's own conditions are asked, as far as it does not hold for certain.</summary>
    public IReadOnlyList<Premise> Premises { get; init; } = [];
}

/// <summary>Something that must hold for a rule to say anything of a subject, whatever its conditions are.</summary>
/// <param name="Name">What: <c>place</c> (its place is one of the policy's), <c>inForce</c> (the rule is in force), <c>subject</c> (it is such a subject), <c>recorded</c> (the record that is judged holds).</param>
/// <param name="Holds">Whether it holds.</param>
internal sealed record Premise(string Name, TruthValue Holds)
{
    private static readonly IReadOnlyList<Premise> None = [];

    /// <summary>Those that do not hold for certain.</summary>
    public static IReadOnlyList<Premise> NotCertain(TruthValue place, TruthValue inForce, TruthValue subject, TruthValue recorded) => place.IsTrue && inForce.IsTrue && subject.IsTrue && recorded.IsTrue
        ? None
        : [.. new Premise[] { new("place", place), new("inForce", inForce), new("subject", subject), new("recorded", recorded) }.Where(premise => !premise.Holds.IsTrue)];
}

/// <summary>What was found in one reading of an occasion: one window, or each day of it.</summary>
internal sealed record JudgedFrame(IReadOnlyList<JudgedWindow> Windows)
{
    public static JudgedFrame Elsewhere { get; } = new([]);

    public bool IsElsewhere => Windows.Count == 0;

    /// <summary>A rule for each day applies where it applies on any, and holds where it holds on each on which it applies; signs count on these days only.</summary>
    public Outcome Joined => IsElsewhere
        ? new Outcome(TruthValue.False, TruthValue.False, TruthValue.True, Due: TruthValue.True, Signs: TruthValue.False)
        : Windows is [var only]
        ? only.Outcome
        : new Outcome(
            TruthTables.Or(Windows.Select(window => window.Outcome.Scope)),
            TruthValue.False,
            TruthTables.And(Windows.Select(window => TruthTables.Or([TruthTables.Not(window.Outcome.Scope), window.Outcome.Holds]))),
            TruthTables.And(Windows.Select(window => window.Outcome.Due)),
            TruthTables.Or(Windows.Where(window => !window.Outcome.Scope.IsFalse).Select(window => window.Outcome.Signs)));
}
