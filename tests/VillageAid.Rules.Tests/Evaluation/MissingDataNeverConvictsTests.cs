using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>
/// Over the sample of Shangyi: making any recorded field Unknown, or deleting a record together with the completeness statements that cover it,
/// changes no verdict from Satisfied to Violated or back, only to Undetermined, NeedsReview or NoBreachFound.
/// </summary>
public class MissingDataNeverConvictsTests
{
    private const int Cases = 300;

    private static readonly PolicySet Policies = new PolicyEngine().Load([Repository.Pack("rules/shangyi-2016")]).Policies;
    private static readonly Period March = Period.Parse("2016-03");

    // The same instant for every case, so that deleting the newest record does not move it.
    private static readonly EvaluationOptions Options = new() { AsOf = new DateTimeOffset(2016, 4, 2, 0, 0, 0, TimeSpan.FromHours(8)) };

    private static readonly Dictionary<IReadOnlyList<Fact>, Dictionary<string, VerdictStatus>> Judged = new(ReferenceEqualityComparer.Instance);

    [Fact]
    public void The_parts_together_are_the_county()
    {
        // What a unit has sent lies in many villages.
        var whole = Judge(SampleCounty.Whole.All).Where(verdict => !verdict.Key.Contains(" dispatchingUnit:", StringComparison.Ordinal)).ToDictionary();

        var parts = SampleCounty.Parts.SelectMany(Judge).ToList();

        parts.Should().BeEquivalentTo(whole);
        whole.Values.Distinct().Should().Contain([VerdictStatus.Satisfied, VerdictStatus.Violated, VerdictStatus.Undetermined, VerdictStatus.NeedsReview]);
    }

    [Property(MaxTest = Cases)]
    public Property A_field_made_unknown_never_turns_a_verdict() => Prop.ForAll(PickField().ToArbitrary(), pick =>
    {
        var changed = pick.Fact.Copy();
        pick.Field.Write(changed, default);
        return NoneTurned(pick.Part, pick.Part.Select(fact => ReferenceEquals(fact, pick.Fact) ? changed : fact), $"{pick.Field.Name} of {pick.Fact}");
    });

    [Property(MaxTest = Cases)]
    public Property A_record_deleted_with_its_statements_never_turns_a_verdict() => Prop.ForAll(PickRecord().ToArbitrary(), pick =>
        NoneTurned(pick.Part, pick.Part.Where(fact => !ReferenceEquals(fact, pick.Fact) && !Covers(fact, pick.Fact)), $"deleted {pick.Fact}"));

    private static Gen<(IReadOnlyList<Fact> Part, Fact Fact)> PickRecord() =>
        from part in Gen.Elements<IReadOnlyList<Fact>>(SampleCounty.Parts)
        from fact in Gen.Elements<Fact>(part)
        select (part, fact);

    private static Gen<(IReadOnlyList<Fact> Part, Fact Fact, Field Field)> PickField() =>
        from pick in PickRecord()
        let fields = FactVocabulary.BuiltIn.TypeOf(pick.Fact.GetType()).Fields.Where(field => IsRecorded(field) && field.Read(pick.Fact).State != KnownState.Unknown).ToList()
        where fields.Count > 0
        from field in Gen.Elements<Field>(fields)
        select (pick.Part, pick.Fact, field);

    // What a record says of the world; who recorded it and when is no such thing.
    private static bool IsRecorded(Field field) => field.MayBeUnknown && field.Property!.DeclaringType != typeof(Fact);

    // A statement covers a record if it speaks of its type and of a subject that it names.
    private static bool Covers(Fact fact, Fact deleted) => fact is RecordCompleteness statement
        && FactVocabulary.BuiltIn.FindType(statement.RecordType)?.ClrType == deleted.GetType()
        && FactVocabulary.BuiltIn.TypeOf(deleted.GetType()).Fields.Any(field => field.Read(deleted) is { HasValue: true } known && known.Value.Equals(statement.SubjectId));

    private static Property NoneTurned(IReadOnlyList<Fact> before, IEnumerable<Fact> after, string what)
    {
        if (!Judged.TryGetValue(before, out var old))
            Judged.Add(before, old = Judge(before));
        var turned = Judge(after).Where(verdict => old.TryGetValue(verdict.Key, out var status) && IsTurned(status, verdict.Value))
            .Select(verdict => $"{verdict.Key}: {old[verdict.Key]} became {verdict.Value}").ToList();
        return (turned.Count == 0).Label($"{what}\n{string.Join('\n', turned)}");
    }

    private static bool IsTurned(VerdictStatus before, VerdictStatus after) =>
        before is VerdictStatus.Satisfied or VerdictStatus.Violated && after != before
        && after is not (VerdictStatus.Undetermined or VerdictStatus.NeedsReview or VerdictStatus.NoBreachFound);

    private static Dictionary<string, VerdictStatus> Judge(IEnumerable<Fact> facts) =>
        new PolicyEngine().Evaluate(Policies, FactSet.Of(facts), March, Options).Verdicts
            .ToDictionary(verdict => $"{verdict.Rule} {verdict.Subject} {verdict.Occasion}", verdict => verdict.Status, StringComparer.Ordinal);
}
