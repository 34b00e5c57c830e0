using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Binding;

/// <summary>Binds the fact types that packs declare. They may refer to each other in any order.</summary>
internal sealed class DeclaredTypeBinder(FactVocabulary vocabulary, DeclaredNames names)
{
    private readonly List<Draft> _drafts = [];
    private readonly List<ReferenceTarget> _targets = [.. vocabulary.Types.Select(ReferenceTarget.Of)];

    public VocabularyDeclaration Bind(IEnumerable<ReadPack> packs)
    {
        foreach (var (pack, syntax) in packs.SelectMany(pack => pack.Policy.Vocabulary.Types, (pack, syntax) => (pack, syntax)))
            _drafts.Add(Open(pack.Diagnostics, syntax));
        _targets.AddRange(_drafts.Where(draft => draft.Twin is null).Select(draft => TargetOf(draft.Syntax)));
        foreach (var draft in _drafts)
            Bind(draft);
        foreach (var draft in _drafts.Where(draft => draft.Twin is not null))
            Compare(draft);
        var types = _drafts.Where(draft => draft is { Twin: null, Declaration: not null, IsNamed: true }).Select(draft => draft.Declaration!).ToList();
        // What refers to a type that could not be bound says nothing without it; the type has its diagnostic.
        var known = types.Select(type => type.Term.En).Concat(vocabulary.Types.Select(type => type.Name)).ToHashSet(StringComparer.Ordinal);
        return new VocabularyDeclaration([.. types.Select(type => type with { Fields = [.. type.Fields.Select(field => WithoutLost(field, known))] })], [], []);
    }

    private static FieldDeclaration WithoutLost(FieldDeclaration field, HashSet<string> known) =>
        field.Reference is { } reference && !known.Contains(reference.Target) ? field with { Reference = null } : field;

    // Another pack may say the same again; within one pack it is a slip.
    private Draft Open(DiagnosticBag diagnostics, TypeSyntax syntax)
    {
        var text = syntax.Term.Text;
        if (vocabulary.Declared.Types.FirstOrDefault(type => Overlap(type.Term, text)) is { } before)
            return new Draft(syntax, diagnostics) { Twin = new Draft(syntax, diagnostics) { Declaration = before, IsFromBefore = true } };
        if (_drafts.Find(other => other.Diagnostics != diagnostics && Overlap(other.Syntax.Term.Text, text)) is { } twin)
            return new Draft(syntax, diagnostics) { Twin = twin.Twin ?? twin };
        return new Draft(syntax, diagnostics) { IsNamed = names.TakeType(syntax.Term, diagnostics) };
    }

    private static bool Overlap(LocalizedText a, LocalizedText b) => a.Zh == b.Zh || a.En == b.En;

    private static void Compare(Draft draft)
    {
        if (draft.Declaration is null || draft.Twin!.Declaration is null || VocabularyDeclaration.Print(draft.Declaration) == VocabularyDeclaration.Print(draft.Twin.Declaration))
            return;
        var other = draft.Twin.IsFromBefore ? DeclaredElsewhere.Before : LocalizedText.Same(draft.Twin.Syntax.Term.Zh.Place.ToString());
        draft.Diagnostics.Report(DiagnosticCatalog.DeclaredDifferently, draft.Syntax.Term.Zh.Place, draft.Syntax.Term.Zh.Value, other);
    }

    private void Bind(Draft draft)
    {
        var (syntax, diagnostics) = (draft.Syntax, draft.Diagnostics);
        var fields = BindFields(draft);
        var kind = syntax.Kind?.Value switch { "event" => FactKind.Event, "span" => FactKind.Span, "state" => FactKind.State, _ => (FactKind?)null };
        var key = BindKey(draft, fields);
        var window = BindDate(syntax.WindowDate, draft, fields);
        var end = BindDate(syntax.SpanEnd, draft, fields);
        if (kind is FactKind.Event or FactKind.Span && syntax.WindowDate is null)
            diagnostics.Report(DiagnosticCatalog.MissingKey, syntax.Term.Zh.Place, PolicyKeys.Get("windowDate").Words);
        if (kind is FactKind.Span && syntax.SpanEnd is null)
            diagnostics.Report(DiagnosticCatalog.MissingKey, syntax.Term.Zh.Place, PolicyKeys.Get("spanEnd").Words);
        if (kind is FactKind.Event or FactKind.State && syntax.SpanEnd is { } wrong)
            diagnostics.Report(DiagnosticCatalog.DeclarationDoesNotFit, wrong.Place, PolicyKeys.Get("spanEnd").Words, new LocalizedText("期间", "a span"));
        if (kind is null || key is null || (kind != FactKind.State && window is null) || (kind == FactKind.Span && end is null))
            return;
        draft.Declaration = new TypeDeclaration
        {
            Term = syntax.Term.Text,
            Kind = kind.Value,
            Key = key,
            WindowDate = window,
            SpanEnd = kind == FactKind.Span ? end : null,
            Place = syntax.Place?.Value,
            Fields = [.. fields.Select(field => field.Declaration)],
        };
    }

    private List<(FieldSyntax Syntax, FieldDeclaration Declaration)> BindFields(Draft draft)
    {
        var binder = new DeclaredFieldBinder(draft.Syntax.Term.Text, _targets, names, draft.Diagnostics, draft.Twin is null);
        var fields = new List<(FieldSyntax, FieldDeclaration)>();
        // All fields take their names before any relation does, whatever the order of the file.
        foreach (var syntax in draft.Syntax.Fields.Where(binder.Declare).ToList())
        {
            if (binder.Bind(syntax) is { } field)
                fields.Add((syntax, field));
        }
        return fields;
    }

    private static List<string>? BindKey(Draft draft, List<(FieldSyntax Syntax, FieldDeclaration Declaration)> fields)
    {
        if (draft.Syntax.Key.Count == 0)
            draft.Diagnostics.Report(DiagnosticCatalog.NoKeyDeclared, draft.Syntax.Term.Zh.Place, draft.Syntax.Term.Zh.Value);
        var key = new List<string>();
        foreach (var word in draft.Syntax.Key)
        {
            if (Find(word, draft, fields) is not { } field)
                continue;
            if (WhyNoKey(field) is { } why)
                draft.Diagnostics.Report(DiagnosticCatalog.NotAKeyField, word.Place, word.Value, why);
            else if (key.Contains(field.Term.En))
                draft.Diagnostics.Report(DiagnosticCatalog.DuplicateValue, word.Place, word.Value);
            else
                key.Add(field.Term.En);
        }
        return key.Count > 0 && key.Count == draft.Syntax.Key.Count ? key : null;
    }

    private static LocalizedText? WhyNoKey(FieldDeclaration field) => field switch
    {
        { Kind: DeclaredKind.Set } => new("它有好几个值", "it has several values"),
        { Kind: DeclaredKind.Boolean } => new("它只有是和否", "it is only true or false"),
        { MayBeNothing: true } => new("它可以为无", "it may be nothing"),
        _ => null,
    };

    private static string? BindDate(Located<string>? word, Draft draft, List<(FieldSyntax Syntax, FieldDeclaration Declaration)> fields)
    {
        if (word is null || Find(word, draft, fields) is not { } field)
            return null;
        if (field.Kind == DeclaredKind.Date)
            return field.Term.En;
        draft.Diagnostics.Report(DiagnosticCatalog.NotADateField, word.Place, word.Value);
        return null;
    }

    private static FieldDeclaration? Find(Located<string> word, Draft draft, List<(FieldSyntax Syntax, FieldDeclaration Declaration)> fields)
    {
        if (fields.Find(field => field.Declaration.Term.Zh == word.Value || field.Declaration.Term.En == word.Value).Declaration is { } found)
            return found;
        // One that was written and could not be bound has its diagnostic.
        if (!draft.Syntax.Fields.Any(field => field.Term.Words.Any(name => name.Value == word.Value)))
        {
            draft.Diagnostics.Report(DiagnosticCatalog.UnknownDeclaredField, word.Place, draft.Syntax.Term.Zh.Value, word.Value,
                Suggestions.ForTerms(word.Value, [.. draft.Syntax.Fields.Select(field => (field.Term.Text.Zh, field.Term.Text.En))]));
        }
        return null;
    }

    // Whether a draft has one text as its key is asked of what is written: it may not be bound yet.
    private static ReferenceTarget TargetOf(TypeSyntax syntax)
    {
        var field = syntax.Key is [var key] ? syntax.Fields.FirstOrDefault(field => field.Term.Words.Any(word => word.Value == key.Value)) : null;
        return new ReferenceTarget(syntax.Term.Text, field is { Type.Value: "text" } or { Type: null, Reference: not null });
    }

    private sealed class Draft(TypeSyntax syntax, DiagnosticBag diagnostics)
    {
        public TypeSyntax Syntax { get; } = syntax;

        public DiagnosticBag Diagnostics { get; } = diagnostics;

        public TypeDeclaration? Declaration { get; set; }

        /// <summary>The type of the same name of a pack before this one, or of the vocabulary that packs build on.</summary>
        public Draft? Twin { get; init; }

        public bool IsFromBefore { get; init; }

        /// <summary>Whether its names were free.</summary>
        public bool IsNamed { get; init; }
    }
}

/// <summary>How messages name a place that is in no file of this load.</summary>
internal static class DeclaredElsewhere
{
    public static LocalizedText Before { get; } = new("先前载入的词汇", "the vocabulary that was loaded before");
}
