using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Vocabulary;

/// <summary>How a field's value is taken out of a record and put into one; values are in the form of the language (<see cref="Field.Read"/>).</summary>
internal abstract class FieldAccess
{
    /// <summary>The value of the field in a record.</summary>
    public abstract Known<object> Read(Fact fact);

    /// <summary>Puts a value into a record that nobody else has seen yet: for everybody else records are immutable.</summary>
    public abstract void Write(Fact fact, Known<object> value);

    /// <summary>Whether a number can be written without loss.</summary>
    public abstract bool Fits(decimal number);

    /// <summary>Hands itself over with the type of its values, so that work on many records needs no box for each.</summary>
    public virtual TResult Accept<TResult>(IFieldAccessVisitor<TResult> visitor) => visitor.Visit(new BoxedAccess(this));

    /// <summary>A hash code of the field's value; false where the record has none. Only for tables in memory.</summary>
    public virtual bool TryHash(Fact fact, out int hash)
    {
        var value = Read(fact);
        hash = value.HasValue ? value.Value.GetHashCode() : 0;
        return value.HasValue;
    }

    /// <summary>Whether two records have the same value.</summary>
    public virtual bool HaveSame(Fact left, Fact right) => Read(left).Equals(Read(right));
}

/// <summary>Is given a field's access with the type of its values.</summary>
internal interface IFieldAccessVisitor<out TResult>
{
    /// <summary>Called once with the access.</summary>
    TResult Visit<TValue>(FieldAccess<TValue> access);
}

/// <summary>The access to a field by the type of its values, as the record holds them.</summary>
internal abstract class FieldAccess<TValue> : FieldAccess
{
    /// <summary>As <see cref="FieldAccess.Read"/>, in the record's own form.</summary>
    public abstract Known<TValue> Get(Fact fact);

    /// <summary>As <see cref="FieldAccess.Write"/>, of what <see cref="Get"/> gave.</summary>
    public abstract void Set(Fact fact, Known<TValue> value);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IFieldAccessVisitor<TResult> visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    public override bool TryHash(Fact fact, out int hash)
    {
        var known = Get(fact).TryGetValue(out var value);
        hash = known ? EqualityComparer<TValue>.Default.GetHashCode(value!) : 0;
        return known;
    }

    /// <inheritdoc/>
    public override bool HaveSame(Fact left, Fact right) => Get(left).Equals(Get(right));
}
