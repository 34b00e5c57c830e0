using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// What could be read of the refused rows of one type: of which records they may be the correction. A row that could not be read at all may
/// be one of any.
/// </summary>
internal sealed class RefusedRows(FactType type)
{
    // By which parts of the key could be read; the identities hold these parts only.
    private readonly Dictionary<string, (IReadOnlyList<Field> Parts, HashSet<FactIdentity> Rows)> _byParts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _superseded = new(StringComparer.Ordinal);
    private bool _mayBeAny;

    /// <summary>A row that could not be read at all.</summary>
    public void AddUnread() => _mayBeAny = true;

    /// <param name="part">The record with the fields that could be read.</param>
    /// <param name="unread">The fields that could not.</param>
    public void Add(Fact part, IReadOnlySet<Field> unread)
    {
        if (part.SupersedesId is { } superseded)
            _superseded.Add(superseded);
        IReadOnlyList<Field> parts = [.. type.Key.Where(field => !unread.Contains(field) && field.Read(part).HasValue)];
        var name = string.Join(' ', parts.Select(field => field.Name));
        if (!_byParts.TryGetValue(name, out var group))
            _byParts.Add(name, group = (parts, []));
        group.Rows.Add(IdentityOf(part, parts));
        _mayBeAny |= parts.Count == 0;
    }

    /// <summary>Whether one of the rows may speak of the same thing as a record, or correct it.</summary>
    public bool MayConcern(Fact fact) =>
        _mayBeAny
        || (fact.RecordId is { } id && _superseded.Contains(id))
        || _byParts.Values.Any(group => group.Parts.All(field => field.Read(fact).HasValue) && group.Rows.Contains(IdentityOf(fact, group.Parts)));

    public RefusedRows Copy()
    {
        var copy = new RefusedRows(type) { _mayBeAny = _mayBeAny };
        copy._superseded.UnionWith(_superseded);
        foreach (var (name, group) in _byParts)
            copy._byParts.Add(name, (group.Parts, [.. group.Rows]));
        return copy;
    }

    private FactIdentity IdentityOf(Fact fact, IReadOnlyList<Field> parts) => new(type, [.. parts.Select(field => field.Read(fact).Value)]);
}
