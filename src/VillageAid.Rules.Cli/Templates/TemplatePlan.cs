using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>What a workbook to fill in holds: a sheet a fact type, a column a field.</summary>
internal sealed record TemplatePlan(IReadOnlyList<TemplateSheet> Sheets, Language Language)
{
    // Of what every record may say, what an office needs; those that it fills in least often stand last.
    private static readonly string[] Common =
        [nameof(Fact.RecordedAt), nameof(Fact.SourceKind), nameof(Fact.Confirmation), nameof(Fact.RecordId), nameof(Fact.SupersedesId), nameof(Fact.EvidenceRef)];

    public static TemplatePlan Of(IReadOnlyList<FactType> types, Language language) =>
        new([.. types.Select(type => new TemplateSheet(type, type.Term.In(language), [.. Columns(type).Select(field => TemplateColumn.Of(field, type, types, language))]))], language);

    /// <summary>The one of two texts that the workbook's language asks for.</summary>
    public string Say(string zh, string en) => Language == Language.Zh ? zh : en;

    // The key first, then what each record must have, then the rest in the order of the vocabulary.
    private static IEnumerable<Field> Columns(FactType type)
    {
        var own = type.Fields.Where(field => !field.IsCommon).OrderBy(field => field.IsKey ? 0 : field.MayBeUnknown ? 2 : 1);
        var common = Common.Select(name => type.Fields.FirstOrDefault(field => field.IsCommon && field.Name == VocabularyReader.CamelCase(name))).OfType<Field>();
        return [.. own, .. common];
    }
}

/// <summary>A sheet for records of one type.</summary>
internal sealed record TemplateSheet(FactType Type, string Name, IReadOnlyList<TemplateColumn> Columns);

/// <summary>A column for one field.</summary>
internal sealed record TemplateColumn(Field Field, string Heading)
{
    /// <summary>What is shown beside a cell that is chosen; at most 255 characters.</summary>
    public required string Prompt { get; init; }

    /// <summary>A value as somebody would write it; empty where nothing stands for it.</summary>
    public required string Example { get; init; }

    /// <summary>The words of a drop-down list; empty where there is none.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    public static TemplateColumn Of(Field field, FactType type, IReadOnlyList<FactType> types, Language language) => new(field, field.Term.In(language))
    {
        Prompt = ColumnPrompt.Write(field, type, types, language),
        Example = ExampleValue.Of(field, type, language),
        Choices = ChoicesOf(field, type, types, language),
    };

    private static IReadOnlyList<string> ChoicesOf(Field field, FactType type, IReadOnlyList<FactType> types, Language language)
    {
        if (ColumnPrompt.NamesAType(field, type))
            return [.. types.Where(other => other != type).Select(other => other.Term.In(language))];
        IReadOnlyList<string> words = field.Type switch
        {
            DataType.Boolean => [TemplateWords.Yes.In(language), TemplateWords.No.In(language)],
            DataType.Enumerated { Enumeration.Members: var members } => [.. members.Select(member => member.Term.In(language))],
            _ => [],
        };
        return words.Count > 0 && field.MayBeNothing ? [.. words, TemplateWords.Nothing.In(language)] : words;
    }
}
