using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>The one subject that an evaluation is asked for, or all.</summary>
internal sealed record SubjectFilter(SubjectType? Type, string? Id)
{
    public bool IsEverybody => Type is null;

    /// <summary>Of those only some, by their identities; null: all of them.</summary>
    public IReadOnlyDictionary<FactType, HashSet<string>>? Only { get; init; }

    public bool Includes(PresentRecord record) =>
        (Type is null || (record.Type == Type.FactType && record.Versions.Any(Type.Includes) && record.Type.IdOf(record.Fact) == Id))
        && (Only is null || (Only.TryGetValue(record.Type, out var ids) && ids.Contains(record.Type.IdOf(record.Fact))));

    public static SubjectFilter Parse(string? text, FactVocabulary vocabulary)
    {
        if (text is null)
            return new SubjectFilter(null, null);
        text = NormalizationFormC.Normalize(text);
        var colon = text.IndexOfAny([':', '：']);
        if (colon <= 0 || colon == text.Length - 1)
            throw new ArgumentException($"`{text}` is no subject: write type:id, such as cadre:甲.", nameof(text));
        var name = text[..colon];
        var types = vocabulary.SubjectTypes.Where(subject => subject.FactType.Place is not null).ToList();
        var type = types.Find(subject => subject.Name == name || subject.Term.Zh == name);
        if (type is not null)
            return new SubjectFilter(type, text[(colon + 1)..]);
        var near = NearestNames.Find(name, types.SelectMany(subject => new[] { subject.Name, subject.Term.Zh }));
        var help = near.Count > 0 ? $"did you mean {string.Join(", ", near)}?" : $"there are: {string.Join(", ", types.Select(subject => subject.Name))}";
        throw new ArgumentException($"There is no subject type `{name}`: {help}", nameof(text));
    }
}
