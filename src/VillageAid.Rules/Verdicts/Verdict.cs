using System.Diagnostics.CodeAnalysis;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>
/// What one rule says of one subject on one occasion, with its reason. Immutable, safe for any number of threads. Of a verdict of an evaluation the
/// reason, and whatever else needs it, is found out when it is first asked for and kept as long as the verdict is: whoever needs it again holds on
/// to the verdict.
/// </summary>
/// <example><code>foreach (var verdict in result.WithStatus(VerdictStatus.Violated)) Console.WriteLine($"{verdict.Subject}: {verdict.Reason.Text.En}");</code></example>
public sealed record Verdict
{
    private readonly VerdictDetails? _details;
    private readonly Late<LocalizedText> _title;
    private readonly Late<Modality> _modality;
    private readonly Late<IReadOnlyList<Citation>> _citations;
    private readonly Late<SubjectId?> _answeredBy;
    private readonly Late<IReadOnlyList<Recommendation>> _recommends;
    private readonly Late<DecisionOutcome?> _outcome;
    private readonly Late<Reason> _reason;

    /// <summary>A verdict whose parts are all given.</summary>
    public Verdict()
    {
        _recommends = new([]);
        _outcome = new(null);
    }

    /// <summary>A form to fill in: what verdicts have in common.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // What a form leaves open comes from the details of the verdicts that are made of it.
    internal Verdict(string policy, string rule) => (Policy, Rule) = (policy, rule);
#pragma warning restore CS8618

    /// <summary>A verdict of a form. The parts that are given neither by it nor after it come from the details.</summary>
    [SetsRequiredMembers]
    internal Verdict(Verdict form, VerdictDetails details) : this(form) => _details = details;

    /// <summary>The policy's id.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether the policy joins what several documents say, so that none of them asks alone for what it asks.</summary>
    public bool IsComposite { get; init; }

    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule is called.</summary>
    public required LocalizedText Title { get => Part(_title, whole => whole.Title); init => _title = new(value); }

    /// <summary>Who or what it is about.</summary>
    public required SubjectId Subject { get; init; } = null!;

    /// <summary>For when it is.</summary>
    public required Occasion Occasion { get; init; } = null!;

    /// <summary>The kind of the rule.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>What it says.</summary>
    public required VerdictStatus Status { get; init; }

    /// <summary>How strongly the norm binds.</summary>
    public required Modality Modality { get => Part(_modality, whole => whole.Modality); init => _modality = new(value); }

    /// <summary>The clauses the rule rests on.</summary>
    public required IReadOnlyList<Citation> Citations { get => Part(_citations, whole => whole.Citations); init => _citations = new(value); }

    /// <summary>
    /// Who answers for it and with whom it is filed: mostly the subject; where the rule names a duty of somebody else, that one. Null where it
    /// is not on record who that is.
    /// </summary>
    public required SubjectId? AnsweredBy { get => Part(_answeredBy, whole => whole.AnsweredBy); init => _answeredBy = new(value); }

    /// <summary>The measures recommended, from the mildest; empty where none is: of a norm always.</summary>
    public IReadOnlyList<Recommendation> Recommends { get => Part(_recommends, whole => whole.Recommends); init => _recommends = new(value); }

    /// <summary>Of a decision that applies: what was decided, or what is still possible. Null of other rules.</summary>
    public DecisionOutcome? Outcome { get => Part(_outcome, whole => whole.Outcome); init => _outcome = new(value); }

    /// <summary>Why.</summary>
    public required Reason Reason { get => Part(_reason, whole => whole.Reason); init => _reason = new(value); }

    /// <summary>Whether two say the same: each part is compared, whether it was given or is found out for it.</summary>
    public bool Equals(Verdict? other) => ReferenceEquals(this, other) || (other is not null
        && Policy == other.Policy && Rule == other.Rule && Subject == other.Subject && Occasion == other.Occasion && Status == other.Status
        && Kind == other.Kind && IsComposite == other.IsComposite
        && IsSame(other, _title, other._title, verdict => verdict.Title) && IsSame(other, _modality, other._modality, verdict => verdict.Modality)
        && IsSame(other, _citations, other._citations, verdict => verdict.Citations) && IsSame(other, _answeredBy, other._answeredBy, verdict => verdict.AnsweredBy)
        && IsSame(other, _recommends, other._recommends, verdict => verdict.Recommends) && IsSame(other, _outcome, other._outcome, verdict => verdict.Outcome)
        && IsSame(other, _reason, other._reason, verdict => verdict.Reason));

    /// <summary>The hash of what is known without its reason.</summary>
    public override int GetHashCode() => HashCode.Combine(Policy, Rule, Subject, Occasion, Status);

    private T Part<T>(Late<T> part, Func<Verdict, T> of) => part.IsGiven || _details is null ? part.Value : of(_details.Whole);

    // What is still to be found out for both, of the same verdict, need not be found out to be compared.
    private bool IsSame<T>(Verdict other, Late<T> own, Late<T> others, Func<Verdict, T> of) =>
        (!own.IsGiven && !others.IsGiven && _details is not null && other._details is not null && _details.IsSame(other._details))
        || EqualityComparer<T>.Default.Equals(of(this), of(other));
}
