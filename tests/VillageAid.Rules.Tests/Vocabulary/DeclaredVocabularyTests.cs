using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Vocabulary;

public sealed class DeclaredVocabularyTests
{
    [Fact]
    public void A_pack_that_declares_nothing_leaves_the_built_in_vocabulary_itself_in_use() =>
        CarePack.Load(CarePack.Rule("有(任职)", "干部"), "").Vocabulary.Should().BeSameAs(FactVocabulary.BuiltIn);

    [Fact]
    public void Types_fields_and_relations_are_found_in_both_languages()
    {
        var vocabulary = CarePack.Load(CarePack.Rule("有(养老服务)")).Vocabulary;

        var family = vocabulary.FindType("family")!;
        var care = vocabulary.FindType("养老服务")!;
        (family.Kind, care.Kind, care.IsDeclared).Should().Be((FactKind.State, FactKind.Event, true));
        care.Key.Select(field => field.Name).Should().Equal("familyId", "date");
        care.WindowDate!.Term.Zh.Should().Be("日期");
        care.Find("家庭").Should().BeOfType<Link>().Which.Target.Should().BeSameAs(family);
        family.Find("elderCare").Should().BeOfType<Collection>().Which.Element.Should().BeSameAs(care);
        vocabulary.FindType("村")!.Find("住家").Should().BeOfType<Collection>().Which.Element.Should().BeSameAs(family);
        vocabulary.FindType("考勤")!.Find("noonCheckIn").Should().BeOfType<Field>().Which.IsDeclared.Should().BeTrue();
        vocabulary.FindSubjectType("家庭")!.FactType.Should().BeSameAs(family);
        FactVocabulary.BuiltIn.FindType("考勤")!.Find("noonCheckIn").Should().BeNull();
    }

    [Theory]
    [InlineData("计数(养老服务) >= 2", VerdictStatus.Satisfied)]
    [InlineData("count(elderCare) >= 3", VerdictStatus.Violated)]
    [InlineData("合计(养老服务.金额) = 300", VerdictStatus.Satisfied)]
    [InlineData("计数(养老服务[方式 = \"上门\"]) = 1", VerdictStatus.Satisfied)]
    [InlineData("count(elderCare[mode = \"athome\"]) = 1", VerdictStatus.Satisfied)]
    [InlineData("有(养老服务[\"cooking\" in 服务项目])", VerdictStatus.Satisfied)]
    [InlineData("有(养老服务[\"就医\" in services])", VerdictStatus.Violated)]
    [InlineData("没有(养老服务[起始时刻 < @\"08:00\"])", VerdictStatus.Satisfied)]
    [InlineData("有(养老服务[派单时间 < @\"2016-03-01T00:00:00\"])", VerdictStatus.Satisfied)]
    [InlineData("有(养老服务[评价 = 无])", VerdictStatus.Satisfied)]
    [InlineData("村.县 = \"130725\"", VerdictStatus.Satisfied)]
    [InlineData("有(养老服务[家庭.家庭编号 = \"H1\"])", VerdictStatus.Satisfied)]
    [InlineData("独居老人", VerdictStatus.Undetermined)]
    public void Conditions_ask_declared_records_in_either_language(string requires, VerdictStatus expected) =>
        CarePack.Judge(requires,
            CarePack.Care(5, ("金额", 100), ("方式", "上门"), ("服务项目", new[] { "做饭", "洗衣" }), ("起始时刻", new TimeOnly(9, 0)), ("派单时间", Evaluation.Case.At(2016, 2, 28)), ("评价", Known.Nothing)),
            CarePack.Care(9, ("amount", 200m), ("mode", "机构"), ("services", new[] { "洗衣" }), ("startsAt", new TimeOnly(10, 0)), ("orderedAt", Evaluation.Case.At(2016, 3, 8)), ("opinion", "好")))
            .Status.Should().Be(expected);

    [Fact]
    public void A_missing_record_and_a_missing_value_are_named()
    {
        CarePack.Judge("合计(养老服务.金额) >= 100", CarePack.Care(5)).Reason.Missing.Select(item => item.Name.Zh).Should().Equal("养老服务 H1 2016-03-05 的金额");
        CarePack.Judge("独居老人").Reason.Missing.Select(item => item.Name.En).Should().Equal("elderAlone of family H1");
    }

    [Fact]
    public void A_further_field_is_set_in_code_and_asked_in_conditions()
    {
        var policies = CarePack.Load(CarePack.Rule("有(考勤[午间打卡])", "干部"));
        Fact[] facts = [.. Evaluation.Case.Posted(), Evaluation.Case.Day(3) with { Declared = DeclaredValues.Of(("午间打卡", true)) }];

        // Facts made without the pack's vocabulary are read with it.
        var result = new PolicyEngine().Evaluate(policies, FactSet.Of(facts), Evaluation.Case.March, new EvaluationOptions { AsOf = Evaluation.Case.EndOfMarch });

        result.Verdicts.Should().ContainSingle().Which.Status.Should().Be(VerdictStatus.Satisfied);
    }

    [Fact]
    public void A_further_value_is_held_by_the_property_and_is_the_same_in_every_vocabulary()
    {
        var one = Codes(CarePack.Vocabulary);
        var other = Codes("词汇: {取值: {制度.制度代码: [限时办结制, {中文: 首问负责制, 英文: firstAsked}]}}");
        var code = one.Find("首问负责制")!.To<InstrumentCode>();

        Enum.IsDefined(code).Should().BeFalse();
        other.Find("firstAsked")!.To<InstrumentCode>().Should().Be(code);
        one.Invoking(codes => codes.Find("firstAsked")!.To<Post>()).Should().Throw<InvalidCastException>();

        static Enumeration Codes(string vocabulary) =>
            ((Field)CarePack.Load(CarePack.Rule("有(任职)", "干部"), vocabulary).Vocabulary.FindType("制度")!.Find("制度代码")!).Enumeration!;
    }

    [Fact]
    public void A_further_value_is_asked_in_conditions()
    {
        var policies = CarePack.Load(CarePack.Rule("有(制度[制度代码 = \"首问负责制\"])", "单位"));
        var code = ((Field)policies.Vocabulary.FindType("制度")!.Find("制度代码")!).Enumeration!.Find("firstAsked")!.To<InstrumentCode>();
        var facts = FactSet.Of(new Organization { OrgId = "办", Roles = [OrganizationRole.CountyOffice], PlaceCode = "130725" }, new ManagementInstrument { OwnerId = "办", OwnerKind = SubjectKind.CountyOffice, InstrumentCode = code });

        new PolicyEngine().Evaluate(policies, facts, Evaluation.Case.March).Verdicts.Should().ContainSingle().Which.Status.Should().Be(VerdictStatus.Satisfied);
    }

    [Fact]
    public void Facts_of_a_type_that_the_policies_do_not_know_are_refused()
    {
        var other = CarePack.Load(CarePack.Rule("有(任职)", "干部"), "");
        var facts = FactSet.Of(CarePack.Load(CarePack.Rule("有(养老服务)")).Vocabulary, CarePack.World());

        new PolicyEngine().Invoking(engine => engine.Evaluate(other, facts, Evaluation.Case.March)).Should().Throw<ArgumentException>().WithMessage("*`家庭`*");
    }

    [Fact]
    public void Two_packs_may_say_the_same_and_build_on_each_other()
    {
        var first = CarePack.Source(CarePack.Rule("有(养老服务)"), id: "乙");
        var same = CarePack.Source(CarePack.Rule("有(养老服务)"), id: "丙");
        var further = CarePack.Source(CarePack.Rule("有(养老服务[满意])"), "词汇: {字段: {养老服务: {满意: {英文: satisfied, 类型: 是非}}}, 取值: {养老服务.方式: [{中文: 日托, 英文: daycare}]}}", "甲");

        var load = new PolicyEngine().Load([first, same, further]);

        load.Diagnostics.Select(item => item.ToString()).Should().BeEmpty();
        load.Policies.Vocabulary.Types.Where(type => type.IsDeclared).Should().HaveCount(2);
        ((Field)load.Policies.Vocabulary.FindType("养老服务")!.Find("方式")!).Enumeration!.Members.Select(member => member.Name).Should().Equal("athome", "机构", "daycare");
        // What is loaded once more over the merged vocabulary adds nothing to it.
        new PolicyEngine().Load([first, further], load.Policies.Vocabulary).Policies.Vocabulary.Should().BeSameAs(load.Policies.Vocabulary);
    }

    [Fact]
    public void A_value_that_is_not_of_its_field_is_refused_by_the_builder_and_unknown_elsewhere()
    {
        var vocabulary = CarePack.Load(CarePack.Rule("有(养老服务)")).Vocabulary;
        var wrong = CarePack.Care(5, ("金额", "很多"), ("方式", "电话"), ("金客", 3));

        var result = new FactSetBuilder(vocabulary).Add(wrong).Add(CarePack.Care(6, ("金额", " 1200 "), ("方式", "ATHOME"))).Build();

        result.Diagnostics.Where(item => item.Position!.Value.Line == 1).Select(item => item.Code).Should().Contain(["VA0501"]).And.HaveCountGreaterThan(2);
        var (type, good) = (vocabulary.FindType("养老服务")!, result.FactSet.All.Should().ContainSingle().Subject);
        ((Field)type.Find("金额")!).Read(good).Should().Be(Known.Of<object>(1200m));
        ((Field)type.Find("方式")!).Read(good).Value.Should().BeOfType<EnumerationMember>().Which.Name.Should().Be("athome");
        ((Field)type.Find("金额")!).Read(wrong).IsUnknown.Should().BeTrue();
    }
}
