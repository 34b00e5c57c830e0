using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Snapshots;

public class MemberOrdersTests
{
    // Numbers of declared choices are anywhere below 2³¹: a table as long as the largest took gigabytes.
    [Fact]
    public void Every_choice_has_its_place_and_room_is_for_those_only_that_there_are()
    {
        var vocabulary = new PolicyEngine().Load([new FolderPolicySource(Repository.PathOf("rules/yuzhong-2020"))]).Policies.Vocabulary;
        var enumerations = vocabulary.Types.SelectMany(type => type.Fields).Select(field => field.Enumeration).OfType<Enumeration>().Distinct().ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();

        foreach (var enumeration in enumerations)
        {
            var orders = new MemberOrders(enumeration);
            foreach (var member in enumeration.Members.Where(member => member.ClrValue is not null))
                orders.OrderOf(MemberOrders.NumberOf(member)).Should().Be(member.Order);
            orders.OrderOf(255).Should().Be(-1);
            orders.OrderOf(int.MaxValue).Should().Be(-1);
            orders.OrderOf(-1).Should().Be(-1);
        }

        enumerations.SelectMany(enumeration => enumeration.Members).Where(member => member.ClrValue is not null).Max(MemberOrders.NumberOf).Should().BeGreaterThan(1_000_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(50_000_000);
    }
}
