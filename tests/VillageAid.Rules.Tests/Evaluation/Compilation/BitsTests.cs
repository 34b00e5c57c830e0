using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Compilation;

/// <summary>Truths as numbers are combined as the truths of the reference evaluator are: every pair is tried.</summary>
public class BitsTests
{
    private static readonly Causes Field = Missing.Field(new(Case.Type("cadre"), ["甲"]), (VillageAid.Rules.Vocabulary.Field)Case.Type("cadre").Find("干部类别")!);

    // Each set of truths, an open one with a cause.
    private static IEnumerable<TruthValue> All => Enumerable.Range(1, 7).Select(bits => (Truth)bits)
        .Select(truth => truth is Truth.True or Truth.False or Truth.Null ? TruthValue.Of(truth, Causes.None) : TruthValue.Of(truth, Field));

    [Fact]
    public void Every_pair_is_joined_as_the_tables_say()
    {
        foreach (var one in All)
        {
            Bits.Settle(Bits.Not(Bits.Of(one))).Should().Be(Bits.Of(TruthTables.Not(one)), "not {0}", one.Truth);
            foreach (var other in All)
            {
                Bits.Settle(Bits.And(Bits.Of(one), Bits.Of(other))).Should().Be(Bits.Of(TruthTables.And([one, other])), "{0} and {1}", one.Truth, other.Truth);
                Bits.Settle(Bits.Or(Bits.Of(one), Bits.Of(other))).Should().Be(Bits.Of(TruthTables.Or([one, other])), "{0} or {1}", one.Truth, other.Truth);
            }
        }
    }
}
