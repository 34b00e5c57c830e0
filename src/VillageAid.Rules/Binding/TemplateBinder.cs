using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>Binds the names in the braces of a reason.</summary>
internal static class TemplateBinder
{
    public static BoundTemplate Bind(ReasonTemplateSyntax syntax, BindingContext context)
    {
        var zh = BindParts(syntax.Zh, context);
        return new BoundTemplate(zh, syntax.En is { } en ? BindParts(en, context) : zh);
    }

    private static List<TemplatePart> BindParts(Located<string> template, BindingContext context)
    {
        var parts = new List<TemplatePart>();
        var text = template.Value;
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf('{', position);
            if (open < 0)
                break;
            var close = text.IndexOf('}', open);
            if (close <= open + 1)
            {
                context.Diagnostics.Report(DiagnosticCatalog.BadTemplate, template.Place);
                return parts;
            }
            if (open > position)
                parts.Add(new TemplatePart(text[position..open], null));
            parts.Add(BindPart(text[(open + 1)..close].Trim(), template.Place, context));
            position = close + 1;
        }
        if (position < text.Length)
            parts.Add(new TemplatePart(text[position..], null));
        return parts;
    }

    // A place in braces is a name, or names with dots; anything longer belongs into an indicator.
    private static TemplatePart BindPart(string name, SourceSpan place, BindingContext context)
    {
        if (OccasionNames.Period.Contains(name))
            return new TemplatePart(null, null, IsPeriod: true);
        if (OccasionNames.Outcome.Contains(name) && context.AskingRule?.Decision is not null)
            return new TemplatePart(null, null) { IsOutcome = true };
        ExpressionSyntax syntax = null!;
        foreach (var step in name.Split('.'))
        {
            var word = new NameSyntax(place.Span, step.Trim());
            syntax = syntax is null ? word : new PathSyntax(place.Span, syntax, word);
        }
        return new TemplatePart(null, new ExpressionBinder(place.Source, context).Bind(syntax));
    }
}
