using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary><c>历史.考勤</c>, <c>工作队.历史.队员任职</c>: every record up to the as-of instant, whatever the window.</summary>
internal sealed partial class ExpressionBinder
{
    // A name that means something else here keeps its meaning.
    private bool IsHistory(ExpressionSyntax target) => target switch
    {
        NameSyntax name => OccasionNames.History.Contains(name.Name) && FindName(name) is null,
        PathSyntax { Member: var member } => OccasionNames.History.Contains(member.Name),
        _ => false,
    };

    private BoundExpression BindHistory(PathSyntax syntax)
    {
        var name = syntax.Member.Name;
        if (syntax.Target is not PathSyntax { Target: var inner })
        {
            var owners = Around(At(syntax.Target)).Where(record => record.Type is DataType.Record).ToList();
            return owners.Find(record => TypeOf(record)!.Find(name) is not null) is { } owner ? History(syntax, owner)
                : owners.Count > 0 ? ReportNoHistory(syntax, TypeOf(owners[0])!)
                : ReportUnknown((NameSyntax)syntax.Target);
        }
        var target = Bind(inner);
        return target.Type is DataType.Error ? new BoundError(At(syntax))
            : TypeOf(target) is { } type ? type.Find(name) is null ? ReportNoHistory(syntax, type) : History(syntax, target)
            : Report(inner, DiagnosticCatalog.NotAList, At(inner).Text, target.Type.Term);
    }

    private BoundExpression History(PathSyntax syntax, BoundExpression owner)
    {
        var found = Member(At(syntax), owner, TypeOf(owner)!.Find(syntax.Member.Name)!);
        return HistoryOf(found, owner) is { } history ? history : ReportNoHistory(syntax, TypeOf(owner)!);
    }

    // A path through several collections is a history in each step; one without any has none.
    private static BoundMember? HistoryOf(BoundMember member, BoundExpression owner)
    {
        var target = ReferenceEquals(member.Target, owner) ? owner : member.Target is BoundMember step ? HistoryOf(step, owner) ?? step : member.Target;
        var changed = !ReferenceEquals(target, member.Target);
        return member.Member is Collection ? member with { Target = target, IsHistory = true } : changed ? member with { Target = target } : null;
    }

    private BoundError ReportNoHistory(PathSyntax syntax, FactType type) =>
        Report(syntax.Member, DiagnosticCatalog.UnknownMember, new LocalizedText($"`{type.Term.Zh}` 的历史里", $"the history of `{type.Term.En}`"), syntax.Member.Name,
            Suggestions.For(syntax.Member.Name, type.MemberNames.Where(word => type.Find(word) is Collection or MemberPath)));

    private static FactType? TypeOf(BoundExpression target) => target.Type switch
    {
        DataType.Record { FactType: var type } => type,
        DataType.List { Element: DataType.Record { FactType: var type } } => type,
        _ => null,
    };
}
