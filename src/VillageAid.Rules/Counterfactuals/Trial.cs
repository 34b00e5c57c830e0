using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Evaluates one rule for its subject and occasion over changed facts and parameters: a session for each setting of parameters, none of which is changed itself.</summary>
internal sealed class Trial(PolicySet policies, FactSet facts, Period period, DateTimeOffset asOf, Verdict verdict, CancellationToken cancellationToken)
{
    private static readonly LocalizedText Supposed = new("假定", "supposed");

    private readonly Dictionary<string, (AppraisalSession Session, Verdict? Verdict)> _sessions = new(StringComparer.Ordinal);

    public DateTimeOffset AsOf => asOf;

    /// <summary>How many evaluations there were.</summary>
    public int Count { get; private set; }

    /// <summary>The facts as they are, as the session sees them.</summary>
    public CaseGraph Graph => Open([]).Session.Graph;

    /// <summary>The verdict with steps taken; null where there is none then, or they cannot be taken together.</summary>
    public Verdict? Take(IEnumerable<Step> steps) => StepMerger.Merge(steps) is { } merged ? Take(merged) : null;

    private Verdict? Take(MergedSteps merged)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Count++;
        var (session, unchanged) = Open(merged.Parameters);
        if (merged.Facts.Count == 0)
            return unchanged;
        var change = session.Try(merged.Facts, cancellationToken).Changes.FirstOrDefault(one => IsSame((one.Before ?? one.After)!));
        return change is null ? unchanged : change.After;
    }

    /// <summary>Whether two occasions are the same one. The state as of an instant is labelled by the instant, which may be a later one; a record by its key, whatever it says.</summary>
    public static bool IsSame(Occasion one, Occasion other) => one.Each == other.Each && (one.Label == other.Label || one.Each == "as-of");

    private bool IsSame(Verdict other) => other.Rule == verdict.Rule && other.Policy == verdict.Policy && other.Subject == verdict.Subject && IsSame(other.Occasion, verdict.Occasion);

    private (AppraisalSession Session, Verdict? Verdict) Open(IReadOnlyList<(ParameterSymbol Parameter, object Value)> settings)
    {
        var key = string.Join('\n', settings.Select(one => $"{one.Parameter.Name.En}={one.Value}").Order(StringComparer.Ordinal));
        if (_sessions.TryGetValue(key, out var known))
            return known;
        var values = settings.Select(one => KeyValuePair.Create(one.Parameter, (ParameterVersion?)new ParameterVersion(DateOnly.MinValue, one.Value, Provenance.Assumed, Supposed)));
        var session = AppraisalSession.Open(policies.With(policies.Parameters.With(values)), facts, period, new EvaluationOptions { AsOf = asOf, Subject = verdict.Subject.ToString() },
            new CompiledStatuses(), CompiledParts.Of, cancellationToken);
        var found = (session, session.Verdicts.FirstOrDefault(IsSame));
        _sessions.Add(key, found);
        return found;
    }
}
