using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Checks the ways to place codes that make declared types subjects of rules.</summary>
internal static class DeclaredPlaces
{
    /// <summary>The vocabulary, in which a type whose way leads nowhere has none.</summary>
    public static FactVocabulary Check(IEnumerable<ReadPack> packs, FactVocabulary vocabulary)
    {
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (pack, syntax) in packs.SelectMany(pack => pack.Policy.Vocabulary.Types, (pack, syntax) => (pack, syntax)))
        {
            if (syntax.Place is { } place && vocabulary.FindType(syntax.Term.Zh.Value) is { IsDeclared: true } type && !Check(type, syntax, place, pack.Diagnostics))
                wrong.Add(type.Name);
        }
        if (wrong.Count == 0)
            return vocabulary;
        var types = vocabulary.Declared.Types.Select(type => wrong.Contains(type.Term.En) ? type with { Place = null } : type);
        return VocabularyReader.Read(vocabulary.Records, vocabulary.Declared with { Types = [.. types] });
    }

    private static bool Check(FactType type, TypeSyntax syntax, Located<string> place, DiagnosticBag diagnostics)
    {
        var isNamed = type.Key is [{ Type: DataType.Text }];
        if (!isNamed)
            diagnostics.Report(DiagnosticCatalog.NotNamedByOneText, place.Place, syntax.Term.Zh.Value);
        var leads = LeadsToText(type, place.Value.Split('.'));
        if (!leads)
            diagnostics.Report(DiagnosticCatalog.NoWayToAPlace, place.Place, place.Value);
        return isNamed && leads;
    }

    private static bool LeadsToText(FactType type, string[] steps)
    {
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            switch (type.Find(step))
            {
                case Link link: type = link.Target; break;
                case Collection collection: type = collection.Element; break;
                case { Type: DataType.Text }: return index == steps.Length - 1;
                default: return false;
            }
        }
        return false;
    }
}
