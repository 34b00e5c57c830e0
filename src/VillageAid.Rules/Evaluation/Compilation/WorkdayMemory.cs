namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Which days are workdays, as <see cref="Bits"/>. A day is asked for again for every subject; most that are asked for are of the last years. One for each thread.</summary>
internal sealed class WorkdayMemory(CaseGraph graph)
{
    private const int Days = 4096;

    private readonly int[] _known = new int[Days];
    private readonly int _firstDay = graph.AsOfDate.DayNumber - (Days * 7 / 8);

    public int Of(DateOnly day)
    {
        var index = day.DayNumber - _firstDay;
        if ((uint)index >= Days)
            return Bits.Of(graph.Calendar.IsWorkday(day));
        ref var known = ref _known[index];
        return known != 0 ? known : known = Bits.Of(graph.Calendar.IsWorkday(day));
    }
}
