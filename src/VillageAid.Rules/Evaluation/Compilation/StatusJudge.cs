using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Finds the statuses of the verdicts of one policy by compiled code; what that cannot say is left to the reference evaluator.</summary>
internal sealed class StatusJudge(PolicyCode code, PolicyRun run)
{
    private readonly Dictionary<FactType, Kind> _kinds = [];
    private readonly Dictionary<(BoundSubjectRule, Occasion), OccasionProgram?> _programs = [];

    /// <summary>The code of a rule on an occasion; null where only the reference evaluator can judge it.</summary>
    public OccasionProgram? Find(BoundRule rule, BoundSubjectRule subjectRule, Occasion occasion)
    {
        if (!_programs.TryGetValue((subjectRule, occasion), out var program))
        {
            var kind = KindOf(subjectRule.Subject.FactType);
            _programs.Add((subjectRule, occasion), program = OccasionProgram.Create(rule, subjectRule, occasion, run, kind.Program, kind.Frames));
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
            _kinds.Add(type, kind = new Kind(program, new FrameStore(program.Code, run.Graph, run.Parameters), new SubjectState(program.Code, run)));
        }
        return kind;
    }

    private sealed record Kind(SubjectProgram Program, FrameStore Frames, SubjectState State);
}
