using System.Globalization;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>A stretch of one input of a table in which every cell says the same: an example of it, and which rows it passes (null: that cannot be told).</summary>
internal sealed record TableStretch(string Example, bool?[] Passes, bool IsTested)
{
    /// <summary>The stretches of an input that differ for some row.</summary>
    public static List<TableStretch> Of(BoundTable table, BoundInput input, DateOnly? day)
    {
        var cells = table.Rows.Select(row => row.Cells.Where(cell => cell.Input == input).ToList()).ToList();
        var tests = cells.SelectMany(row => row).Select(cell => TableConstants.SidesOf(cell.Test, input.Variable)).ToList();
        var isTested = tests.Count > 0;
        var points = tests.SelectMany(sides => sides ?? []).Select(side => TableConstants.ValueOf(side, day)).OfType<object>();
        var domain = InputDomain.Of(input.Value);
        var values = isTested ? InputSamples.Of(input.Value.Type, points, domain) : null;
        if (values is null || values.Count == 0)
            return [new TableStretch("", [.. cells.Select(row => row.Count == 0 ? true : (bool?)null)], isTested)];
        var stretches = values.Cast<object?>().Concat(domain.MayBeNull ? [null] : Array.Empty<object?>())
            .Select(value => new TableStretch(Print(value), [.. cells.Select(row => PassAll(row, input, value, day))], isTested));
        // Where no row tells two stretches apart one stands for both.
        return [.. stretches.DistinctBy(stretch => string.Concat(stretch.Passes.Select(pass => pass is null ? '?' : pass.Value ? '1' : '0')))];
    }

    private static bool? PassAll(List<BoundCell> cells, BoundInput input, object? value, DateOnly? day)
    {
        var passes = cells.Select(cell => TableConstants.Passes(cell.Test, input.Variable, value, day)).ToList();
        return passes.Contains(false) ? false : passes.Contains(null) ? null : true;
    }

    private static string Print(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        EnumerationMember member => member.Term.Zh,
        _ => $"\"{value}\"",
    };
}
