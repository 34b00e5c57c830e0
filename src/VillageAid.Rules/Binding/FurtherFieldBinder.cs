using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds the further fields that packs give to types that are there.</summary>
internal sealed class FurtherFieldBinder(FactVocabulary vocabulary, DeclaredNames names)
{
    private readonly List<(FurtherField Field, DiagnosticBag? Pack, LocalizedText Place)> _found =
        [.. vocabulary.Declared.Fields.Select(field => (field, (DiagnosticBag?)null, DeclaredElsewhere.Before))];

    private readonly List<ReferenceTarget> _targets = [.. vocabulary.Types.Select(ReferenceTarget.Of)];

    public VocabularyDeclaration Bind(IEnumerable<ReadPack> packs)
    {
        var before = _found.Count;
        foreach (var (pack, further) in packs.SelectMany(pack => pack.Policy.Vocabulary.Fields, (pack, further) => (pack, further)))
        {
            if (RecordTypes.Find(further.Owner, vocabulary, pack.Diagnostics) is { } type)
                Bind(type, further.Fields, pack.Diagnostics);
        }
        return new VocabularyDeclaration([], [.. _found.Skip(before).Select(found => found.Field)], []);
    }

    private void Bind(FactType type, IReadOnlyList<FieldSyntax> fields, DiagnosticBag diagnostics)
    {
        var first = new DeclaredFieldBinder(type.Term, _targets, names, diagnostics, isFirst: true);
        foreach (var syntax in fields.Where(syntax => IsRepeated(type, syntax, diagnostics) || first.Declare(syntax)).ToList())
        {
            if (FindTwin(type, syntax, diagnostics) is { Place: not null } twin)
                Compare(twin.Field, twin.Place, type, syntax, diagnostics);
            else if (first.Bind(syntax) is { } field)
                _found.Add((new FurtherField(type.Name, field), diagnostics, LocalizedText.Same(syntax.Term.Zh.Place.ToString())));
        }
    }

    private bool IsRepeated(FactType type, FieldSyntax syntax, DiagnosticBag diagnostics) => FindTwin(type, syntax, diagnostics).Place is not null;

    private (FurtherField Field, DiagnosticBag? Pack, LocalizedText Place) FindTwin(FactType type, FieldSyntax syntax, DiagnosticBag diagnostics) =>
        _found.Find(other => other.Pack != diagnostics && other.Field.Owner == type.Name
            && (other.Field.Field.Term.Zh == syntax.Term.Text.Zh || other.Field.Field.Term.En == syntax.Term.Text.En));

    private void Compare(FurtherField other, LocalizedText place, FactType type, FieldSyntax syntax, DiagnosticBag diagnostics)
    {
        var field = new DeclaredFieldBinder(type.Term, _targets, names, diagnostics, isFirst: false).Bind(syntax);
        if (field is not null && VocabularyDeclaration.Print(field) != VocabularyDeclaration.Print(other.Field))
            diagnostics.Report(DiagnosticCatalog.DeclaredDifferently, syntax.Term.Zh.Place, syntax.Term.Zh.Value, place);
    }
}

/// <summary>Finds the fact type that a vocabulary names.</summary>
internal static class RecordTypes
{
    public static FactType? Find(Located<string> name, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (vocabulary.FindType(name.Value) is { } type)
            return type;
        diagnostics.Report(DiagnosticCatalog.UnknownRecordType, name.Place, name.Value, Suggestions.ForTerms(name.Value, [.. vocabulary.Types.Select(known => (known.Term.Zh, known.Name))]));
        return null;
    }
}
