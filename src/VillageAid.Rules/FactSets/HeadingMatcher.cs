using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Finds the field that each column's heading names, in either language.</summary>
internal static class HeadingMatcher
{
    /// <summary>The field of each column, null for a column that is left out; or null where the table cannot be read at all.</summary>
    public static IReadOnlyList<Field?>? Match(IReadOnlyList<string> headings, FactType type, string path, RowPlaces places, DiagnosticBag diagnostics)
    {
        var byName = FieldsByName(type);
        var columns = new Field?[headings.Count];
        var first = new Dictionary<Field, string>();
        var usable = true;
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = FactText.Normalize(headings[i]);
            if (!byName.TryGetValue(heading, out var field))
                usable &= ReportUnknown(heading, type, byName.Keys, path, places.Heading(i), diagnostics);
            else if (first.TryAdd(field, heading))
                columns[i] = field;
            else
                usable &= Fail(diagnostics, DiagnosticCatalog.DuplicateHeading, path, places.Heading(i), first[field], heading);
        }
        foreach (var missing in type.Fields.Where(field => !field.MayBeUnknown && !first.ContainsKey(field)))
            usable = Fail(diagnostics, DiagnosticCatalog.MissingColumn, path, places.Heading(0), missing.Term, type.Term);
        return usable ? columns : null;
    }

    private static Dictionary<string, Field> FieldsByName(FactType type)
    {
        var result = new Dictionary<string, Field>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in type.Fields)
        {
            foreach (var name in (string[])[field.Name, field.Term.Zh, .. field.Aliases])
                result.TryAdd(name, field);
        }
        return result;
    }

    private static bool ReportUnknown(string heading, FactType type, IEnumerable<string> known, string path, LinePosition place, DiagnosticBag diagnostics)
    {
        if (PersonalData.IsHeading(heading))
            return Fail(diagnostics, DiagnosticCatalog.PersonalColumn, path, place, heading);
        diagnostics.Report(DiagnosticCatalog.UnknownHeading, path, place, heading, type.Term, Suggestion.For(heading, known));
        return true;
    }

    private static bool Fail(DiagnosticBag diagnostics, DiagnosticDescriptor error, string path, LinePosition place, params object[] arguments)
    {
        diagnostics.Report(error, path, place, arguments);
        return false;
    }
}
