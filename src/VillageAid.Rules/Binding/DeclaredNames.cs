using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Who has which name while vocabularies are merged. Units are not looked at: they stand behind <c>unit:</c> only, where no name can, and 户 is both. Of
/// functions those may be fields that are already (date).
/// </summary>
internal sealed class DeclaredNames
{
    private static readonly LocalizedText OfType = new("记录类型或考核对象", "a record type or subject");
    private static readonly LocalizedText OfMember = new("这种记录的字段或关系", "a field or relation of these records");
    private static readonly LocalizedText OfFunction = new("函数", "a function");
    private static readonly LocalizedText OfOccasion = new("期间", "the occasion");

    private readonly FactVocabulary _vocabulary;
    private readonly HashSet<string> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> _ofPacks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _functions;

    public DeclaredNames(FactVocabulary vocabulary, IEnumerable<ReadPack> packs)
    {
        _vocabulary = vocabulary;
        _types.UnionWith(vocabulary.SubjectTypes.SelectMany(type => (string[])[type.Name, type.Term.Zh]));
        _functions = [.. FunctionTable.Names.Except(vocabulary.Types.SelectMany(type => type.MemberNames))];
        foreach (var parameter in packs.SelectMany(pack => pack.Policy.Parameters).SelectMany(parameter => new[] { parameter.Name, parameter.En }).OfType<Located<string>>())
            _ofPacks.TryAdd(parameter.Value, new LocalizedText($"参数（{parameter.Place}）", $"a parameter ({parameter.Place})"));
    }

    /// <summary>Gives a new type its names; each that is taken is reported.</summary>
    public bool TakeType(TermSyntax term, DiagnosticBag diagnostics)
    {
        var free = true;
        foreach (var word in term.Words)
            free &= Report(word, Reserved(word.Value) ?? (_types.Add(word.Value) ? null : OfType), diagnostics);
        return free;
    }

    /// <summary>Gives names to something that can be asked of a type's records.</summary>
    public bool TakeMember(LocalizedText owner, TermSyntax term, DiagnosticBag diagnostics)
    {
        var free = true;
        foreach (var word in term.Words)
            free &= Report(word, Reserved(word.Value) ?? (MembersOf(owner).Add(word.Value) ? null : OfMember), diagnostics);
        return free;
    }

    private static bool Report(Located<string> word, LocalizedText? taken, DiagnosticBag diagnostics)
    {
        if (taken is not null)
            diagnostics.Report(DiagnosticCatalog.NameTaken, word.Place, word.Value, taken);
        return taken is null;
    }

    // A name that means something else already would change what conditions say, those of other packs too.
    private LocalizedText? Reserved(string word) =>
        OccasionNames.All.Contains(word) ? OfOccasion
        : _functions.Contains(word) ? OfFunction
        : _ofPacks.GetValueOrDefault(word);

    private HashSet<string> MembersOf(LocalizedText owner)
    {
        if (_members.TryGetValue(owner.En, out var known))
            return known;
        var type = _vocabulary.FindType(owner.En);
        var fields = type?.Fields ?? [.. _vocabulary.Types[0].Fields.Where(field => field.IsCommon)];
        known = new HashSet<string>([owner.Zh, owner.En], StringComparer.OrdinalIgnoreCase);
        known.UnionWith(type?.MemberNames ?? []);
        known.UnionWith(fields.SelectMany(field => (string[])[field.Name, field.Term.Zh, .. field.Aliases]));
        _members.Add(owner.En, known);
        return known;
    }
}
