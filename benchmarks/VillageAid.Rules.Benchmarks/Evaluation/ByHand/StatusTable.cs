using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>What one rule says of the subjects of one type: a byte for each subject and occasion (<see cref="Slot"/>).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Copy">Which copy of it.</param>
/// <param name="SubjectType">The type of its subjects, as verdicts name it.</param>
/// <param name="Subjects">Their identities.</param>
/// <param name="Occasions">The windows.</param>
/// <param name="Statuses">Subject by subject.</param>
internal sealed record StatusTable(BaseRule Rule, int Copy, string SubjectType, string[] Subjects, Days[] Occasions, byte[] Statuses)
{
    public static StatusTable OfCadres(CaseIndex index, BaseRule rule, int copy, Days[] occasions, byte[] statuses) => Of("cadre", index.Cadres, rule, copy, occasions, statuses);

    public static StatusTable OfTeams(CaseIndex index, BaseRule rule, int copy, Days[] occasions, byte[] statuses) => Of("team", index.Teams, rule, copy, occasions, statuses);

    public static StatusTable OfBodies(CaseIndex index, BaseRule rule, int copy, Days[] occasions, byte[] statuses) => Of("organization", index.Bodies, rule, copy, occasions, statuses);

    public static StatusTable OfHouseholds(CaseIndex index, BaseRule rule, int copy, Days[] occasions, byte[] statuses) => Of("household", index.Households, rule, copy, occasions, statuses);

    private static StatusTable Of<T>(string type, Register<T> subjects, BaseRule rule, int copy, Days[] occasions, byte[] statuses)
        where T : Fact => new(rule, copy, type, subjects.Ids, occasions, statuses);
}
