using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Checks the declared values of a record that a host made: C# did not check that they are of their fields' types.</summary>
internal static class DeclaredChecks
{
    /// <summary>The record with each declared value in the form of its field; null where one cannot be read.</summary>
    public static Fact? Normalize(Fact fact, FactType type, string path, LinePosition? position, DiagnosticBag diagnostics)
    {
        var origin = (Path: path, Position: position);
        if (fact.Declared.Count == 0)
            return fact;
        var result = fact;
        var errors = diagnostics.ErrorCount;
        foreach (var name in fact.Declared.Names)
        {
            if (type.Find(name) is Field { IsDeclared: true } field)
                result = Normalize(result, field, fact.Declared[name], ReferenceEquals(result, fact), origin, diagnostics);
            else if (PersonalData.IsHeading(name))
                diagnostics.Report(DiagnosticCatalog.PersonalColumn, origin.Path, origin.Position, name);
            else
                diagnostics.Report(DiagnosticCatalog.UnknownHeading, origin.Path, origin.Position, name, type.Term, Suggestion.For(name, type.MemberNames));
        }
        return diagnostics.ErrorCount > errors ? null : result;
    }

    // A text may be any that a file could hold, and what the field cannot hold is told in the words that a file's value would be told in.
    private static Fact Normalize(Fact fact, Field field, Known<object> raw, bool isOriginal, (string Path, LinePosition? Position) origin, DiagnosticBag diagnostics)
    {
        if (!raw.HasValue ? field.MayBeNothing : raw.Value is not string && field.Read(fact).HasValue)
            return fact;
        var parsed = ValueParser.Parse(field, raw.HasValue ? Print(raw.Value) : KnownWords.NothingZh);
        if (parsed.Error is { } error)
        {
            diagnostics.Report(error, origin.Path, origin.Position, parsed.Arguments);
            return fact;
        }
        var result = isOriginal ? fact.Copy() : fact;
        field.Write(result, parsed.Value);
        return result;
    }

    private static string Print(object value) => value is ValueSet<string> set
        ? string.Join('、', set)
        : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
