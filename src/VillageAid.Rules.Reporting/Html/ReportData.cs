using VillageAid.Rules.FactSets;
using VillageAid.Rules.Reporting.Rows;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>What the page is made of: verdicts as columns of numbers, and everything that they name once.</summary>
internal sealed class ReportData
{
    // What asks nobody to look has no reason in the page: of a county's year these are nine verdicts in ten.
    private static readonly VerdictStatus[] Quiet = [VerdictStatus.Satisfied, VerdictStatus.NotApplicable];

    private readonly Pool<SubjectId> _subjects = new();
    private readonly Pool<Occasion> _occasions = new();
    private readonly Pool<ParameterUsed> _parameters = new();
    private readonly List<ReportReason> _reasons = [];
    private readonly TeamsOf _teams;

    private ReportData(EvaluationResult result, FactSet facts)
    {
        Result = result;
        Nodes = new NodePool(Texts);
        Rules = new RulePool(Texts);
        _teams = new TeamsOf(facts, result.AsOf);
        Days = VillageDays.Of(facts, result.Period, result.AsOf);
    }

    public EvaluationResult Result { get; }

    public TextPool Texts { get; } = new();

    public NodePool Nodes { get; }

    public RulePool Rules { get; }

    public IReadOnlyList<SubjectId> Subjects => _subjects.Items;

    public IReadOnlyList<Occasion> Occasions => _occasions.Items;

    public IReadOnlyList<ParameterUsed> Parameters => _parameters.Items;

    public IReadOnlyList<ReportReason> Reasons => _reasons;

    public VillageDays? Days { get; }

    /// <summary>A row a verdict: rule, subject, occasion, status, reason (-1: none).</summary>
    public List<(int Rule, int Subject, int Occasion, VerdictStatus Status, int Reason)> Rows { get; } = [];

    /// <summary>The teams of a subject in the period.</summary>
    public string TeamOf(SubjectId subject) => _teams.Of(subject, Result.Period, Language.En);

    /// <summary>Goes once through the verdicts.</summary>
    public static ReportData Of(EvaluationResult result, FactSet facts)
    {
        var data = new ReportData(result, facts);
        // Reasons of those that have one are found out ahead, in the same order.
        using var explained = ReasonsAhead.Of(result.WithStatus(Enum.GetValues<VerdictStatus>().Except(Quiet))).GetEnumerator();
        foreach (var verdict in result.Verdicts)
        {
            var isQuiet = Quiet.Contains(verdict.Status);
            if (!isQuiet)
                explained.MoveNext();
            data.Add(isQuiet ? verdict : explained.Current, isQuiet);
        }
        return data;
    }

    private void Add(Verdict verdict, bool isQuiet)
    {
        var reason = -1;
        if (!isQuiet)
        {
            reason = _reasons.Count;
            _reasons.Add(ReportReason.Of(verdict, Texts, Nodes, _parameters));
        }
        Rows.Add((Rules.Add(verdict), _subjects.Add(verdict.Subject), _occasions.Add(verdict.Occasion), verdict.Status, reason));
    }
}
