using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

/// <summary><c>vocabulary:</c> of all files of a pack.</summary>
internal sealed record VocabularySyntax(IReadOnlyList<TypeSyntax> Types, IReadOnlyList<FurtherFieldsSyntax> Fields, IReadOnlyList<FurtherValuesSyntax> Values)
{
    public static VocabularySyntax Empty { get; } = new([], [], []);

    /// <summary>The calendars of the files. They are no vocabulary, but like it they are the same for every pack of a run.</summary>
    public IReadOnlyList<StatedCalendarSyntax> Calendars { get; init; } = [];

    public bool IsEmpty => Types.Count + Fields.Count + Values.Count == 0;

    public VocabularySyntax And(VocabularySyntax more) =>
        new([.. Types, .. more.Types], [.. Fields, .. more.Fields], [.. Values, .. more.Values]) { Calendars = [.. Calendars, .. more.Calendars] };
}

/// <summary>A name in Chinese and, where it is given, in English.</summary>
internal sealed record TermSyntax(Located<string> Zh, Located<string>? En)
{
    public IEnumerable<Located<string>> Words => En is null || En.Value == Zh.Value ? [Zh] : [Zh, En];

    public LocalizedText Text => new(Zh.Value, En?.Value ?? Zh.Value);
}

/// <summary>An entry of <c>types:</c>.</summary>
internal sealed record TypeSyntax
{
    public required TermSyntax Term { get; init; }

    public required Located<string>? Kind { get; init; }

    public IReadOnlyList<Located<string>> Key { get; init; } = [];

    public Located<string>? WindowDate { get; init; }

    public Located<string>? SpanEnd { get; init; }

    /// <summary>The way to a place code, names with dots.</summary>
    public Located<string>? Place { get; init; }

    public IReadOnlyList<FieldSyntax> Fields { get; init; } = [];
}

/// <summary>A declared field.</summary>
internal sealed record FieldSyntax
{
    public required TermSyntax Term { get; init; }

    /// <summary>The English word of its type; null where it is left to the unit or the values, or has its diagnostic.</summary>
    public Located<string>? Type { get; init; }

    public Located<string>? Unit { get; init; }

    /// <summary>The values of <c>oneOf:</c>; null where there is none.</summary>
    public ChoicesSyntax? OneOf { get; init; }

    public Located<string>? Reference { get; init; }

    public TermSyntax? As { get; init; }

    public TermSyntax? Inverse { get; init; }

    public bool MayBeNothing { get; init; }
}

/// <summary>The values of a <c>oneOf:</c>, and the place of its key.</summary>
internal sealed record ChoicesSyntax(IReadOnlyList<ChoiceSyntax> Items, SourceSpan Place);

/// <summary>An entry of <c>fields:</c>: a type and its further fields.</summary>
internal sealed record FurtherFieldsSyntax(Located<string> Owner, IReadOnlyList<FieldSyntax> Fields);

/// <summary>An entry of <c>values:</c>: a field, as type.field, and its further values.</summary>
internal sealed record FurtherValuesSyntax(Located<string> Field, ChoicesSyntax Values);
