using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Finds the statuses of the verdicts of one policy by compiled code; what that cannot say is left to the reference evaluator.</summary>
internal sealed class StatusJudge(PolicyCode code, PolicyRun run)
{
    private PolicyRun _run = run;

    private readonly Dictionary<FactType, Kind> _kinds = [];
    private readonly Dictionary<(BoundSubjectRule, Occasion), OccasionProgram?> _programs = [];
    private readonly Dictionary<(BoundSubjectRule, IReadOnlyList<OccasionAt>), OccasionProgram?[]> _rows = [];

    /// <summary>Turns to a run of the same policy over other records, seen as of the same instant and by the same calendar. What is the same for every subject stays.</summary>
    public void TurnTo(PolicyRun other)
    {
        _run = other;
        foreach (var kind in _kinds.Values)
        {
            kind.Frames.TurnTo(other.Graph);
            kind.State = new SubjectState(kind.Program.Code, other);
        }
    }

    /// <summary>The code of a rule on each of some occasions, the same list for every subject.</summary>
    public OccasionProgram?[] FindAll(BoundRule rule, BoundSubjectRule subjectRule, IReadOnlyList<OccasionAt> occasions)
    {
        if (!_rows.TryGetValue((subjectRule, occasions), out var programs))
            _rows.Add((subjectRule, occasions), programs = [.. occasions.Select(at => Find(rule, subjectRule, at.Occasion))]);
        return programs;
    }

    /// <summary>The code of a rule on an occasion; null where only the reference evaluator can judge it.</summary>
    public OccasionProgram? Find(BoundRule rule, BoundSubjectRule subjectRule, Occasion occasion)
    {
        if (!_programs.TryGetValue((subjectRule, occasion), out var program))
        {
            var kind = KindOf(subjectRule.Subject.FactType);
            _programs.Add((subjectRule, occasion), program = OccasionProgram.Create(rule, subjectRule, occasion, _run, kind.Program, kind.Frames));
        }
        return program;
    }

    /// <summary>The state with which subjects of a type are judged, one after the other.</summary>
    public SubjectState StateOf(FactType subject) => KindOf(subject).State;

    private Kind KindOf(FactType type)
    {
        if (!_kinds.TryGetValue(type, out var kind))
        {
            var program = code.Of(type);
            _kinds.Add(type, kind = new Kind(program, new FrameStore(program.Code, _run.Graph, _run.Parameters), new SubjectState(program.Code, _run)));
        }
        return kind;
    }

    private sealed class Kind(SubjectProgram program, FrameStore frames, SubjectState state)
    {
        public SubjectProgram Program => program;

        public FrameStore Frames => frames;

        public SubjectState State { get; set; } = state;
    }
}
