using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers;

/// <summary>Finds the fact type that a file, a sheet or a property is named after.</summary>
internal static class TypeNames
{
    // What stands beside the data for people to read.
    private static readonly HashSet<string> Notes = new(StringComparer.OrdinalIgnoreCase) { "说明", "填写说明", "readme", "notes" };

    /// <summary>The type that a file is named after; null where there is none.</summary>
    public static FactType? Find(string file, FactVocabulary vocabulary) => vocabulary.FindType(NameOf(file));

    /// <summary>Reports that a file of one type is not named after any.</summary>
    public static void ReportUnknown(string file, string shown, FactSetBuilder builder)
    {
        var name = NameOf(file);
        builder.Diagnostics.Report(DiagnosticCatalog.UnknownFactFile, shown, null, name, Suggest(name, builder.Vocabulary));
        builder.RefuseFile();
    }

    /// <summary>The names of types near to a name, as the end of a message.</summary>
    public static LocalizedText Suggest(string name, FactVocabulary vocabulary) =>
        Suggestion.For(name, vocabulary.Types.SelectMany(candidate => (string[])[candidate.Term.Zh, candidate.Name]));

    /// <summary>Whether a part is named as a note to people, so that it is left out.</summary>
    public static bool IsNote(string name) => Notes.Contains(FactText.Normalize(name));

    private static string NameOf(string file) => FactText.Normalize(Path.GetFileNameWithoutExtension(file));
}
