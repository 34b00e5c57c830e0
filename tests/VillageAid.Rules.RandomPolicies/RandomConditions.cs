using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.RandomPolicies;

/// <summary>Random conditions as authors write them, well typed over the vocabulary.</summary>
internal sealed partial class RandomConditions(Draw draw, Names names, string each)
{
    private static readonly string[] Orders = ["<", "<=", ">", ">=", "=", "!="];

    private int _variables;

    /// <summary>An expression that is a truth.</summary>
    public string Truth(Scope scope, int depth)
    {
        if (names.IsWide && draw.Chance(0.3) && WideTruth(scope, depth) is { } wide)
            return wide;
        if (depth > 0 && draw.Chance(0.35))
        {
            return draw.Below(3) switch
            {
                0 => $"({Truth(scope, depth - 1)} 且 {Truth(scope, depth - 1)})",
                1 => $"({Truth(scope, depth - 1)} 或 {Truth(scope, depth - 1)})",
                _ => $"非({Truth(scope, depth - 1)})",
            };
        }
        return draw.Below(6) switch
        {
            0 or 1 => Over(scope, depth),
            2 => $"{Number(scope, depth)} {draw.Pick(Orders)} {Number(scope, depth - 1)}",
            3 when Question(scope) is { } question => question,
            4 when scope.IsSubject && draw.Chance(0.3) => $"已知({draw.Pick(Names.Numbers)})",
            _ => Leaf(scope, depth),
        };
    }

    /// <summary>An expression that is a number.</summary>
    public string Number(Scope scope, int depth)
    {
        if (names.IsWide && draw.Chance(0.3) && WideNumber(scope, depth) is { } wide)
            return wide;
        if (depth > 0 && draw.Chance(0.3))
        {
            return draw.Below(4) switch
            {
                0 => $"({Number(scope, depth - 1)} + {Number(scope, depth - 1)})",
                1 => $"({Number(scope, depth - 1)} - {Number(scope, depth - 1)})",
                2 => $"(if {Truth(scope, depth - 1)} then {Number(scope, depth - 1)} else {Number(scope, depth - 1)})",
                _ => $"最小({Number(scope, depth - 1)}, {Number(scope, depth - 1)})",
            };
        }
        var numbers = scope.Fields<DataType.Number>().Where(field => field.Type is DataType.Number { Unit: null }).ToList();
        return draw.Below(5) switch
        {
            0 or 1 when scope.Collections.Count > 0 => $"计数({List(scope, depth)})",
            2 when scope.IsSubject && names.Indicators.FindAll(indicator => indicator.Of == scope.Type) is { Count: > 0 } indicators => draw.Pick(indicators).Name,
            3 when numbers.Count > 0 => scope.Name(draw.Pick(numbers)),
            4 => draw.Pick(Names.Numbers),
            _ => draw.Below(8).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private string Over(Scope scope, int depth)
    {
        if (scope.Collections.Count == 0)
            return Leaf(scope, depth);
        if (draw.Chance(0.7))
            return $"{draw.Pick("有", "有", "没有")}({List(scope, depth)})";
        var way = draw.Pick(scope.Collections);
        var variable = "项" + ++_variables;
        var inner = Truth(new Scope(Scope.Element(way), variable + "."), depth - 1);
        return $"({draw.Pick("some", "every")} {variable} in {scope.Name(way)} satisfies {inner})";
    }

    // The records of the subject that each condition is likely to ask for come first.
    private string List(Scope scope, int depth)
    {
        var way = draw.Chance(0.5) && scope.Collections.FirstOrDefault(member => member.Name is "attendanceDays" or "findings" or "dispatchedCadres") is { } likely && draw.Chance(0.6)
            ? likely : draw.Pick(scope.Collections);
        return scope.Name(way) + (draw.Chance(0.8) ? $"[{Truth(new Scope(Scope.Element(way)), Math.Min(depth - 1, 1))}]" : "");
    }

    private string Leaf(Scope scope, int depth)
    {
        var fields = scope.Type.Fields.Where(field => !field.IsCommon && field.Type is DataType.Boolean or DataType.Enumerated or DataType.Date or DataType.Number { Unit: null }).ToList();
        if (fields.Count == 0)
            return scope.Collections.Count > 0 && depth > -2 ? $"有({scope.Name(draw.Pick(scope.Collections))})" : $"{draw.Pick(Names.Numbers)} > {draw.Below(5)}";
        var field = draw.Pick(fields);
        var name = scope.Name(field);
        return field.Type switch
        {
            DataType.Boolean => name,
            DataType.Enumerated { Enumeration: var choices } => $"{name} {draw.Pick("=", "!=")} \"{draw.PickEarly(choices.Members).Term.Zh}\"",
            DataType.Date => $"{name} {draw.Pick(Orders)} @\"{draw.Day():yyyy-MM-dd}\"",
            _ => $"{name} {draw.Pick(Orders)} {draw.Below(6)}",
        };
    }

    // A question to a rule of the nearest subject; of a finer window it gives a list.
    private string? Question(Scope scope)
    {
        if (scope.Prefix.Length > 0)
            return null;
        var norms = names.Norms.FindAll(norm => norm.Of == scope.Type && (norm.Each == each || (norm.Each, each) is ("week", "month") or ("day", "month")));
        var measures = names.Recommended.FindAll(one => one.To == scope.Type && one.Each == each);
        if (measures.Count > 0 && draw.Chance(0.4))
            return $"{draw.Pick("已建议", "已采取")}(\"{draw.Pick(measures).Measure}\")";
        if (norms.Count == 0)
            return null;
        var (id, _, other) = draw.Pick(norms);
        var question = $"{draw.Pick("符合", "违反")}({id})";
        return other == each ? question : $"计数({question}[item]) >= {draw.Below(3) + 1}";
    }
}
