using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Finds what a rule is judged for each of where that is a kind of record: the way from the subject to its records.</summary>
internal static class RecordsBinder
{
    private static readonly string[] Windows = ["day", "week", "month", "quarter", "year", "term", "as-of"];

    public static bool IsWindow(string each) => each.Length == 0 || Windows.Contains(each);

    /// <summary>The records that a word means to a subject; null after a diagnostic.</summary>
    public static BoundRecords? Bind(Located<string> each, SubjectType subject, DiagnosticBag diagnostics)
    {
        var ways = subject.FactType.Members.Where(member => ElementOf(member) is not null).ToList();
        var named = ways.Where(member => member.Name == each.Value || member.Term.Zh == each.Value).ToList();
        var found = named.Count > 0 ? named : [.. ways.Where(member => Names(ElementOf(member)!).Contains(each.Value))];
        if (found.Count == 1)
            return Create(each, subject, found[0]);
        if (found.Count == 0)
            diagnostics.Report(DiagnosticCatalog.UnknownOccasion, each.Place, each.Value, subject.Term, Near(each.Value, ways));
        else
            diagnostics.Report(DiagnosticCatalog.AmbiguousRecords, each.Place, each.Value, subject.Term, new LocalizedText(string.Join("、", found.Select(way => $"`{way.Term.Zh}`")), string.Join(", ", found.Select(way => $"`{way.Name}`"))));
        return null;
    }

    private static LocalizedText Near(string word, IReadOnlyList<Member> ways)
    {
        var near = Suggestions.For(word, ways.SelectMany(way => Names(ElementOf(way)!)).Concat(ways.SelectMany(way => new[] { way.Term.Zh, way.Name })));
        return near.Zh.Length == 0
            ? new LocalizedText($"；记录有：{string.Join('、', ways.Select(way => way.Term.Zh).Distinct())}", $"; the records are: {string.Join(", ", ways.Select(way => way.Name).Distinct())}")
            : new LocalizedText("；" + near.Zh, "; " + near.En);
    }

    private static BoundRecords Create(Located<string> each, SubjectType subject, Member way)
    {
        var type = ElementOf(way)!;
        var variable = new VariableSymbol(type.Name, new DataType.Record(type)) { OtherNames = [type.Term.Zh, each.Value] };
        return new BoundRecords(ExpressionBinder.Member(each.Place, new BoundSubject(each.Place, subject.FactType), way), variable, type);
    }

    private static FactType? ElementOf(Member member) => member is not Field && member.Type is DataType.List { Element: DataType.Record { FactType: var type } } && type.WindowDate is not null ? type : null;

    private static IEnumerable<string> Names(FactType type) => [type.Term.Zh, type.Name];
}
