using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Tests.Vocabulary;

public sealed class DeclaredValuesTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KnownJson.OmitUnknown } } };

    [Fact]
    public void They_are_equal_by_content()
    {
        var one = DeclaredValues.Of(("甲", 1), ("乙", ValueSet.Of("x", "y")), ("丙", null));
        var other = DeclaredValues.Of(("乙", new[] { "y", "x" }), ("甲", 2)).With("甲", 1m);

        (one == other, one.Equals(other), one.GetHashCode() == other.GetHashCode()).Should().Be((false, true, true));
        new Cadre { CadreId = "甲", Declared = one }.Should().Be(new Cadre { CadreId = "甲", Declared = other }).And.NotBe(new Cadre { CadreId = "甲" });
    }

    [Fact]
    public void Unknown_and_nothing_are_not_the_same()
    {
        var values = DeclaredValues.Of(("甲", Known.Nothing), ("乙", Known<int>.Unknown), ("丙", (Known<bool>)true));

        (values["甲"].State, values["乙"].State, values["丙"].Value, values.Count).Should().Be((KnownState.Nothing, KnownState.Unknown, true, 2));
    }

    [Fact]
    public void A_value_that_no_field_can_hold_is_refused() =>
        ((Func<DeclaredValues>)(() => DeclaredValues.Of(("甲", DateTime.MinValue)))).Should().Throw<ArgumentException>().WithMessage("*DateTime*");

    [Fact]
    public void A_record_goes_through_json()
    {
        var fact = new DeclaredFact { FactType = "家庭", Declared = DeclaredValues.Of(("家庭编号", "H1"), ("人口", 3), ("低保", false), ("评价", Known.Nothing), ("标签", new[] { "a", "b" })) };

        JsonSerializer.Deserialize<DeclaredFact>(JsonSerializer.Serialize(fact, Json), Json).Should().Be(fact);
        JsonSerializer.Serialize(new Cadre { CadreId = "甲" }, Json).Should().NotContain("declared");
    }

    [Fact]
    public void Dates_in_json_are_read_by_the_type_of_their_field()
    {
        var vocabulary = CarePack.Load(CarePack.Rule("有(养老服务)")).Vocabulary;
        var fact = JsonSerializer.Deserialize<DeclaredFact>("""{"factType":"养老服务","declared":{"日期":"2016-03-05","起始时刻":"08:30","派单时间":"2016-03-04T22:00:00Z","方式":"不明"}}""", Json)!;
        var type = vocabulary.TypeOf(fact);

        Read("date").Should().Be(Known.Of<object>(new DateOnly(2016, 3, 5)));
        Read("startsAt").Should().Be(Known.Of<object>(new TimeOnly(8, 30)));
        Read("orderedAt").Should().Be(Known.Of<object>(Evaluation.Case.At(2016, 3, 5, 6)));
        Read("mode").IsUnknown.Should().BeTrue();

        Known<object> Read(string field) => ((VillageAid.Rules.Vocabulary.Field)type.Find(field)!).Read(fact);
    }
}
