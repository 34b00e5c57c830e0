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
}
