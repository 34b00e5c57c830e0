using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

internal sealed record BoundList(SourceSpan Place, DataType Type, IReadOnlyList<BoundExpression> Items) : BoundExpression(Place, Type);

/// <summary><c>{a: 1, b: a + 1}</c>: an entry may read those before it, by its variable.</summary>
internal sealed record BoundContext(SourceSpan Place, DataType Type, IReadOnlyList<BoundContextEntry> Entries) : BoundExpression(Place, Type);

internal sealed record BoundContextEntry(VariableSymbol Name, BoundExpression Value);

internal sealed record BoundRange(SourceSpan Place, DataType Type, bool LowIncluded, BoundExpression Low, BoundExpression High, bool HighIncluded)
    : BoundExpression(Place, Type);

/// <summary>The numbers or dates from one to another, as a list: the <c>1..10</c> of a <c>for</c>.</summary>
internal sealed record BoundSeries(SourceSpan Place, DataType Type, BoundExpression First, BoundExpression Last) : BoundExpression(Place, Type);

/// <summary><c>for x in list return body</c>; several iterators stand one in the other.</summary>
internal sealed record BoundFor(SourceSpan Place, DataType Type, VariableSymbol Variable, BoundExpression List, BoundExpression Body) : BoundExpression(Place, Type)
{
    /// <summary>Whether the body gives a list for each item, of an inner iterator, that becomes part of one list.</summary>
    public bool IsFlattened { get; init; }
}

/// <summary>An entry of a context, or of each context of a list; null where one has no such entry.</summary>
internal sealed record BoundEntry(SourceSpan Place, DataType Type, BoundExpression Target, string Name) : BoundExpression(Place, Type);

/// <summary>A property of a date, time, duration or range: <c>.year</c>, <c>.days</c>, <c>.start</c>.</summary>
internal sealed record BoundProperty(SourceSpan Place, DataType Type, BoundExpression Target, string Name) : BoundExpression(Place, Type);

/// <summary><c>list[1]</c>: from 1, or from the end below 0; null outside.</summary>
internal sealed record BoundIndex(SourceSpan Place, DataType Type, BoundExpression Target, BoundExpression Index) : BoundExpression(Place, Type);

/// <summary><c>value in tests</c> where a test is a list or a range that is known only when it runs.</summary>
internal sealed record BoundIn(SourceSpan Place, BoundExpression Value, IReadOnlyList<BoundExpression> Tests) : BoundExpression(Place, new DataType.Boolean());

internal sealed record BoundInstanceOf(SourceSpan Place, BoundExpression Value, FeelTypeName TypeName) : BoundExpression(Place, new DataType.Boolean());

/// <summary>The types that <c>instance of</c> asks for.</summary>
internal enum FeelTypeName
{
    Any,
    Number,
    Text,
    Boolean,
    Date,
    Time,
    DateTime,
    DaysTimeDuration,
    YearsMonthsDuration,
    List,
    Context,
    Range,
}
