using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>A record as an evaluation sees it: one that is there, or one that may exist and was not seen.</summary>
internal abstract class CaseRecord(FactType type)
{
    public FactType Type { get; } = type;

    /// <summary>Its type and key; null where the key is not known.</summary>
    public abstract FactIdentity? Identity { get; }

    /// <summary>What is known of a field.</summary>
    public abstract Value Read(Field field);

    /// <summary>As <see cref="Read(Field)"/>, without saying what is missing: the value where there is one, and else of which kinds what is missing is (<see cref="Bits"/>).</summary>
    public abstract Known<object> Read(Field field, out int kinds);

    /// <summary>A field that nobody knows.</summary>
    protected static Value Unknown(Field field, Causes causes)
    {
        if (field.Type is DataType.Boolean)
            return TruthValue.Of(field.MayBeNothing ? Verdicts.Truth.Unknown | Verdicts.Truth.Null : Verdicts.Truth.Unknown, causes);
        // Of several values it is not even known how many there are.
        if (field.Type is DataType.List)
            return new ListValue([], causes) { MayHideNull = false };
        return new Uncertain(null, null, field.MayBeNothing, causes);
    }

    protected static Value Exact(object raw) => raw switch
    {
        bool truth => TruthValue.Of(truth),
        ValueSet<object> set => new ListValue([.. set.Select(value => new ListItem(Exact(value), null))], null),
        _ => new Scalar(raw),
    };
}

/// <summary>A record that is there: one fact, or several of one key that nothing puts in order.</summary>
internal sealed class PresentRecord : CaseRecord
{
    private readonly bool _isDisputed;
    private IReadOnlyList<Fact>? _versions;
    private FactIdentity? _identity;

    /// <summary>A record for which one fact counts.</summary>
    public PresentRecord(FactType type, int row, Fact fact) : base(type)
    {
        (Row, Fact) = (row, fact);
        _isDisputed = fact.Confirmation == Confirmation.Disputed;
        Possible = KeyResolution.IsCertain(fact) ? null : Missing.Confirmation(Identity);
        IsPlain = Possible is null && !_isDisputed;
    }

    /// <summary>A record of versions that count, a certain one first where there is one.</summary>
    public PresentRecord(FactType type, int row, IReadOnlyList<Fact> versions) : this(type, row, versions[0])
    {
        _versions = versions;
        _isDisputed = versions.Any(fact => fact.Confirmation == Confirmation.Disputed);
        IsPlain &= versions.Count == 1 && !_isDisputed;
    }

    /// <summary>Its place among the records of its type.</summary>
    public int Row { get; }

    /// <summary>The first version.</summary>
    public Fact Fact { get; }

    /// <summary>The facts of its key that nothing puts in order.</summary>
    public IReadOnlyList<Fact> Versions => _versions ??= [Fact];

    public override FactIdentity Identity => _identity ??= FactIdentity.Of(Type, Fact);

    /// <summary>Not null where it is only possible that the record holds, and says why.</summary>
    public Causes? Possible { get; }

    /// <summary>Whether its fields are what one certain fact says.</summary>
    public bool IsPlain { get; }

    public override Value Read(Field field)
    {
        var stated = ReadStated(field);
        // What is contested is what it says, not of whom. Once it is confirmed, what it leaves open is still open.
        return _isDisputed && !field.IsKey && !field.NamesOwner ? Unknown(field, Missing.Confirmation(Identity).Union(PlainValue.CausesOf(stated))) : stated;
    }

    public override Known<object> Read(Field field, out int kinds)
    {
        var known = field.Read(Fact);
        for (var i = 1; i < Count && !known.IsUnknown; i++)
        {
            if (field.Read(_versions![i]) != known)
                known = default;
        }
        if (_isDisputed && !field.IsKey && !field.NamesOwner)
            known = default;
        kinds = known.IsUnknown ? Bits.Unclear : 0;
        return known;
    }

    /// <summary>What a field may turn out to be once what is contested is resolved.</summary>
    public IEnumerable<object> Stated(Field field) => Versions.Select(field.Read).Where(known => known.HasValue).Select(known => known.Value).Distinct();

    private int Count => _versions?.Count ?? 1;

    private Value ReadStated(Field field)
    {
        var known = field.Read(Fact);
        for (var i = 1; i < Count; i++)
        {
            if (field.Read(_versions![i]) != known)
                return Unknown(field, Missing.Conflict(Identity, field));
        }
        return known.State switch
        {
            KnownState.Value => Exact(known.Value),
            KnownState.Nothing => NullValue.Instance,
            _ => Unknown(field, Missing.Field(Identity, field)),
        };
    }
}

/// <summary>A record that may exist and was not seen: some key fields are known, everything else is Unknown.</summary>
internal sealed class UnseenRecord(FactType type, IReadOnlyDictionary<Field, object> key, Causes causes) : CaseRecord(type)
{
    public Causes Causes { get; } = causes;

    public override FactIdentity? Identity { get; } = IdentityOf(type, key);

    /// <summary>The doubtful records that it may turn out to be: what they leave open is open then.</summary>
    public IReadOnlyList<CaseRecord> Candidates { get; init; } = [];

    public override Value Read(Field field) => key.TryGetValue(field, out var raw)
        ? Exact(raw)
        : Unknown(field, Candidates.Aggregate(Causes, (causes, record) => causes.Union(PlainValue.CausesOf(record.Read(field)))));

    public override Known<object> Read(Field field, out int kinds)
    {
        kinds = 0;
        if (key.TryGetValue(field, out var raw))
            return Known.Of(raw);
        kinds = Causes.Kinds;
        foreach (var candidate in Candidates)
        {
            candidate.Read(field, out var further);
            kinds |= further;
        }
        return default;
    }

    /// <summary>The identity that a key gives; null where a part of it is missing.</summary>
    public static FactIdentity? IdentityOf(FactType type, IReadOnlyDictionary<Field, object> key) =>
        type.Key.All(key.ContainsKey) ? new FactIdentity(type, [.. type.Key.Select(field => key[field])]) : null;
}
