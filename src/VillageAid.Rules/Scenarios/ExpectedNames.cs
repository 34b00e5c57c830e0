using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Scenarios;

/// <summary>How a test names rules: whole, or the beginning with <c>*</c> behind it.</summary>
internal static class RuleName
{
    public static bool Fits(string name, string known) => name.EndsWith('*') ? known.StartsWith(name[..^1], StringComparison.Ordinal) : name == known;
}

/// <summary>How a test names subjects: by the id, or <c>type:id</c> with any name that the vocabulary gives to the type.</summary>
internal static class SubjectName
{
    /// <summary>The name with an ASCII colon.</summary>
    public static string Narrow(string name) => name.Replace('：', ':');

    public static bool Means(string name, SubjectId subject, FactVocabulary vocabulary)
    {
        var narrow = Narrow(name);
        if (narrow == subject.Id)
            return true;
        var colon = narrow.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || narrow[(colon + 1)..] != subject.Id || vocabulary.FindSubjectType(narrow[..colon]) is not { } type)
            return false;
        // A township may be named as the body that it is, and a body as what it is here.
        return type.Name == subject.Type || (vocabulary.FindSubjectType(subject.Type) is { } other && other.FactType == type.FactType && (type.Role is null || other.Role is null));
    }
}

/// <summary>What verdicts an expectation speaks of.</summary>
internal static class ExpectedVerdicts
{
    /// <summary>Whether a verdict is of the subject and the rule, on whatever occasion.</summary>
    public static bool IsAbout(this Expectation expectation, Verdict verdict, FactVocabulary vocabulary) =>
        SubjectName.Means(expectation.Subject.Value, verdict.Subject, vocabulary)
        && (expectation.Rule is not { Value: var rule } || RuleName.Fits(rule, verdict.Rule) || verdict.Citations.Any(citation => RuleName.Fits(rule, citation.Clause)));

    /// <summary>What a difference is filed under: <c>甲 MX2019-5-11@整1</c>.</summary>
    public static string Name(this Expectation expectation) => string.Join(' ', new[] { expectation.Subject.Value, expectation.Rule?.Value }.OfType<string>())
        + (expectation.Occasion is { Value: var label } ? "@" + label : "");
}
