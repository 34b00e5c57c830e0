using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>The key of a fact, by a fact that has it: two are equal where every part of the key is.</summary>
internal readonly struct RecordKey : IEquatable<RecordKey>
{
    private readonly FactType _type;
    private readonly Fact _fact;
    private readonly int _hash;

    private RecordKey(FactType type, Fact fact, int hash) => (_type, _fact, _hash) = (type, fact, hash);

    /// <exception cref="ArgumentException">A part of the key has no value.</exception>
    public static RecordKey Of(FactType type, Fact fact)
    {
        var hash = new HashCode();
        foreach (var part in type.Key)
        {
            if (!part.Access.TryHash(fact, out var code))
                throw new ArgumentException($"`{part.Name}` is part of the key of `{type.Name}` and must have a value: {fact}", nameof(fact));
            hash.Add(code);
        }
        return new RecordKey(type, fact, hash.ToHashCode());
    }

    public bool Equals(RecordKey other)
    {
        if (_hash != other._hash)
            return false;
        foreach (var part in _type.Key)
        {
            if (!part.Access.HaveSame(_fact, other._fact))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => obj is RecordKey other && Equals(other);

    public override int GetHashCode() => _hash;
}
