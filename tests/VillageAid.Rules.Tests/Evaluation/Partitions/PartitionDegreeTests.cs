using VillageAid.Rules.Evaluation.Partitions;

namespace VillageAid.Rules.Tests.Evaluation.Partitions;

public class PartitionDegreeTests
{
    [Theory]
    [InlineData(8, 64L << 30, 8)]
    [InlineData(8, 512L << 20, 8)]
    [InlineData(8, (512L << 20) - 1, 7)]
    [InlineData(2, 24L << 20, 1)]
    [InlineData(1, 64L << 30, 1)]
    public void As_many_as_processors_and_memory_allow(int processors, long bytes, int expected) => PartitionDegree.Of(processors, bytes).Should().Be(expected);
}
