using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>Checks the values of a closed list that a pack declares.</summary>
internal static class DeclaredValueBinder
{
    private static readonly char[] Separators = ['、', ',', '，', ';', '；', '|'];

    /// <summary>The values; <paramref name="taken"/> are the words that name one already.</summary>
    public static IReadOnlyList<LocalizedText> Bind(ChoicesSyntax choices, IEnumerable<string> taken, bool isSet, bool mayBeNothing, DiagnosticBag diagnostics)
    {
        if (choices.Items.Count == 0)
            diagnostics.Report(DiagnosticCatalog.NoValues, choices.Place);
        var words = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        var values = new List<LocalizedText>();
        foreach (var choice in choices.Items)
        {
            var text = new LocalizedText(choice.Zh.Value, choice.En ?? choice.Zh.Value);
            var isFree = ((string[])[text.Zh, text.En]).Distinct(StringComparer.OrdinalIgnoreCase).ToList().TrueForAll(words.Add);
            if (!isFree)
                diagnostics.Report(DiagnosticCatalog.DuplicateValue, choice.Zh.Place, text.Zh);
            else if (WhyReserved(text, isSet, mayBeNothing) is { } why)
                diagnostics.Report(DiagnosticCatalog.ReservedValue, choice.Zh.Place, text.Zh, why);
            else
                values.Add(text);
        }
        return values;
    }

    private static LocalizedText? WhyReserved(LocalizedText text, bool isSet, bool mayBeNothing)
    {
        if (KnownWords.IsUnknown(text.Zh) || KnownWords.IsUnknown(text.En))
            return new("它的意思是没有人知道；不写就是不明", "it says that nobody knows, as a blank does");
        if ((mayBeNothing || isSet) && (KnownWords.IsNothing(text.Zh) || KnownWords.IsNothing(text.En)))
            return new("它的意思是知道没有", "it says that there is none");
        if (isSet && (text.Zh + text.En).IndexOfAny(Separators) >= 0)
            return new("几个值之间用这个符号隔开", "the sign stands between the values of a cell");
        return null;
    }
}
