using System.Globalization;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.FactReports;

/// <summary>Prints summaries of facts as a table for people.</summary>
internal static class FactTypeTable
{
    private const int MaxRanges = 3;
    private const string None = "—";

    public static void Write(FactLoadResult facts, IReadOnlyList<FactTypeSummary> summaries, bool withUse, TextWriter writer, Language language)
    {
        var columns = Columns(withUse);
        var rows = summaries.Select(summary => columns.Select(column => column.Print(summary, language)).ToList()).ToList();
        var unknown = facts.Refused - summaries.Sum(summary => summary.Count.Refused);
        if (unknown > 0)
            rows.Add([.. columns.Select((_, i) => i switch { 0 => language == Language.Zh ? "（类型不明）" : "(type not known)", 1 or 3 => Number(unknown), 2 => "0", _ => None })]);
        if (rows.Count == 0)
            return;
        rows.Insert(0, [.. columns.Select(column => column.Heading.In(language))]);
        var widths = columns.Select((_, i) => rows.Max(row => DisplayWidth.Of(row[i]))).ToList();
        foreach (var row in rows)
            writer.WriteLine(string.Join("  ", row.Select((text, i) => columns[i].IsNumber ? DisplayWidth.PadLeft(text, widths[i]) : DisplayWidth.PadRight(text, widths[i]))).TrimEnd());
        WriteNote(summaries, writer, language);
    }

    private static List<Column> Columns(bool withUse)
    {
        List<Column> columns =
        [
            new(new("记录", "record"), (summary, language) => summary.Type.Term.In(language)),
            new(new("读", "read"), (summary, _) => Number(summary.Count.Read), IsNumber: true),
            new(new("收下", "kept"), (summary, _) => Number(summary.Count.Kept), IsNumber: true),
            new(new("拒收", "refused"), (summary, _) => Number(summary.Count.Refused), IsNumber: true),
            new(new("最早", "first"), (summary, _) => Print(summary.First)),
            new(new("最晚", "last"), (summary, _) => Print(summary.Last)),
            new(new("对象数", "subjects"), (summary, _) => summary.Subjects is { } count ? Number(count) : None, IsNumber: true),
            new(new("台账齐全", "stated complete"), Statements),
        ];
        if (withUse)
            columns.Insert(1, new(new("规则用到", "rules use it"), (summary, language) => summary.IsUsed ? (language == Language.Zh ? "是" : "yes") : None));
        return columns;
    }

    private static string Statements(FactTypeSummary summary, Language language)
    {
        if (summary.Type.ClrType == typeof(RecordCompleteness))
            return None;
        if (summary.Statements.Count == 0)
            return language == Language.Zh ? "没有" : "no";
        var shown = summary.Statements.Take(MaxRanges).Select(statement => language == Language.Zh
            ? $"{statement.Subjects} 个对象 {Print(statement.From)} 至 {Print(statement.To)}{(statement.Counts ? "" : "（不作数）")}"
            : $"{statement.Subjects} subjects {Print(statement.From)} to {Print(statement.To)}{(statement.Counts ? "" : " (does not count)")}");
        var rest = summary.Statements.Count - MaxRanges;
        var more = rest <= 0 ? "" : language == Language.Zh ? $"；另有 {rest} 段" : $"; {rest} more";
        return string.Join(language == Language.Zh ? "；" : "; ", shown) + more;
    }

    // What the last column is for; only said where something is open.
    private static void WriteNote(IReadOnlyList<FactTypeSummary> summaries, TextWriter writer, Language language)
    {
        if (summaries.All(summary => summary.Type.WindowDate is null || summary.Type.ClrType == typeof(RecordCompleteness) || summary.Statements.Any(statement => statement.Counts)))
            return;
        writer.WriteLine(language == Language.Zh
            ? "没有“台账齐全”的记录类型，查不到记录只算“不明”，不算“没有”；确实记全了的，请在“台账齐全”里写明。"
            : "Where records are not stated complete, a record that is not there is not known, never \"none\"; where they are all in, state it as recordCompleteness.");
    }

    private static string Print(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? None;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Column(LocalizedText Heading, Func<FactTypeSummary, Language, string> Print, bool IsNumber = false);
}
