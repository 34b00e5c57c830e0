using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.RandomPolicies;

/// <summary>Forms that fewer policies use: sums, greatest values, days that spans cover, fields of several values, dates beside dates, choices between branches.</summary>
internal sealed partial class RandomConditions
{
    // Null where the scope has nothing to ask so.
    private string? WideTruth(Scope scope, int depth) => draw.Below(8) switch
    {
        0 => Set(scope) is { } set ? draw.Below(3) switch { 0 => $"有({scope.Name(set)})", 1 => $"没有({scope.Name(set)})", _ => $"计数({scope.Name(set)}) {draw.Pick(Orders)} {draw.Below(3)}" } : null,
        1 => Set(scope) is { Enumeration: { } choices } set ? $"\"{draw.PickEarly(choices.Members).Term.Zh}\" in {scope.Name(set)}" : null,
        2 => Items<DataType.Boolean>(scope) is { } truths ? $"{draw.Pick("全部成立", "任一成立")}({truths})" : null,
        3 => Date(scope) is { } one && Date(scope) is { } other ? $"{one} {draw.Pick(Orders)} {other}" : null,
        4 => Date(scope) is { } day ? $"是工作日({day})" : null,
        5 => Date(scope) is { } day ? $"{day} {draw.Pick("=", "!=")} 无" : null,
        6 when depth > 0 => $"(if {Truth(scope, depth - 1)} then {Truth(scope, depth - 1)} else {Truth(scope, depth - 1)})",
        7 => Date(scope) is { } day ? $"{day} in [@\"{draw.Day():yyyy-MM-dd}\"..@\"{draw.Day():yyyy-MM-dd}\"]" : null,
        _ => null,
    };

    private string? WideNumber(Scope scope, int depth) => draw.Below(7) switch
    {
        0 => Items<DataType.Number>(scope) is { } numbers ? $"{draw.Pick("合计", "最大", "最小")}({numbers})" : null,
        1 => Spans(scope) is { } spans ? $"覆盖天数({spans})" : null,
        2 => Date(scope) is { } one && Date(scope) is { } other ? $"天数({one}, {other})" : null,
        3 => Linked(scope) is { } linked ? $"计数({linked})" : null,
        4 when depth > 0 => $"({Number(scope, depth - 1)} * {draw.Below(4)} / {draw.Below(3) + 1})",
        5 when scope.IsSubject => "期间.天数",
        6 => Items<DataType.Date>(scope) is { } dates ? $"连续天数({dates})" : null,
        _ => null,
    };

    private static Field? Pick(Draw draw, IReadOnlyList<Field> fields) => fields.Count == 0 ? null : draw.Pick(fields);

    private Field? Set(Scope scope) => Pick(draw, [.. scope.Fields<DataType.List>()]);

    private string? Date(Scope scope)
    {
        var dates = scope.Fields<DataType.Date>().ToList();
        return draw.Below(4) switch
        {
            0 => $"@\"{draw.Day():yyyy-MM-dd}\"",
            1 when Items<DataType.Date>(scope) is { } list => $"{draw.Pick("最大", "最小")}({list})",
            _ when dates.Count > 0 => scope.Name(draw.Pick(dates)),
            _ => draw.Pick("期间.起", "期间.止"),
        };
    }

    // A field of each record of a collection.
    private string? Items<TType>(Scope scope) where TType : DataType
    {
        var ways = scope.Collections.Select(way => (Way: way, Fields: new Scope(Scope.Element(way)).Fields<TType>().Where(field => field.Type is not DataType.Number { Unit: not null }).ToList())).Where(pair => pair.Fields.Count > 0).ToList();
        if (ways.Count == 0)
            return null;
        var (way, fields) = draw.Pick(ways);
        var filter = draw.Chance(0.5) ? $"[{Leaf(new Scope(Scope.Element(way)), 0)}]" : "";
        return $"{scope.Name(way)}{filter}.{draw.Pick(fields).Term.Zh}";
    }

    private string? Spans(Scope scope)
    {
        var ways = scope.Collections.Where(way => Scope.Element(way).SpanEnd is not null).ToList();
        if (ways.Count == 0)
            return null;
        var way = draw.Pick(ways);
        return scope.Name(way) + (draw.Chance(0.4) ? $"[{Leaf(new Scope(Scope.Element(way)), 0)}]" : "");
    }

    // What each record of a collection names.
    private string? Linked(Scope scope)
    {
        var ways = scope.Collections.Select(way => (Way: way, Links: Scope.Element(way).Members.OfType<Link>().ToList())).Where(pair => pair.Links.Count > 0).ToList();
        if (ways.Count == 0)
            return null;
        var (way, links) = draw.Pick(ways);
        var link = draw.Pick(links);
        return $"{scope.Name(way)}.{link.Term.Zh}" + (draw.Chance(0.5) ? $"[{Leaf(new Scope(link.Target), 0)}]" : "");
    }
}
