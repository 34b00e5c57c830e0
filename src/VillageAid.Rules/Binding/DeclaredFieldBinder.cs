using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Binding;

/// <summary>A fact type that a field may refer to.</summary>
internal sealed record ReferenceTarget(LocalizedText Term, bool HasOneTextKey)
{
    public static ReferenceTarget Of(FactType type) => new(type.Term, type.Key is [{ Type: DataType.Text }]);
}

/// <summary>Binds the declared fields of one type. <paramref name="isFirst"/> is false for a repetition in another pack: its names are taken by the first.</summary>
internal sealed class DeclaredFieldBinder(LocalizedText owner, IReadOnlyList<ReferenceTarget> targets, DeclaredNames names, DiagnosticBag diagnostics, bool isFirst)
{
    /// <summary>Takes the field's names; false where they are taken or not for storing.</summary>
    public bool Declare(FieldSyntax syntax)
    {
        if (syntax.Term.Words.FirstOrDefault(word => PersonalData.IsHeading(word.Value)) is not { } personal)
            return !isFirst || names.TakeMember(owner, syntax.Term, diagnostics);
        diagnostics.Report(DiagnosticCatalog.PersonalField, personal.Place, personal.Value);
        return false;
    }

    /// <summary>The field; null where its type has a mistake.</summary>
    public FieldDeclaration? Bind(FieldSyntax syntax)
    {
        var errors = diagnostics.ErrorCount;
        if (KindOf(syntax) is not { } kind)
            return null;
        CheckCompany(syntax, kind);
        var values = BindValues(syntax, kind);
        var unit = kind == DeclaredKind.Number ? ParameterBinder.BindUnit(syntax.Unit, diagnostics) : null;
        var reference = kind == DeclaredKind.Text ? BindReference(syntax) : null;
        return diagnostics.ErrorCount > errors ? null : new FieldDeclaration
        {
            Term = syntax.Term.Text,
            Kind = kind,
            Unit = unit?.Name,
            Values = values,
            MayBeNothing = syntax.MayBeNothing,
            Reference = reference,
        };
    }

    private static DeclaredKind? KindOf(FieldSyntax syntax) => syntax.Type is { } word
        ? word.Value.Length == 0 ? null : Enum.Parse<DeclaredKind>(word.Value, ignoreCase: true)
        : syntax.Reference is not null ? DeclaredKind.Text
        : syntax.OneOf is not null ? DeclaredKind.Enumeration
        : DeclaredKind.Number;

    // What is written beside a type must have a meaning with it, lest the author believe that it has.
    private void CheckCompany(FieldSyntax syntax, DeclaredKind kind)
    {
        Check(syntax.Unit is null || kind == DeclaredKind.Number, syntax.Unit?.Place, "unit", "数字", "a number");
        Check(syntax.OneOf is null || kind is DeclaredKind.Enumeration or DeclaredKind.Set, syntax.OneOf?.Place, "oneOf", "单选、多选", "an enumeration or a set");
        Check(syntax.Reference is null || kind == DeclaredKind.Text, syntax.Reference?.Place, "reference", "文字", "a text");
        Check(syntax.As is null || syntax.Reference is not null, syntax.As?.Zh.Place, "as", "`指向`", "a `reference`");
        Check(syntax.Inverse is null || syntax.Reference is not null, syntax.Inverse?.Zh.Place, "inverse", "`指向`", "a `reference`");
        Check(!syntax.MayBeNothing || kind != DeclaredKind.Set, syntax.Term.Zh.Place, "mayBeNothing", "只有一个值的字段；没有一个值的多选就是空的", "a single value; of a set that there is none is its empty set");
        if (kind == DeclaredKind.Enumeration && syntax.OneOf is null)
            diagnostics.Report(DiagnosticCatalog.MissingKey, syntax.Term.Zh.Place, PolicyKeys.Get("oneOf").Words);
    }

    private void Check(bool fits, SourceSpan? place, string key, string zh, string en)
    {
        if (!fits)
            diagnostics.Report(DiagnosticCatalog.DeclarationDoesNotFit, place!, PolicyKeys.Get(key).Words, new LocalizedText(zh, en));
    }

    private IReadOnlyList<LocalizedText> BindValues(FieldSyntax syntax, DeclaredKind kind) => syntax.OneOf is { } choices
        ? DeclaredValueBinder.Bind(choices, [], isSet: kind == DeclaredKind.Set, syntax.MayBeNothing, diagnostics)
        : [];

    private ReferenceDeclaration? BindReference(FieldSyntax syntax)
    {
        if (syntax.Reference is not { } reference)
            return null;
        if (targets.FirstOrDefault(type => type.Term.Zh == reference.Value || type.Term.En == reference.Value) is not { } target)
        {
            diagnostics.Report(DiagnosticCatalog.UnknownRecordType, reference.Place, reference.Value, Suggestions.ForTerms(reference.Value, [.. targets.Select(type => (type.Term.Zh, type.Term.En))]));
            return null;
        }
        if (!target.HasOneTextKey)
            diagnostics.Report(DiagnosticCatalog.NotNamedByOneText, reference.Place, reference.Value);
        var name = syntax.As ?? new TermSyntax(new Located<string>(target.Term.Zh, reference.Place), new Located<string>(target.Term.En, reference.Place));
        if (isFirst)
        {
            names.TakeMember(owner, name, diagnostics);
            if (syntax.Inverse is { } inverse)
                names.TakeMember(target.Term, inverse, diagnostics);
        }
        return new ReferenceDeclaration(target.Term.En, name.Text, syntax.Inverse?.Text);
    }
}
