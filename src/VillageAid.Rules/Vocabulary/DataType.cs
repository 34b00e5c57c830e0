using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>The type of a value in a condition (FEEL's types, DMN 1.5 section 10.3.1.3, with units, enumerations and records).</summary>
public abstract record DataType
{
    private protected DataType() { }

    /// <summary>What messages call it.</summary>
    public abstract LocalizedText Term { get; }

    /// <summary>How many types it is made of, itself among them; shared ones count each time.</summary>
    internal virtual int Size => 1;

    /// <summary>Whether values of the type have an order.</summary>
    public virtual bool IsOrdered => false;

    internal sealed record Number(Unit? Unit = null) : DataType
    {
        public override LocalizedText Term => Unit is null ? new("数", "a number") : new($"数（{Unit.Term.Zh}）", $"a number of {Unit.Term.En}");
        public override bool IsOrdered => true;
    }

    internal sealed record Text : DataType
    {
        public override LocalizedText Term => new("文字", "text");
        public override bool IsOrdered => true;
    }

    internal sealed record Boolean : DataType
    {
        public override LocalizedText Term => new("是非", "a truth (true or false)");
    }

    internal sealed record Date : DataType
    {
        public override LocalizedText Term => new("日期", "a date");
        public override bool IsOrdered => true;
    }

    internal sealed record Time : DataType
    {
        public override LocalizedText Term => new("时刻", "a time of day");
        public override bool IsOrdered => true;
    }

    internal sealed record DateTime : DataType
    {
        public override LocalizedText Term => new("日期时刻", "a date and time");
        public override bool IsOrdered => true;
    }

    internal sealed record DaysTimeDuration : DataType
    {
        public override LocalizedText Term => new("时长", "a duration of days and time");
        public override bool IsOrdered => true;
    }

    internal sealed record YearsMonthsDuration : DataType
    {
        public override LocalizedText Term => new("年月时长", "a duration of years and months");
        public override bool IsOrdered => true;
    }

    internal sealed record Enumerated(Enumeration Enumeration) : DataType
    {
        private const int Shown = 4;

        public override bool IsOrdered => Enumeration.IsLadder;

        public override LocalizedText Term => new($"选项（{Print("、", member => member.Term.Zh)}）", $"a choice ({Print(", ", member => member.Name)})");

        private string Print(string separator, Func<EnumerationMember, string> word) =>
            string.Join(separator, Enumeration.Members.Take(Shown).Select(word)) + (Enumeration.Members.Count > Shown ? separator + "…" : "");
    }

    internal sealed record Record(FactType FactType) : DataType
    {
        public override LocalizedText Term => new($"{FactType.Term.Zh}记录", $"a record of {FactType.Term.En}");
    }

    internal sealed record List(DataType Element) : DataType
    {
        internal override int Size => 1 + Element.Size;

        public override LocalizedText Term => new($"列表（{Element.Term.Zh}）", $"a list of: {Element.Term.En}");
    }

    internal sealed record Range(DataType Element) : DataType
    {
        internal override int Size => 1 + Element.Size;

        public override LocalizedText Term => new("区间", "a range");
    }

    /// <summary>Names with values; of a list of contexts the entries of each together.</summary>
    internal sealed record Context(IReadOnlyDictionary<string, DataType> Entries) : DataType
    {
        internal override int Size { get; } = 1 + Entries.Values.Sum(type => type.Size);

        public override LocalizedText Term => new("结构", "a context");

        public bool Equals(Context? other) =>
            other is not null && Entries.Count == other.Entries.Count && Entries.All(entry => other.Entries.TryGetValue(entry.Key, out var type) && type == entry.Value);

        public override int GetHashCode() => Entries.Count;
    }

    /// <summary>Known only when it runs: an item of a mixed list, a duration of either kind.</summary>
    internal sealed record Any : DataType
    {
        public override LocalizedText Term => new("任意值", "any value");
        public override bool IsOrdered => true;
    }

    /// <summary>The type of the literal <c>null</c>: goes with every type.</summary>
    internal sealed record Null : DataType
    {
        public override LocalizedText Term => new("无", "nothing");
    }

    /// <summary>The type of what already has a diagnostic: swallows what would follow from it.</summary>
    internal sealed record Error : DataType
    {
        public override LocalizedText Term => new("有误", "in error");
    }
}
