using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>The checks that one record by itself can pass or fail.</summary>
internal static class RecordChecks
{
    /// <summary>The record with its text in one form; null where a required value is missing or a text is one that is never stored.</summary>
    public static Fact? Normalize(Fact fact, FactType type, FactOrigin origin, DiagnosticBag diagnostics)
    {
        var result = fact;
        foreach (var field in type.Fields)
        {
            var value = field.Read(fact);
            if (value.HasValue && value.Value is string text)
                value = NormalizeText(text, field, fact, ref result);
            if (!field.MayBeUnknown && !value.HasValue)
                return Fail(DiagnosticCatalog.RequiredValueMissing);
            if (value.HasValue && value.Value is string code && PersonalData.IsIdentityNumber(code))
                return Fail(DiagnosticCatalog.IdentityNumberInValue);

            Fact? Fail(DiagnosticDescriptor error)
            {
                diagnostics.Report(error, origin.Path, origin.Position, field.Term);
                return null;
            }
        }
        return result;
    }

    // Records are immutable for everybody else, so a record that must change is copied first, once.
    private static Known<object> NormalizeText(string text, Field field, Fact original, ref Fact result)
    {
        var normal = FactText.Normalize(text);
        var value = normal.Length == 0 ? default : Known.Of<object>(normal);
        if (ReferenceEquals(normal, text) || string.Equals(normal, text, StringComparison.Ordinal))
            return value;
        if (ReferenceEquals(result, original))
            result = original.Copy();
        field.Write(result, value);
        return value;
    }

    /// <summary>Whether a span ends on or behind its first day; where not, with the texts of the mistake.</summary>
    public static bool SpanIsInOrder(Fact fact, FactType type, out object[] mistake)
    {
        mistake = [];
        if (type.WindowDate is not { } first || type.SpanEnd is not { } last)
            return true;
        if (!first.Read<DateOnly>(fact).TryGetValue(out var start) || !last.Read<DateOnly>(fact).TryGetValue(out var end) || end >= start)
            return true;
        mistake = [last.Term, Print(end), first.Term, Print(start)];
        return false;

        static string Print(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
