namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Slots by the type of their values.</summary>
internal sealed class SlotSet(SlotCounts counts)
{
    public readonly Slot<long>[] Longs = new Slot<long>[counts.Of(typeof(long))];
    public readonly Slot<decimal>[] Decimals = new Slot<decimal>[counts.Of(typeof(decimal))];
    public readonly Slot<int>[] Ints = new Slot<int>[counts.Of(typeof(int))];
    public readonly Slot<DateOnly>[] Dates = new Slot<DateOnly>[counts.Of(typeof(DateOnly))];
    public readonly Slot<TimeOnly>[] Times = new Slot<TimeOnly>[counts.Of(typeof(TimeOnly))];
    public readonly Slot<DateTimeOffset>[] Instants = new Slot<DateTimeOffset>[counts.Of(typeof(DateTimeOffset))];
    public readonly Slot<string>[] Texts = new Slot<string>[counts.Of(typeof(string))];

    public static string FieldOf(Type type) =>
        type == typeof(long) ? nameof(Longs) : type == typeof(decimal) ? nameof(Decimals) : type == typeof(int) ? nameof(Ints) : type == typeof(DateOnly) ? nameof(Dates)
        : type == typeof(TimeOnly) ? nameof(Times) : type == typeof(DateTimeOffset) ? nameof(Instants) : nameof(Texts);

    /// <summary>Puts a value of the reference evaluator into a slot.</summary>
    /// <exception cref="CannotCompile">It is of another type.</exception>
    public void Set(SlotPlace place, Value value)
    {
        if (place.IsTruth)
            Ints[place.Index].State = FieldReading.TruthOf(value);
        else if (place.Type == typeof(long))
            Longs[place.Index].State = FieldReading.Convert(value, out Longs[place.Index].Low, out Longs[place.Index].High);
        else if (place.Type == typeof(decimal))
            Decimals[place.Index].State = FieldReading.Convert(value, out Decimals[place.Index].Low, out Decimals[place.Index].High);
        else if (place.Type == typeof(int))
            Ints[place.Index].State = FieldReading.Convert(value, out Ints[place.Index].Low, out Ints[place.Index].High);
        else if (place.Type == typeof(DateOnly))
            Dates[place.Index].State = FieldReading.Convert(value, out Dates[place.Index].Low, out Dates[place.Index].High);
        else if (place.Type == typeof(TimeOnly))
            Times[place.Index].State = FieldReading.Convert(value, out Times[place.Index].Low, out Times[place.Index].High);
        else if (place.Type == typeof(DateTimeOffset))
            Instants[place.Index].State = FieldReading.Convert(value, out Instants[place.Index].Low, out Instants[place.Index].High);
        else
            Texts[place.Index].State = FieldReading.Convert(value, out Texts[place.Index].Low, out Texts[place.Index].High);
    }
}

/// <summary>Where a value is kept: of a truth only the state counts.</summary>
internal readonly record struct SlotPlace(Type Type, int Index, bool IsTruth = false);

/// <summary>How many slots of each type there are.</summary>
internal sealed class SlotCounts
{
    private readonly Dictionary<Type, int> _counts = [];

    public int Of(Type type) => _counts.GetValueOrDefault(type);

    public SlotPlace Add(Type type, bool isTruth = false)
    {
        var index = Of(type);
        _counts[type] = index + 1;
        return new SlotPlace(type, index, isTruth);
    }
}
