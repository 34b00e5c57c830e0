using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>
/// A workbook (Office Open XML, ECMA-376) that is written sheet by sheet straight into its archive: the library's own packages would hold every sheet in memory. The same sheets
/// give the same bytes.
/// </summary>
internal sealed class WorkbookFile : IDisposable
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Parts = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly ZipArchive _archive;
    private readonly List<(int Number, string Name, SheetWriter Content)> _sheets = [];
    private SheetWriter? _open;

    public WorkbookFile(Stream stream)
    {
        _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        // How many sheets there will be is not known yet: any part of which nothing is said is one.
        Write(FixedZip.First, $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="{Parts}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Parts}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Parts}.styles+xml"/></Types>
            """);
        Write("_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="workbook" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        using (var styles = XmlWriter.Create(FixedZip.Add(_archive, "xl/styles.xml"), new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true }))
            WorkbookStyles.Create().WriteTo(styles);
    }

    /// <summary>Begins a sheet, and so ends the one before.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="widths">The widths of its columns, in characters.</param>
    /// <param name="isTable">Whether its first row is that of a table.</param>
    /// <param name="isFirst">Whether it is shown before all others.</param>
    public SheetWriter Begin(string name, IReadOnlyList<double> widths, bool isTable, bool isFirst = false)
    {
        _open?.Dispose();
        var number = _sheets.Count + 1;
        _open = new SheetWriter(FixedZip.Add(_archive, $"xl/worksheets/sheet{number}.xml"), widths, isTable);
        _sheets.Insert(isFirst ? 0 : _sheets.Count, (number, name, _open));
        return _open;
    }

    public void Dispose()
    {
        _open?.Dispose();
        var sheets = string.Concat(_sheets.OrderBy(sheet => sheet.Number).Select(sheet => $"""<Relationship Id="sheet{sheet.Number}" Type="{Relations}/worksheet" Target="worksheets/sheet{sheet.Number}.xml"/>"""));
        Write("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="styles" Type="{Relations}/styles" Target="styles.xml"/>{sheets}</Relationships>""");
        using (var xml = XmlWriter.Create(FixedZip.Add(_archive, "xl/workbook.xml"), new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true }))
            Content().WriteTo(xml);
        _archive.Dispose();
    }

    private Workbook Content()
    {
        // A filter has a hidden name, by which some spreadsheets find it.
        var names = _sheets.Select((sheet, index) => (sheet, index)).Where(pair => pair.sheet.Content.IsTable).Select(pair => new DefinedName
        {
            Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)pair.index, Hidden = true, Text = $"'{pair.sheet.Name}'!{pair.sheet.Content.Range}",
        });
        return new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }),
            new Sheets(_sheets.Select(sheet => new Sheet { Name = sheet.Name, SheetId = (uint)sheet.Number, Id = $"sheet{sheet.Number}" })), new DefinedNames(names));
    }

    private void Write(string name, string xml)
    {
        using var writer = new StreamWriter(FixedZip.Add(_archive, name), new UTF8Encoding(false));
        writer.Write("""<?xml version="1.0" encoding="utf-8" standalone="yes"?>""" + "\n" + xml);
    }
}
