using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>Sets the fields of a record from the texts of a test, by the rules of every other input. A relation's name stands for the field that names the other record.</summary>
internal sealed class RecordFields(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public Field? Find(FactType type, YamlScalar key)
    {
        switch (type.Find(key.Value))
        {
            case Field field:
                return field;
            case Link link:
                return link.Field;
        }
        var own = type.Fields.Where(known => !known.IsCommon);
        diagnostics.Report(DiagnosticCatalog.UnknownTestField, key.Place, WordHelp.Of(type), key.Value, WordHelp.For(key.Value, type.Fields.Select(WordHelp.Of), own.Select(WordHelp.Of)));
        return null;
    }

    public bool Set(Fact fact, Field field, YamlNode node)
    {
        if (Text(field, node) is not { } text)
            return false;
        var parsed = ValueParser.Parse(field, text);
        if (parsed.Error is { } error)
        {
            diagnostics.Report(error, node.Place, parsed.Arguments);
            return false;
        }
        field.Write(fact, parsed.Value);
        return true;
    }

    // Several values are a list, or one text with 、 between them, as in a cell.
    private string? Text(Field field, YamlNode node)
    {
        if (node is not YamlSequence sequence || field.Type is not DataType.List)
            return _values.Scalar(node)?.Value;
        var items = sequence.Items.Select(_values.Scalar).OfType<YamlScalar>().ToList();
        return items.Count == sequence.Items.Count && !node.HasError ? items.Count == 0 ? KnownWords.NothingZh : string.Join('、', items.Select(item => item.Value)) : null;
    }
}
