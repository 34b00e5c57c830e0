namespace VillageAid.Rules.Text;

/// <summary>A stretch of a certain text: what a message or a citation points at.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The stretch of it.</param>
/// <example><c>span.ToString()</c> is <c>rules/a/policy.yaml:12:11</c>.</example>
public sealed record SourceSpan(SourceText Source, TextSpan Span)
{
    /// <summary>Where the stretch begins.</summary>
    public LinePosition Start => Source.GetPosition(Span.Start);

    /// <summary>The text of the stretch.</summary>
    public string Text => Source.GetText(Span);

    /// <summary>The place as <c>path:line:column</c>.</summary>
    public override string ToString() => PlaceText.Join(Source.Path, Start);
}
