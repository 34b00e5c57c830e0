using System.Globalization;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Makes the causes of what is not settled.</summary>
internal static class Missing
{
    public static Causes Record(FactIdentity identity) => Causes.Of(new MissingItem(MissingKind.Record, Name(identity)) { Record = identity });

    public static Causes NotYet(FactIdentity identity) => Causes.Of(new MissingItem(MissingKind.NotYet, Name(identity)) { Record = identity });

    public static Causes Field(FactIdentity identity, Field field) =>
        Causes.Of(new MissingItem(MissingKind.Field, new LocalizedText($"{identity.In(Language.Zh)} 的{field.Term.Zh}", $"{field.Name} of {identity.In(Language.En)}"))
        {
            Record = identity,
            Field = field.Name,
        });

    public static Causes Confirmation(FactIdentity identity) =>
        Causes.Of(new MissingItem(MissingKind.Confirmation, new LocalizedText($"{identity.In(Language.Zh)} 的核实", $"confirmation of {identity.In(Language.En)}")) { Record = identity });

    public static Causes Conflict(FactIdentity identity, Field field) =>
        Causes.Of(new MissingItem(MissingKind.Confirmation,
            new LocalizedText($"{identity.In(Language.Zh)} 的{field.Term.Zh}（几条记录不一致）", $"{field.Name} of {identity.In(Language.En)} (records differ)"))
        {
            Record = identity,
            Field = field.Name,
        });

    public static Causes Completeness(FactType type, string owner, DateOnly from, DateOnly to)
    {
        var days = from == to
            ? to.ToString("O", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{from:O}..{to:O}");
        return Causes.Of(new MissingItem(MissingKind.Completeness, new LocalizedText($"台账齐全：{type.Term.Zh} {owner} {days}", $"completeness of {type.Name} {owner} {days}")) { Ledger = new(type, owner, from, to) });
    }

    public static Causes FutureRecords(FactType type, string owner, DateOnly to) =>
        Causes.Of(new MissingItem(MissingKind.NotYet,
            new LocalizedText($"{type.Term.Zh} {owner} 至 {to.ToString("O", CultureInfo.InvariantCulture)}", $"{type.Name} {owner} up to {to.ToString("O", CultureInfo.InvariantCulture)}")));

    public static Causes Parameter(ParameterSymbol parameter) =>
        Causes.Of(new MissingItem(MissingKind.Parameter, parameter.Name) { Parameter = parameter.Name.En });

    public static Causes Judgement(string question) =>
        Causes.Of(new MissingItem(MissingKind.Judgement, new LocalizedText($"对“{question}”的判断", $"a judgement on “{question}”")));

    public static Causes Version(BoundRule rule) =>
        Causes.Of(new MissingItem(MissingKind.Judgement, new LocalizedText($"“{rule.Title.Zh}”在此期间改了，按哪一版判断", $"which version of “{rule.Title.En}” counts: it changes inside the period")));

    /// <summary>No row of a decision counts, and nothing says what then.</summary>
    public static Causes Outcome() =>
        Causes.Of(new MissingItem(MissingKind.Judgement, new LocalizedText("没有一行符合，也没有写此时评为什么", "no row counts, and nothing says what the outcome is then")));

    /// <summary>Two rows that settle a decision differently.</summary>
    public static Causes Conflict(BoundRow one, BoundRow other) =>
        Causes.Of(new MissingItem(MissingKind.Judgement, new LocalizedText(
            $"第{one.Number}行与第{other.Number}行都符合而结果不同{Clauses(one, other, "（", "、", "）")}", $"rows {one.Number} and {other.Number} both count and differ{Clauses(one, other, " (", ", ", ")")}")));

    private static string Clauses(BoundRow one, BoundRow other, string open, string separator, string close)
    {
        var clauses = one.Citations.Concat(other.Citations).Select(citation => citation.Clause).Distinct().ToList();
        return clauses.Count == 0 ? "" : open + string.Join(separator, clauses) + close;
    }

    public static MissingItem Signs(LocalizedText title) =>
        new(MissingKind.Judgement, new LocalizedText($"有“{title.Zh}”的迹象，请研判", $"there are signs of “{title.En}”; a person must judge"));

    public static MissingItem Settlement(LocalizedText conflict) =>
        new(MissingKind.Judgement, new LocalizedText($"条款冲突“{conflict.Zh}”以哪一条为准", $"which clause prevails in the conflict “{conflict.En}”"));

    public static Causes Calendar(DateOnly date)
    {
        var day = date.ToString("O", CultureInfo.InvariantCulture);
        return Causes.Of(new MissingItem(MissingKind.Record, new LocalizedText($"日历 {day}", $"calendarDay {day}")));
    }

    private static LocalizedText Name(FactIdentity identity) => new(identity.In(Language.Zh), identity.In(Language.En));
}
