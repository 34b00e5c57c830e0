using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds the further values that packs give to enumerations.</summary>
internal sealed class FurtherValueBinder(FactVocabulary vocabulary)
{
    private readonly List<(Enumeration Enumeration, LocalizedText Value, DiagnosticBag? Pack)> _found =
        [.. vocabulary.Declared.Values.Select(value => (((Field)vocabulary.FindType(value.Owner)!.Find(value.Field)!).Enumeration!, value.Value, (DiagnosticBag?)null))];

    private readonly List<FurtherValue> _new = [];

    public VocabularyDeclaration Bind(IEnumerable<ReadPack> packs)
    {
        foreach (var (pack, further) in packs.SelectMany(pack => pack.Policy.Vocabulary.Values, (pack, further) => (pack, further)))
        {
            if (FindField(further.Field, pack.Diagnostics) is var (type, field))
                Bind(type, field, further.Values, pack.Diagnostics);
        }
        return new VocabularyDeclaration([], [], _new);
    }

    // `类型.字段`
    private (FactType Type, Field Field)? FindField(Located<string> path, DiagnosticBag diagnostics)
    {
        var dot = path.Value.IndexOfAny(['.', '．']);
        var owner = dot < 0 ? path.Value : path.Value[..dot];
        if (RecordTypes.Find(path with { Value = owner.Trim() }, vocabulary, diagnostics) is not { } type)
            return null;
        var name = dot < 0 ? "" : path.Value[(dot + 1)..].Trim();
        var field = type.Find(name) as Field;
        // Of the fields that every record has the engine itself reads the values.
        if (field is { Enumeration: not null, IsCommon: false })
            return (type, field);
        if (field is not null)
            diagnostics.Report(DiagnosticCatalog.NoFurtherValues, path.Place, path.Value);
        else
            diagnostics.Report(DiagnosticCatalog.UnknownDeclaredField, path.Place, type.Term, name, Suggestions.ForTerms(name, [.. type.Fields.Where(known => known is { Enumeration: not null, IsCommon: false }).Select(known => (known.Term.Zh, known.Name))]));
        return null;
    }

    private void Bind(FactType type, Field field, ChoicesSyntax values, DiagnosticBag diagnostics)
    {
        var enumeration = field.Enumeration!;
        // What another pack has added already, word for word, is not added twice.
        var repeated = values.Items.Where(choice => _found.Exists(other => other.Enumeration == enumeration && other.Pack != diagnostics && other.Value == TextOf(choice))).ToList();
        if (repeated.Count > 0 && repeated.Count == values.Items.Count)
            return;
        var taken = enumeration.Words.Concat(_found.Where(other => other.Enumeration == enumeration).SelectMany(other => (string[])[other.Value.Zh, other.Value.En]));
        foreach (var value in DeclaredValueBinder.Bind(values with { Items = [.. values.Items.Except(repeated)] }, taken, field.Type is DataType.List, field.MayBeNothing, diagnostics))
        {
            _found.Add((enumeration, value, diagnostics));
            _new.Add(new FurtherValue(type.Name, field.Name, value));
        }
    }

    private static LocalizedText TextOf(ChoiceSyntax choice) => new(choice.Zh.Value, choice.En ?? choice.Zh.Value);
}
