using VillageAid.Rules.Reporting.Rows;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>What the page is made of: verdicts as columns of numbers, and everything that they name once.</summary>
internal sealed class ReportData
{
    // What asks nobody to look has no reason in the page: of a county's year these are nine verdicts in ten.
    private static readonly VerdictStatus[] Quiet = [VerdictStatus.Satisfied, VerdictStatus.NotApplicable];

    /// <summary>Whether verdicts of a status are listed without a reason.</summary>
    public static bool IsQuiet(VerdictStatus status) => Quiet.Contains(status);

    private readonly Pool<SubjectId> _subjects = new();
    private readonly Pool<Occasion> _occasions = new();
    private readonly List<ReportReason> _reasons = [];
    private readonly TeamsOf _teams;

    private ReportData(EvaluationResult result)
    {
        Result = result;
        Trees = new TreePool(Texts);
        Grounds = new GroundPool(Texts);
        Rules = new RulePool(Texts);
        _teams = new TeamsOf(result.Facts, result.AsOf);
        Days = result.Facts is { } facts ? VillageDays.Of(facts, result.Period, result.AsOf) : null;
    }

    public EvaluationResult Result { get; }

    public TextPool Texts { get; } = new();

    public TreePool Trees { get; }

    public GroundPool Grounds { get; }

    public RulePool Rules { get; }

    public IReadOnlyList<SubjectId> Subjects => _subjects.Items;

    public IReadOnlyList<Occasion> Occasions => _occasions.Items;

    public IReadOnlyList<ReportReason> Reasons => _reasons;

    public VillageDays? Days { get; }

    /// <summary>A row a verdict. Those that have a reason have them in their order.</summary>
    public List<(int Rule, int Subject, int Occasion, VerdictStatus Status)> Rows { get; } = [];

    /// <summary>The teams of a subject in the period.</summary>
    public IEnumerable<string> TeamsOf(SubjectId subject) => _teams.Each(subject, Result.Period);

    /// <summary>Goes once through the verdicts.</summary>
    public static ReportData Of(EvaluationResult result)
    {
        var data = new ReportData(result);
        // Reasons of those that have one are found out ahead, in the same order.
        using var explained = ReasonsAhead.Of(result.WithStatus(Enum.GetValues<VerdictStatus>().Except(Quiet))).GetEnumerator();
        foreach (var verdict in result.Verdicts)
        {
            var isQuiet = IsQuiet(verdict.Status);
            if (!isQuiet)
                explained.MoveNext();
            data.Add(isQuiet ? verdict : explained.Current, isQuiet);
        }
        foreach (var parameter in result.Policies.SelectMany(policy => policy.Unsettled))
            data.Grounds.Add(parameter);
        return data;
    }

    private void Add(Verdict verdict, bool isQuiet)
    {
        if (!isQuiet)
            _reasons.Add(ReportReason.Of(verdict, Texts, Trees, Grounds));
        Rows.Add((Rules.Add(verdict), _subjects.Add(verdict.Subject), _occasions.Add(verdict.Occasion), verdict.Status));
    }
}
