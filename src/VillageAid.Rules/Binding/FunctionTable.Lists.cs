using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Functions over lists.</summary>
internal static partial class FunctionTable
{
    private static readonly Unit Day = Unit.Find("day")!;

    private static IEnumerable<FunctionSignature> ListSignatures() =>
    [
        Of(BuiltInFunction.Count, "count", "计数", "list:List", CountOf, variadic: true),
        Of(BuiltInFunction.Exists, "exists", "有", "list:List", Truth),
        Of(BuiltInFunction.None, "none", "没有", "list:List", Truth),
        Of(BuiltInFunction.Sum, "sum", "合计|求和", "list:Numbers", ElementOf, variadic: true),
        Of(BuiltInFunction.Min, "min", "最小", "list:List", ElementOf, variadic: true),
        Of(BuiltInFunction.Max, "max", "最大", "list:List", ElementOf, variadic: true),
        Of(BuiltInFunction.All, "all", "全部成立", "list:Truths", Truth, variadic: true),
        Of(BuiltInFunction.Any, "any", "任一成立", "list:Truths", Truth, variadic: true),
        Of(BuiltInFunction.CoveredDays, "covered days", "覆盖天数", "list:Spans", new DataType.Number(Day)),
        Of(BuiltInFunction.ConsecutiveDays, "consecutive days", "连续天数", "list:Dates", new DataType.Number(Day)),
        Of(BuiltInFunction.Mean, "mean", "平均", "list:Numbers", ElementOf, variadic: true),
        Of(BuiltInFunction.Median, "median", "中位数", "list:Numbers", ElementOf, variadic: true),
        Of(BuiltInFunction.Mode, "mode", "众数", "list:Numbers", types => new DataType.List(ElementOf(types)), variadic: true),
        Of(BuiltInFunction.Stddev, "stddev", "标准差", "list:Numbers", Number, variadic: true),
        Of(BuiltInFunction.Product, "product", "", "list:Numbers", Number, variadic: true),
        Of(BuiltInFunction.ListContains, "list contains", "列表含", "list:List, element:Any", Truth),
        Of(BuiltInFunction.Sublist, "sublist", "取一段", "list:List, start position:Number, length?:Number", First),
        Of(BuiltInFunction.Append, "append", "追加", "list:List, item:Any", types => JoinLists([types[0], .. types.Skip(1).Select(type => new DataType.List(type))]), variadic: true),
        Of(BuiltInFunction.Concatenate, "concatenate", "连接", "list:List", JoinLists, variadic: true),
        Of(BuiltInFunction.Union, "union", "合并", "list:List", JoinLists, variadic: true),
        Of(BuiltInFunction.InsertBefore, "insert before", "", "list:List, position:Number, newItem:Any", types => JoinLists([types[0], new DataType.List(types[2])])),
        Of(BuiltInFunction.Remove, "remove", "", "list:List, position:Number", First),
        Of(BuiltInFunction.ListReplace, "list replace", "", "list:List, position:Number, newItem:Any", types => JoinLists([types[0], new DataType.List(types[2])])),
        Of(BuiltInFunction.Reverse, "reverse", "倒序", "list:List", First),
        Of(BuiltInFunction.IndexOf, "index of", "位置", "list:List, match:Any", new DataType.List(Number)),
        Of(BuiltInFunction.DistinctValues, "distinct values", "去重", "list:List", First),
        Of(BuiltInFunction.Flatten, "flatten", "展平", "list:List", types => new DataType.List(Innermost(ElementOf(types)))),
        Of(BuiltInFunction.Sort, "sort", "排序", "list:List", First),
    ];

    // Counting records that stand for a day each counts days: then the count compares with a parameter in days.
    private static DataType CountOf(IReadOnlyList<DataType> types) =>
        ElementOf(types) is DataType.Record { FactType.Grain: Grain.Day }
            ? new DataType.Number(Day)
            : Number;

    private static DataType Innermost(DataType type) => type is DataType.List list ? Innermost(list.Element) : type;
}
