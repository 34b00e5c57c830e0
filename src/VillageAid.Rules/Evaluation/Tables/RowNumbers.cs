namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>The numbers from 0, in order: the same list for all that lay out their records as they come.</summary>
internal static class RowNumbers
{
    private static int[] _numbers = [];

    /// <summary>At least so many numbers. Not to be changed.</summary>
    public static int[] Of(int count)
    {
        var numbers = Volatile.Read(ref _numbers);
        if (numbers.Length >= count)
            return numbers;
        numbers = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count)];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = i;
        Volatile.Write(ref _numbers, numbers);
        return numbers;
    }
}
