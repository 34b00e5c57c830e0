using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Evaluate;

/// <summary>The one subject that is asked for.</summary>
internal sealed record AskedSubject(SubjectType Type, string Id, string Place)
{
    /// <summary>
    /// Reads <c>type:id</c>; the type in either language, the colon also full-width. Which types there are is known once the packs are read:
    /// what it gives throws a <see cref="ToolException"/> where the vocabulary has no such type.
    /// </summary>
    /// <exception cref="ToolException">It is not written so.</exception>
    public static Func<FactVocabulary, AskedSubject> Read(ParseResult parsed, string text)
    {
        text = NormalizationFormC.Normalize(text);
        var colon = text.IndexOfAny([':', '：']);
        if (colon <= 0 || colon == text.Length - 1)
        {
            throw Values.Wrong(parsed, new LocalizedText($"`{text}` 不是对象", $"`{text}` is no subject"),
                new LocalizedText("写成 类型:编号，例如 cadre:甲", "write type:id, for example cadre:甲"));
        }
        return vocabulary => Find(parsed, text[..colon], text[(colon + 1)..], vocabulary);
    }

    private static AskedSubject Find(ParseResult parsed, string name, string id, FactVocabulary vocabulary)
    {
        var type = vocabulary.FindSubjectType(name) ?? throw Values.Wrong(parsed,
            new LocalizedText($"没有名为 `{name}` 的对象类型", $"there is no subject type `{name}`"), SuggestType(name, vocabulary));
        return new AskedSubject(type, id, Values.Place(parsed.CommandResult.Command));
    }

    /// <exception cref="ToolException">The facts have no such subject.</exception>
    public void CheckIn(FactSet facts)
    {
        var ids = Ids(facts).ToHashSet(StringComparer.Ordinal);
        if (ids.Contains(Id))
            return;
        var help = NearestNames.Find(Id, ids) is [var nearest, ..]
            ? new LocalizedText($"是不是 `{Type.Name}:{nearest}`？", $"did you mean `{Type.Name}:{nearest}`?")
            : CheckTheId;
        throw NotFound(help);
    }

    /// <summary>Whether the facts have the subject.</summary>
    public bool IsIn(FactSet facts) => Ids(facts).Contains(Id, StringComparer.Ordinal);

    /// <summary>What to throw where none of several facts have it.</summary>
    public ToolException NotFound() => NotFound(CheckTheId);

    private static LocalizedText CheckTheId => new("检查编号", "check the id");

    private ToolException NotFound(LocalizedText help) => ToolException.WrongValue(Place,
        new LocalizedText($"数据里没有编号为 `{Id}` 的{Type.Term.Zh}", $"the facts have no {Type.Term.En} with the id `{Id}`"), help);

    private IEnumerable<string> Ids(FactSet facts) => facts.Of(Type.FactType).Where(Type.Includes).Select(Type.FactType.IdOf);

    /// <summary>As the engine's options take it.</summary>
    public override string ToString() => $"{Type.Name}:{Id}";

    private static LocalizedText SuggestType(string name, FactVocabulary vocabulary)
    {
        var names = vocabulary.SubjectTypes.SelectMany(type => (string[])[type.Name, type.Term.Zh]);
        var known = string.Join("、", vocabulary.SubjectTypes.Select(type => $"{type.Name}（{type.Term.Zh}）"));
        return NearestNames.Find(name, names) is [var nearest, ..]
            ? new LocalizedText($"是不是 `{nearest}`？", $"did you mean `{nearest}`?")
            : new LocalizedText($"可用：{known}", $"there are: {string.Join(", ", vocabulary.SubjectTypes.Select(type => type.Name))}");
    }
}
