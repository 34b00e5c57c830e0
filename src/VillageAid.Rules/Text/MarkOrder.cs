namespace VillageAid.Rules.Text;

/// <summary>Puts combining marks in the order of their classes; those of one class stay as they are.</summary>
internal static class MarkOrder
{
    private const int ShortRun = 32;
    private const int Classes = 256;

    public static void Sort(Span<ClassedPoint> marks)
    {
        if (marks.Length <= ShortRun)
            Insert(marks);
        else
            Count(marks);
    }

    private static void Insert(Span<ClassedPoint> marks)
    {
        for (var i = 1; i < marks.Length; i++)
        {
            var mark = marks[i];
            var at = i;
            for (; at > 0 && marks[at - 1].Class > mark.Class; at--)
                marks[at] = marks[at - 1];
            marks[at] = mark;
        }
    }

    // A hostile text is one long run of marks: insertion would take the square of its length.
    private static void Count(Span<ClassedPoint> marks)
    {
        Span<int> places = stackalloc int[Classes + 1];
        places.Clear();
        foreach (var mark in marks)
            places[mark.Class + 1]++;
        for (var i = 1; i < places.Length; i++)
            places[i] += places[i - 1];
        foreach (var mark in marks.ToArray())
            marks[places[mark.Class]++] = mark;
    }
}
