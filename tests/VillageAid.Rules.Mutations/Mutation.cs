using VillageAid.Rules.Text;

namespace VillageAid.Rules.Mutations;

/// <summary>One small change of a rule file: a stretch of it and what stands there instead.</summary>
internal sealed record Mutation(SourceText File, TextSpan Span, string Replacement)
{
    public SourceText Apply() => new(File.Path, string.Concat(File.Content.AsSpan(0, Span.Start), Replacement, File.Content.AsSpan(Span.End)));

    public override string ToString()
    {
        var line = File.Content[LineStart()..].Split('\n')[0].Trim();
        return $"{new SourceSpan(File, Span)}: `{File.GetText(Span)}` → `{Replacement}`   {line}";
    }

    private int LineStart() => File.GetLineStart(File.GetPosition(Span.Start).Line);
}
