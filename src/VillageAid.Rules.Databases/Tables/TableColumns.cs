using System.Data.Common;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Databases.Tables;

/// <summary>A column that holds a field.</summary>
internal sealed record TableColumn(Field Field, CellReader Read);

/// <summary>Finds what is read of each column. Columns of no field are never fetched, so what they hold stays in the database.</summary>
internal static class TableColumns
{
    /// <summary>What is read of each column, null for a column of no field; or null, and reported, where a field's column holds what no fact can.</summary>
    public static TableColumn?[]? Find(DbDataReader rows, Database database, FactType type, string path, DiagnosticBag diagnostics)
    {
        var columns = new TableColumn?[rows.FieldCount];
        var usable = true;
        for (var i = 0; i < columns.Length; i++)
        {
            if (FindField(type, rows.GetName(i)) is not { } field)
                continue;
            if (database.FindCellReader(rows, i, field.Type is DataType.List) is { } read)
            {
                columns[i] = new TableColumn(field, read);
                continue;
            }
            diagnostics.Report(DiagnosticCatalog.ColumnTypeUnusable, path, new LinePosition(1, i + 1), field.Term, Shown.Name(rows.GetDataTypeName(i)));
            usable = false;
        }
        return usable ? columns : null;
    }

    /// <summary>The field that a column's name means, by the rule of headings.</summary>
    public static Field? FindField(FactType type, string name)
    {
        var heading = FactText.Normalize(name);
        return type.Fields.FirstOrDefault(field => Is(heading, field.Name) || Is(heading, field.Term.Zh) || field.Aliases.Any(alias => Is(heading, alias)));
    }

    private static bool Is(string heading, string name) => heading.Equals(name, StringComparison.OrdinalIgnoreCase);
}
