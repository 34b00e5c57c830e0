using FsCheck.Xunit;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Receipts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Receipts;

/// <summary>What must hold of the hashes of any facts.</summary>
public sealed class CanonicalFactProperties
{
    private static readonly FactVocabulary Vocabulary = FactVocabulary.BuiltIn;

    [Property(MaxTest = 200)]
    public void The_order_of_records_is_no_difference(int seed)
    {
        var draw = new Draw(seed);
        var facts = new RandomFacts(draw, Vocabulary).Build();

        HashesOf(draw.Shuffle(facts)).Should().Equal(HashesOf(facts));
    }

    [Property(MaxTest = 500)]
    public void Any_other_value_of_any_field_is_a_difference_in_its_type_and_in_no_other(int seed)
    {
        var draw = new Draw(seed);
        var facts = new RandomFacts(draw, Vocabulary).Build();
        var record = draw.Pick(facts);
        var type = Vocabulary.TypeOf(record);
        var field = draw.Pick(type.Fields);
        var changed = record.Copy();
        field.Write(changed, Other(field.Read(record), field, draw));
        // What was written may be no value that the field can have.
        if (field.Read(changed) == field.Read(record))
            return;

        var (before, after) = (HashesOf(facts), HashesOf(facts.Select(fact => ReferenceEquals(fact, record) ? changed : fact)));

        before.Zip(after).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Type).Should().Equal(type.Name);
    }

    [Property(MaxTest = 200)]
    public void A_record_more_or_less_is_a_difference(int seed)
    {
        var draw = new Draw(seed);
        var facts = new RandomFacts(draw, Vocabulary).Build();
        var record = draw.Pick(facts);

        HashesOf(facts.Append(record)).Should().NotEqual(HashesOf(facts));
        HashesOf(facts.Where(fact => !ReferenceEquals(fact, record))).Should().NotEqual(HashesOf(facts));
    }

    [Fact]
    public void Text_that_moves_from_one_field_to_the_next_is_a_difference()
    {
        var type = Vocabulary.FindType("judgement")!;
        Judgement Of(string question, string subject) => new() { Question = question, SubjectId = subject, SubjectKind = SubjectKind.Cadre, JudgedOn = new DateOnly(2016, 3, 1) };

        CanonicalFacts.HashOf(type, Of("甲乙", "丙")).Should().NotBe(CanonicalFacts.HashOf(type, Of("甲", "乙丙")));
    }

    [Fact]
    public void Half_a_character_is_not_another_half()
    {
        var type = Vocabulary.FindType("cadre")!;

        CanonicalFacts.HashOf(type, new Cadre { CadreId = "\ud840" }).Should().NotBe(CanonicalFacts.HashOf(type, new Cadre { CadreId = "\ud841" }));
    }

    [Fact]
    public void Equal_numbers_and_instants_are_no_difference()
    {
        var type = Vocabulary.FindType("payment")!;
        var amount = type.Fields.First(field => field.Type is DataType.Number);
        Payment Of(decimal number, DateTimeOffset instant)
        {
            var payment = (Payment)type.Create() with { RecordedAt = instant };
            amount.Write(payment, Known.Of<object>(number));
            return payment;
        }

        CanonicalFacts.HashOf(type, Of(2.50m, new DateTimeOffset(2016, 3, 1, 10, 0, 0, TimeSpan.Zero)))
            .Should().Be(CanonicalFacts.HashOf(type, Of(2.5m, new DateTimeOffset(2016, 3, 1, 18, 0, 0, TimeSpan.FromHours(8)))));
    }

    private static IReadOnlyList<ReceiptFactType> HashesOf(IEnumerable<Fact> facts) => CanonicalFacts.Of(FactSet.Of(facts), CancellationToken.None);

    // Another state or another value, of the form that the field gives.
    private static Known<object> Other(Known<object> known, Field field, Draw draw) => known switch
    {
        { HasValue: true } when field.MayBeUnknown && draw.Chance(0.3) => default,
        { HasValue: true } when field.MayBeNothing && draw.Chance(0.3) => Known.Nothing,
        { HasValue: true, Value: string text } => Known.Of<object>(text + "x"),
        { HasValue: true, Value: bool truth } => Known.Of<object>(!truth),
        { HasValue: true, Value: decimal number } => Known.Of<object>(number + 1),
        { HasValue: true, Value: DateOnly date } => Known.Of<object>(date.AddDays(1)),
        { HasValue: true, Value: TimeOnly time } => Known.Of<object>(time.AddMinutes(1)),
        { HasValue: true, Value: DateTimeOffset instant } => Known.Of<object>(instant.AddTicks(1)),
        { HasValue: true, Value: EnumerationMember member } => Known.Of<object>(draw.Pick(member.Enumeration.Members)),
        { HasValue: true, Value: ValueSet<object> set } => Known.Of<object>(ValueSet.From(set.Skip(1))),
        _ => field.Type switch
        {
            DataType.Text => Known.Of<object>("x"),
            DataType.Boolean => Known.Of<object>(false),
            DataType.Number => Known.Of<object>(0m),
            DataType.Date => Known.Of<object>(new DateOnly(2016, 3, 1)),
            DataType.Time => Known.Of<object>(new TimeOnly(8, 0)),
            DataType.DateTime => Known.Of<object>(new DateTimeOffset(2016, 3, 1, 8, 0, 0, TimeSpan.FromHours(8))),
            DataType.Enumerated { Enumeration: var enumeration } => Known.Of<object>(draw.Pick(enumeration.Members)),
            _ => Known.Of<object>(ValueSet.From<object>([])),
        },
    };
}
