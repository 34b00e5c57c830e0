namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>Some of the tasks of a session, by their numbers.</summary>
internal sealed class TaskSet(int most)
{
    private const int Bits = 64;

    private readonly ulong[] _words = new ulong[(most + Bits - 1) / Bits];

    public bool Contains(int task) => (_words[task / Bits] & (1UL << (task % Bits))) != 0;

    /// <summary>Adds one; false where it is there already.</summary>
    public bool Add(int task)
    {
        var isNew = !Contains(task);
        _words[task / Bits] |= 1UL << (task % Bits);
        return isNew;
    }

    public void Add(TaskSet others)
    {
        for (var i = 0; i < _words.Length; i++)
            _words[i] |= others._words[i];
    }

    public bool Overlaps(TaskSet others)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & others._words[i]) != 0)
                return true;
        }
        return false;
    }
}
