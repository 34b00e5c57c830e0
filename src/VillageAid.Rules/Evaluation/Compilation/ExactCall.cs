using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Functions;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Calls of functions that only answer over exact values. Called from compiled code.</summary>
internal static class ExactCall
{
    /// <summary>Whether a scalar is one value, or null.</summary>
    public static bool IsPlain<T>(T low, T high, int state) =>
        (state & Bits.Kinds) == 0 && ((state & Bits.Shape) == Bits.MayBeNull || Scalars.IsExact(low, high, state));

    public static int Invoke<T>(BuiltInFunction function, bool arePlain, int kinds, object?[] arguments, out T low, out T high)
    {
        if (arePlain)
            return FieldReading.Convert(PlainValue.From(FunctionLibrary.Find(function)(arguments)), out low, out high);
        low = high = default!;
        return Bits.HasValues | Bits.MayBeNull | kinds;
    }

    public static int Truth(BuiltInFunction function, bool arePlain, int kinds, object?[] arguments) =>
        arePlain ? FieldReading.TruthOf(PlainValue.From(FunctionLibrary.Find(function)(arguments))) : Bits.Truths | kinds;
}
