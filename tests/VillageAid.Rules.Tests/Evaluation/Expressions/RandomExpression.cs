namespace VillageAid.Rules.Tests.Evaluation.Expressions;

/// <summary>Makes random well-typed expressions over the variables of <see cref="RandomValues"/>.</summary>
internal sealed class RandomExpression(Random random)
{
    // Exact lists are added up by the library of functions, which has tests of its own; here they are left out where it does not answer.
    private static readonly bool HasLibrary = Trials.Answers("sum([1, 2]) = 3 and max([1, 2]) = 2 and all([true]) and any([true])");

    private readonly List<string> _items = [];

    public string Truth(int depth) => depth == 0 ? Pick("true", "false", "b0", "b1", "c.b", "null") : random.Next(HasLibrary ? 18 : 16) switch
    {
        0 or 1 => $"({Truth(depth - 1)} {Pick("and", "or")} {Truth(depth - 1)})",
        2 => $"not({Truth(depth - 1)})",
        3 or 4 => $"{Number(depth - 1)} {Pick("<", "<=", ">", ">=", "=", "!=")} {Number(depth - 1)}",
        5 => $"({Number(depth - 1)} between {Number(depth - 1)} and {Number(depth - 1)})",
        6 => $"({Number(depth - 1)} in {Pick("[", "(")}{Number(depth - 1)}..{Number(depth - 1)}{Pick("]", ")")})",
        7 => $"({Number(depth - 1)} in ({Number(depth - 1)}, < {Number(depth - 1)}, {Numbers(depth - 1)}))",
        8 => $"(if {Truth(depth - 1)} then {Truth(depth - 1)} else {Truth(depth - 1)})",
        9 or 10 => With(item => $"({Pick("some", "every")} {item} in {Numbers(depth - 1)} satisfies {Truth(depth - 1)})"),
        11 => $"({Text(depth - 1)} {Pick("=", "!=", "<", ">=")} {Text(depth - 1)})",
        12 => $"({Date(depth - 1)} {Pick("=", "!=", "<", ">=")} {Date(depth - 1)})",
        13 => $"({Number(depth - 1)} {Pick("=", "!=")} null)",
        14 => $"({Numbers(depth - 1)} {Pick("=", "!=")} {Numbers(depth - 1)})",
        15 => $"({Pick(Number(depth - 1), Text(depth - 1), Truth(depth - 1))} instance of {Pick("number", "string", "boolean", "Any")})",
        16 => $"{Pick("all", "any")}([{Truth(depth - 1)}, {Truth(depth - 1)}])",
        _ => $"{Pick("all", "any")}(bs)",
    };

    public string Number(int depth) => depth == 0 ? Pick(["0", "1", "2", "2.5", "-1", "n0", "n1", "c.a", .. _items]) : random.Next(HasLibrary ? 12 : 10) switch
    {
        0 or 1 or 2 => $"({Number(depth - 1)} {Pick("+", "-", "*", "/")} {Number(depth - 1)})",
        3 => $"-({Number(depth - 1)})",
        4 => $"(if {Truth(depth - 1)} then {Number(depth - 1)} else {Number(depth - 1)})",
        5 or 6 => $"count({Numbers(depth - 1)})",
        7 => $"{Numbers(depth - 1)}[{Pick("1", "-1", "n0")}]",
        8 => $"{{x: {Number(depth - 1)}, y: x + 1}}.y",
        9 => $"(if {Truth(depth - 1)} then c else {{a: {Number(depth - 1)}, b: true}}).a",
        _ => $"{Pick("sum", "min", "max")}({Numbers(depth - 1)})",
    };

    private string Numbers(int depth) => depth == 0 ? Pick("ns", "[1, 2]", "[]", "cs.a") : random.Next(6) switch
    {
        0 => $"[{Number(depth - 1)}, {Number(depth - 1)}]",
        1 => $"{Numbers(depth - 1)}[item > {Number(depth - 1)}]",
        2 => With(item => $"(for {item} in {Numbers(depth - 1)} return {Number(depth - 1)})"),
        3 => With(item => $"(for {item} in {Number(depth - 1)}..{Number(depth - 1)} return {Number(depth - 1)})"),
        4 => With(item => $"(for {item} in ns, {item}2 in {Numbers(depth - 1)} return {Number(depth - 1)})"),
        _ => $"(if {Truth(depth - 1)} then {Numbers(depth - 1)} else {Numbers(depth - 1)})",
    };

    private string Text(int depth) => depth == 0 ? Pick("\"a\"", "\"b\"", "t") : $"(if {Truth(depth - 1)} then {Text(depth - 1)} else {Text(depth - 1)})";

    private string Date(int depth) => depth == 0 ? Pick("@\"2016-03-01\"", "@\"2016-03-17\"", "d") : $"(if {Truth(depth - 1)} then {Date(depth - 1)} else {Date(depth - 1)})";

    private string With(Func<string, string> make)
    {
        var item = $"x{_items.Count}";
        _items.Add(item);
        var text = make(item);
        _items.RemoveAt(_items.Count - 1);
        return text;
    }

    private string Pick(params string[] options) => options[random.Next(options.Length)];
}
