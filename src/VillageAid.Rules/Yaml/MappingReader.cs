using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Yaml;

/// <summary>A mapping read by the ids of <see cref="PolicyKeys"/>, whichever language its keys are written in.</summary>
/// <example><code>if (MappingReader.Open(node, diagnostics, "from", "to") is { } reader) { var from = reader.Required("from"); }</code></example>
internal sealed class MappingReader
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<PolicyKey> _perhaps = [];
    private readonly DiagnosticBag _diagnostics;

    private MappingReader(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        Place = mapping.Place;
        _diagnostics = diagnostics;
    }

    public SourceSpan Place { get; }

    /// <summary>Whether a key was not among those that may stand here.</summary>
    public bool HasUnknownKeys { get; private set; }

    /// <summary>Opens a mapping that may have these keys. Every unknown and every repeated key is reported at once; null where it is no mapping.</summary>
    public static MappingReader? Open(YamlNode? node, DiagnosticBag diagnostics, params IReadOnlyList<string> ids)
    {
        if (node is null || new NodeValues(diagnostics).Mapping(node) is not { } mapping)
            return null;
        var keys = ids.Select(PolicyKeys.Get).ToList();
        var reader = new MappingReader(mapping, diagnostics);
        foreach (var entry in mapping.Entries)
            reader.Add(entry, keys);
        return reader;
    }

    /// <summary>Whether a mapping has one of these keys; for telling kinds of mappings apart before opening one.</summary>
    public static bool Has(YamlMapping mapping, params IReadOnlyList<string> ids) =>
        ids.Any(id => mapping.Entries.Any(entry => PolicyKeys.Get(id).Is(entry.Key.Value)));

    public bool Has(string id) => Entry(id) is not null;

    public YamlNode? Optional(string id) => Entry(id)?.Value;

    public YamlScalar? Key(string id) => Entry(id)?.Key;

    /// <summary>The value of a key that must be there; its absence is reported at the mapping.</summary>
    public YamlNode? Required(string id)
    {
        var value = Optional(id);
        // A misspelt key is reported as that, not as a missing one too.
        if (value is null && !_perhaps.Contains(PolicyKeys.Get(id)))
            _diagnostics.Report(DiagnosticCatalog.MissingKey, Place, PolicyKeys.Get(id).Words);
        return value;
    }

    private YamlEntry? Entry(string id) => _entries.GetValueOrDefault(PolicyKeys.Get(id).Id);

    private void Add(YamlEntry entry, List<PolicyKey> keys)
    {
        var word = entry.Key.Value;
        if (entry.Key.HasError)
            return;
        if (keys.Find(key => key.Is(word)) is not { } known)
        {
            HasUnknownKeys = true;
            _diagnostics.Report(DiagnosticCatalog.UnknownKey, entry.Key.Place, word, Suggest(word, keys));
        }
        else if (!_entries.TryAdd(known.Id, entry))
            _diagnostics.Report(DiagnosticCatalog.DuplicateKey, entry.Key.Place, word);
    }

    private LocalizedText Suggest(string word, List<PolicyKey> keys)
    {
        var near = NearestNames.Find(word, keys.SelectMany(key => new[] { key.Zh, key.En }))
            .Select(name => keys.Find(key => key.Is(name))!).Distinct().ToList();
        _perhaps.UnionWith(near);
        return near.Count > 0
            ? new LocalizedText($"是不是 {Join(near, key => key.Zh, "、")}？", $"did you mean {Join(near, key => key.En, ", ")}?")
            : new LocalizedText($"这里可以写：{Join(keys, key => key.Zh, "、")}", $"what may stand here: {Join(keys, key => key.En, ", ")}");
    }

    private static string Join(List<PolicyKey> keys, Func<PolicyKey, string> word, string separator) =>
        string.Join(separator, keys.Select(key => $"`{word(key)}`"));
}
