using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Fields that hold several values: the kinds that a village is of, the bodies that approved a leave.</summary>
public class SetFieldTests
{
    [Theory]
    [InlineData("\"难村\" in 村情类型", VerdictStatus.Satisfied)]
    [InlineData("\"difficult\" in profiles", VerdictStatus.Satisfied)]
    [InlineData("\"产业村\" in 村情类型", VerdictStatus.Violated)]
    [InlineData("列表含(村情类型, \"弱村\")", VerdictStatus.Satisfied)]
    [InlineData("列表含(村情类型, \"乱村\")", VerdictStatus.Violated)]
    [InlineData("计数(村情类型) = 2", VerdictStatus.Satisfied)]
    [InlineData("some 类型 in 村情类型 satisfies 类型 = \"弱村\"", VerdictStatus.Satisfied)]
    [InlineData("every 类型 in 村情类型 satisfies 类型 = \"弱村\"", VerdictStatus.Violated)]
    public void A_known_set_is_a_list(string condition, VerdictStatus status) =>
        Judge(condition, ValueSet.Of(VillageProfile.Weak, VillageProfile.Difficult)).Should().Be(status);

    [Theory]
    [InlineData("\"难村\" in 村情类型")]
    [InlineData("列表含(村情类型, \"弱村\")")]
    [InlineData("计数(村情类型) = 0")]
    [InlineData("没有(村情类型)")]
    public void Of_an_unknown_set_nothing_is_known(string condition) => Judge(condition, default).Should().Be(VerdictStatus.Undetermined);

    [Theory]
    [InlineData("没有(村情类型)", VerdictStatus.Satisfied)]
    [InlineData("\"难村\" in 村情类型", VerdictStatus.Violated)]
    public void An_empty_set_is_known_to_be_empty(string condition, VerdictStatus status) => Judge(condition, ValueSet.Of<VillageProfile>()).Should().Be(status);

    [Fact]
    public void The_order_and_repetition_of_values_do_not_count()
    {
        ValueSet<string> one = ["扶贫办", "组织部", "组织部"];
        one.Should().Equal("扶贫办", "组织部");
        one.Equals(ValueSet.Of("组织部", "扶贫办")).Should().BeTrue();
        one.Equals(ValueSet.Of("组织部")).Should().BeFalse();
    }

    private static VerdictStatus Judge(string condition, Known<ValueSet<VillageProfile>> profiles) =>
        Case.Judge(Case.Pack($"""
            对象: 村
            每: 时点
            要求: '{condition}'
            """), [new Village { VillageId = "村1", CountyCode = "130725", Profiles = profiles }]).Should().ContainSingle().Which.Status;
}
