using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Finds the subject type that a rule or an indicator names.</summary>
internal static class SubjectBinder
{
    public static SubjectType? Find(Located<string> name, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var possible = vocabulary.SubjectTypes.Where(subject => subject.FactType.Place is not null).ToList();
        if (vocabulary.FindSubjectType(name.Value) is not { } found)
        {
            diagnostics.Report(DiagnosticCatalog.UnknownSubject, name.Place, name.Value, Suggestions.ForTerms(name.Value, [.. possible.Select(subject => (subject.Term.Zh, subject.Name))]));
            return null;
        }
        if (found.FactType.Place is not null)
            return found;
        diagnostics.Report(DiagnosticCatalog.SubjectWithoutPlace, name.Place, name.Value,
            new LocalizedText(string.Join("、", possible.Select(subject => subject.Term.Zh)), string.Join(", ", possible.Select(subject => subject.Name))));
        return null;
    }
}
