using Microsoft.Extensions.DependencyInjection;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Tests.Vocabulary.HostRecords;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Vocabulary;

public sealed class HostRecordTests
{
    private static readonly FactVocabulary Vocabulary = FactVocabulary.BuiltIn.With(typeof(FarmVisit), typeof(FarmHousehold));

    [Fact]
    public void Records_of_a_host_are_judged_like_those_of_the_library()
    {
        var load = new PolicyEngine().Load([CarePack.Source(CarePack.Rule("计数(农户走访) >= 2 且 人口 > 2 且 \"独居\" in 标签", "农户"), "")], Vocabulary);
        load.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
        load.Policies.Vocabulary.Should().BeSameAs(Vocabulary);
        var facts = FactSet.Of(Vocabulary, new Village { VillageId = "村1", CountyCode = "130725" },
            new FarmHousehold { FarmHouseholdId = "H1", VillageId = "村1", HeadCount = 3, Tags = ValueSet.Of(HouseholdTag.LivingAlone) },
            new FarmVisit { FarmHouseholdId = "H1", Date = new(2016, 3, 2) }, new FarmVisit { FarmHouseholdId = "H1", Date = new(2016, 3, 9) });

        new PolicyEngine().Evaluate(load.Policies, facts, Evaluation.Case.March).Verdicts.Should().ContainSingle().Which.Status.Should().Be(VerdictStatus.Satisfied);
    }

    [Fact]
    public void A_pack_adds_fields_and_values_to_records_of_a_host()
    {
        var load = new PolicyEngine().Load([CarePack.Source(CarePack.Rule("有(农户走访[入户]) 且 \"失独\" in 标签", "农户"), "词汇: {字段: {农户走访: {入户: 是非}}, 取值: {农户.标签: [失独]}}")], Vocabulary);

        load.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
        ((Field)load.Policies.Vocabulary.FindType("农户")!.Find("标签")!).Enumeration!.Members.Should().HaveCount(3);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() =>
        FactVocabulary.BuiltIn.Invoking(vocabulary => vocabulary.With(typeof(WithoutFactType), typeof(WithoutKey), typeof(WithTakenName), typeof(Open), typeof(Cadre), typeof(string)))
            .Should().Throw<ArgumentException>().Which.Message.ReplaceLineEndings("\n").Should().Be("""
                The records cannot be registered:
                - WithoutFactType has no [FactType].
                - WithoutKey has no [Key].
                - WithoutKey has two window dates: From, To.
                - WithoutKey.Amount: there is no unit `dollar`; there are day, night, month, year, person, household, time, yuan, point, share.
                - WithoutKey.Share: a fact's field cannot be a Double.
                - WithoutKey.At: a fact's field cannot be a DateTime.
                - WithoutKey.At has no init.
                - WithTakenName.LostId refers to WithoutKey, whose key is not one text.
                - WithTakenName: `考勤` is already the name of a fact type or subject.
                - WithTakenName.Id: `编号` is already a name of WithTakenName.
                - WithTakenName.LostId: `走访` is already a name of WithTakenName.
                - WithTakenName.TeamId: `members` is already a name of Team.
                - Open is not sealed; a record of a derived class would have no fact type.
                - Open has no public constructor without parameters; write its values as properties with init.
                - Cadre is registered twice.
                - String does not derive from Fact. (Parameter 'records')
                """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_reference_to_a_record_that_is_not_registered_is_told() =>
        FactVocabulary.BuiltIn.Invoking(vocabulary => vocabulary.With(typeof(FarmVisit)))
            .Should().Throw<ArgumentException>().WithMessage("*FarmVisit.FarmHouseholdId refers to FarmHousehold, which is not registered.*");

    [Fact]
    public void A_host_registers_its_records_in_any_order()
    {
        using var services = new ServiceCollection().AddVillageAidRules(options => options.AddFacts<FarmVisit>().AddFacts<FarmHousehold>()).BuildServiceProvider();

        services.GetRequiredService<FactVocabulary>().FindType("农户走访")!.ClrType.Should().Be<FarmVisit>();
    }

    [Fact]
    public void A_mistake_in_a_record_stops_the_registration() =>
        new ServiceCollection().Invoking(services => services.AddVillageAidRules(options => options.AddFacts<WithoutKey>())).Should().Throw<ArgumentException>();
}
