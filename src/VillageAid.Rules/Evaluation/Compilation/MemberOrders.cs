using System.Collections.Frozen;
using System.Globalization;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>The places of an enumeration's choices by the numbers that stand for them: those of a C# enum are small, those that packs declare are any.</summary>
internal sealed class MemberOrders
{
    // So many choices no C# enum has that facts are made of.
    private const int Few = 256;

    private readonly int[] _few;
    private readonly FrozenDictionary<int, int> _others;

    public MemberOrders(Enumeration enumeration)
    {
        var known = enumeration.Members.Where(member => member.ClrValue is not null).ToDictionary(NumberOf, member => member.Order);
        _few = [.. Enumerable.Range(0, known.Keys.Where(IsFew).Select(number => number + 1).DefaultIfEmpty(0).Max()).Select(number => known.GetValueOrDefault(number, -1))];
        _others = known.Where(pair => !IsFew(pair.Key)).ToFrozenDictionary();
    }

    /// <summary>The place of a choice; -1 where the vocabulary does not know it. Called from compiled code.</summary>
    public int OrderOf(int number) => (uint)number < (uint)_few.Length ? _few[number] : _others.GetValueOrDefault(number, -1);

    public static int NumberOf(EnumerationMember member) => Convert.ToInt32(member.ClrValue, CultureInfo.InvariantCulture);

    private static bool IsFew(int number) => (uint)number < Few;
}
