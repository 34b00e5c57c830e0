using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>Sets the fields of a record from the texts of a test, by the rules of every other input.</summary>
internal static class RecordFields
{
    public static Field? Find(FactType type, YamlScalar key, DiagnosticBag diagnostics)
    {
        if (type.Find(key.Value) is Field field)
            return field;
        var own = type.Fields.Where(known => !known.IsCommon);
        diagnostics.Report(DiagnosticCatalog.UnknownTestField, key.Place, WordHelp.Of(type), key.Value, WordHelp.For(key.Value, type.Fields.Select(WordHelp.Of), own.Select(WordHelp.Of)));
        return null;
    }

    public static bool Set(Fact fact, Field field, YamlScalar value, DiagnosticBag diagnostics)
    {
        var parsed = ValueParser.Parse(field, value.Value);
        if (parsed.Error is { } error)
        {
            diagnostics.Report(error, value.Place, parsed.Arguments);
            return false;
        }
        field.Write(fact, parsed.Value);
        return true;
    }
}
