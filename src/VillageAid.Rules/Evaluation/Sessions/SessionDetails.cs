using System.Diagnostics;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>Finds out the reason of one verdict among the records that its subject's rules may read, by the reference path.</summary>
internal sealed class SessionDetails(SubjectCase subject, SessionTask task, Occasion occasion, int which, VerdictStatus status) : VerdictDetails
{
    public override bool IsSame(VerdictDetails other) =>
        other is SessionDetails same && same.Subject.IsSame(subject) && same.Task == task && same.Occasion == occasion && same.Which == which;

    private SubjectCase Subject => subject;

    private SessionTask Task => task;

    private Occasion Occasion => occasion;

    private int Which => which;

    protected override Verdict Build() => subject.Judge(task, occasion, which) is { } verdict && verdict.Status == status
        ? verdict
        : throw new UnreachableException($"{task.Rule.Id} of {subject.Subject} on {occasion} is {status}, but its reason says otherwise");
}
