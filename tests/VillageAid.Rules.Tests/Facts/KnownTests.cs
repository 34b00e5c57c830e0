using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Tests.Facts;

public class KnownTests
{
    private static readonly JsonSerializerOptions Lean = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KnownJson.OmitUnknown } } };

    [Fact]
    public void The_default_is_unknown()
    {
        Known<int> known = default;

        known.IsUnknown.Should().BeTrue();
        known.Should().Be(Known<int>.Unknown).And.NotBe((Known<int>)0);
        known.TryGetValue(out _).Should().BeFalse();
        FluentActions.Invoking(() => known.Value).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_value_becomes_known_by_itself()
    {
        Known<bool> known = false;

        known.HasValue.Should().BeTrue();
        known.Value.Should().BeFalse();
    }

    [Fact]
    public void A_null_reference_is_unknown_and_not_nothing()
    {
        Known<string> known = (string?)null;

        known.IsUnknown.Should().BeTrue();
        Known.FromNullable((DateOnly?)null).IsUnknown.Should().BeTrue();
        Known.FromNullable((int?)3).Should().Be((Known<int>)3);
    }

    [Fact]
    public void Nothing_fits_every_type_and_equals_only_nothing()
    {
        Known<DateOnly> known = Known.Nothing;

        known.IsNothing.Should().BeTrue();
        (known == Known<DateOnly>.Nothing).Should().BeTrue();
        (known != Known<DateOnly>.Unknown).Should().BeTrue();
        ((IKnown)known).Value.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"Count":3,"Text":"x"}""", KnownState.Value, KnownState.Value)]
    [InlineData("""{"Count":null,"Text":null}""", KnownState.Nothing, KnownState.Nothing)]
    [InlineData("""{"Count":"unknown","Text":"unknown"}""", KnownState.Unknown, KnownState.Unknown)]
    public void Json_goes_both_ways(string json, KnownState count, KnownState text)
    {
        var sample = JsonSerializer.Deserialize<Sample>(json)!;

        sample.Count.State.Should().Be(count);
        sample.Text.State.Should().Be(text);
        JsonSerializer.Serialize(sample).Should().Be(json);
    }

    [Fact]
    public void Json_reads_the_chinese_word_and_an_absent_property_as_unknown() =>
        JsonSerializer.Deserialize<Sample>("""{"Count":"不明"}""").Should().Be(new Sample());

    [Fact]
    public void Lean_json_leaves_out_the_unknown_but_neither_zero_nor_nothing()
    {
        JsonSerializer.Serialize(new Sample { Count = 0 }, Lean).Should().Be("""{"Count":0}""");
        JsonSerializer.Serialize(new Sample { Text = Known.Nothing }, Lean).Should().Be("""{"Text":null}""");
    }

    private sealed record Sample
    {
        public Known<int> Count { get; init; }

        public Known<string> Text { get; init; }
    }
}
