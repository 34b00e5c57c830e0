using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>The checks that one record by itself can pass or fail.</summary>
internal static class RecordChecks
{
    /// <summary>The record with its text in one form; null, with the mistake, where a required value is missing or a text is one that is never stored.</summary>
    public static Fact? Normalize(Fact fact, FactType type, out DiagnosticDescriptor? error, out Field? wrong)
    {
        (error, wrong) = (null, null);
        var result = fact;
        foreach (var field in type.Fields)
        {
            error = field.Type is DataType.Text ? CheckText(field, fact, ref result) : CheckValue(field, fact);
            if (error is null)
                continue;
            wrong = field;
            return null;
        }
        return result;
    }

    private static DiagnosticDescriptor? CheckText(Field field, Fact fact, ref Fact result)
    {
        if (field.Read<string>(fact).TryGetValue(out var text))
            text = NormalizeText(text, field, fact, ref result);
        return text is null ? field.MayBeUnknown ? null : DiagnosticCatalog.RequiredValueMissing
            : PersonalData.IsIdentityNumber(text) ? DiagnosticCatalog.IdentityNumberInValue : null;
    }

    private static DiagnosticDescriptor? CheckValue(Field field, Fact fact) =>
        field.MayBeUnknown || field.Access.TryHash(fact, out _) ? null : DiagnosticCatalog.RequiredValueMissing;

    // Records are immutable for everybody else, so a record that must change is copied first, once.
    private static string? NormalizeText(string text, Field field, Fact original, ref Fact result)
    {
        var normal = FactText.Normalize(text);
        if (string.Equals(normal, text, StringComparison.Ordinal) && normal.Length > 0)
            return normal;
        if (ReferenceEquals(result, original))
            result = original.Copy();
        field.Write(result, normal.Length == 0 ? default : Known.Of<object>(normal));
        return normal.Length == 0 ? null : normal;
    }

    /// <summary>Whether no date of a record is before one that it must follow; where one is, with the texts of the mistake.</summary>
    public static bool DatesAreInOrder(Fact fact, FactType type, out object[] mistake)
    {
        mistake = [];
        foreach (var (first, last) in type.DateOrders)
        {
            if (!first.Read<DateOnly>(fact).TryGetValue(out var start) || !last.Read<DateOnly>(fact).TryGetValue(out var end) || end >= start)
                continue;
            mistake = [last.Term, Print(end), first.Term, Print(start)];
            return false;
        }
        return true;

        static string Print(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
