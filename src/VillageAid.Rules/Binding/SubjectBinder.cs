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
        var words = possible.SelectMany(subject => new[] { subject.Term.Zh, subject.Name });
        if (vocabulary.FindSubjectType(name.Value) is not { } found)
        {
            diagnostics.Report(DiagnosticCatalog.UnknownSubject, name.Place, name.Value, Suggestions.For(name.Value, words));
            return null;
        }
        if (found.FactType.Place is not null)
            return found;
        diagnostics.Report(DiagnosticCatalog.SubjectWithoutPlace, name.Place, name.Value, string.Join(", ", words));
        return null;
    }
}
