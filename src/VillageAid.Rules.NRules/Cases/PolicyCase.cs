using NRules;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.NRules.Cases;
using VillageAid.Rules.NRules.Definitions;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.NRules;

/// <summary>
/// A subject to be judged in an NRules session of its own: who, for which days, as of which instant. While it is in a session, the rules of a
/// <see cref="PolicyRuleRepository"/> link their verdicts of the subject there. One case belongs into one session; a session holds one case, because
/// each rule is given all facts of the session. Get cases from <see cref="PolicyRuleRepository.CasesOf"/>.
/// </summary>
/// <example>
/// <code>
/// var session = factory.CreateSession();
/// one.InsertInto(session);
/// session.Fire();
/// var violated = session.Query&lt;PolicyVerdict&gt;().Where(verdict => verdict.Status == VerdictStatus.Violated);
/// </code>
/// </example>
public sealed class PolicyCase
{
    private readonly FactType _type;
    private readonly CaseTime _time;

    internal PolicyCase(PolicyProgram program, PolicySet policies, CaseTime time, PresentRecord subject, IReadOnlyList<Fact> facts)
    {
        (Program, Policies, _time, _type, Facts) = (program, policies, time, subject.Type, facts);
        Subject = Subjects.Of(subject)!;
        Memory = new CaseMemory(this);
        Memory.Expect(facts);
    }

    /// <summary>Who or what is judged, by its fact type: an organization is one subject, whichever its roles.</summary>
    public SubjectId Subject { get; }

    /// <summary>The days asked for.</summary>
    public Period Period => _time.Period;

    /// <summary>The instant as of which facts are seen, +08:00; facts that come later do not move it.</summary>
    public DateTimeOffset AsOf => _time.AsOf;

    /// <summary>
    /// The facts that the rules can read of the subject. Those that do not count as of the instant are not among them: what was corrected, rebutted or
    /// recorded later. Who takes back a correction inserts what it corrected.
    /// </summary>
    public IReadOnlyList<Fact> Facts { get; }

    internal PolicyProgram Program { get; }

    /// <summary>The policies with the values of parameters by which it is judged.</summary>
    internal PolicySet Policies { get; }

    internal CaseMemory Memory { get; }

    internal CaseTime Time => _time;

    internal FactType Type => _type;

    /// <summary>Inserts its facts, leaving out what the session has already, and then the case, so that each rule judges it once.</summary>
    /// <exception cref="ArgumentException">The case is in the session.</exception>
    public void InsertInto(ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        // Sessions take no two equal facts, and a second one that says the same adds nothing.
        session.TryInsertAll(Facts.Distinct(), BatchOptions.SkipFailed);
        session.Insert(this);
    }

    /// <summary>Its subject and days.</summary>
    public override string ToString() => $"{Subject} {Period}";
}
