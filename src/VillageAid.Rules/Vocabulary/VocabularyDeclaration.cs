using System.Text.Json;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>What packs add to the fact types of C# records: types, fields, values of enumerations. Its names are settled and clash with nothing.</summary>
internal sealed record VocabularyDeclaration(
    IReadOnlyList<TypeDeclaration> Types, IReadOnlyList<FurtherField> Fields, IReadOnlyList<FurtherValue> Values)
{
    public static VocabularyDeclaration Empty { get; } = new([], [], []);

    public bool IsEmpty => Types.Count + Fields.Count + Values.Count == 0;

    public VocabularyDeclaration And(VocabularyDeclaration more) => new([.. Types, .. more.Types], [.. Fields, .. more.Fields], [.. Values, .. more.Values]);

    /// <summary>The content of a declaration as text: two that have the same text say the same.</summary>
    public static string Print<T>(T declaration) => JsonSerializer.Serialize(declaration);
}

/// <summary>A fact type of a pack. Its fields are named in English here, whichever language the pack is written in.</summary>
internal sealed record TypeDeclaration
{
    public required LocalizedText Term { get; init; }

    public required FactKind Kind { get; init; }

    public required IReadOnlyList<string> Key { get; init; }

    public string? WindowDate { get; init; }

    public string? SpanEnd { get; init; }

    /// <summary>The way to a place code; null where no rule can be about it.</summary>
    public string? Place { get; init; }

    public required IReadOnlyList<FieldDeclaration> Fields { get; init; }
}

/// <summary>A field of a pack.</summary>
internal sealed record FieldDeclaration
{
    public required LocalizedText Term { get; init; }

    public required DeclaredKind Kind { get; init; }

    /// <summary>The unit's name; of numbers only.</summary>
    public string? Unit { get; init; }

    /// <summary>The values of an enumeration, or of a set where it has a closed list.</summary>
    public IReadOnlyList<LocalizedText> Values { get; init; } = [];

    public bool MayBeNothing { get; init; }

    public ReferenceDeclaration? Reference { get; init; }
}

/// <summary>That a field holds the identity of a fact: of which type, and what the ways there and back are called.</summary>
internal sealed record ReferenceDeclaration(string Target, LocalizedText Name, LocalizedText? Inverse);

/// <summary>A further field of a type that is there already.</summary>
internal sealed record FurtherField(string Owner, FieldDeclaration Field);

/// <summary>A further value of a field's enumeration; every field of that enumeration gets it.</summary>
internal sealed record FurtherValue(string Owner, string Field, LocalizedText Value);

internal enum DeclaredKind
{
    Text,
    Number,
    Boolean,
    Date,
    Time,
    Instant,
    Enumeration,
    Set,
}
