using System.IO.Compression;
using ExcelDataReader.Exceptions;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>Looks at a file before anything of it is unpacked: whether it is a workbook at all, and whether it would unpack to more than is read.</summary>
internal static class WorkbookGate
{
    private static ReadOnlySpan<byte> ZipMark => "PK"u8;

    private static ReadOnlySpan<byte> CompoundMark => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Why the file is not read, with the texts of the message; null where it is.</summary>
    public static (DiagnosticDescriptor Error, object[] Arguments)? Refusal(Stream stream)
    {
        Span<byte> start = stackalloc byte[8];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (start.SequenceEqual(CompoundMark))
            return (IsEncrypted(stream) ? DiagnosticCatalog.WorkbookEncrypted : DiagnosticCatalog.OldSpreadsheet, []);
        if (!start[..length].StartsWith(ZipMark) || Untrusted.Call(() => SizesOf(stream)) is not { } sizes)
            return (DiagnosticCatalog.WorkbookDamaged, []);
        return sizes.Problem is { } problem ? (DiagnosticCatalog.WorkbookTooLarge, [problem]) : null;
    }

    // A workbook with a password is a package inside a compound file; so is a workbook of Excel 97, without the package.
    private static bool IsEncrypted(Stream stream)
    {
        try
        {
            using var _ = WorkbookValues.Open(stream);
            return true;
        }
        catch (InvalidPasswordException)
        {
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }

    // What unpacks a part stops at the size that is written for it, so what is written can be believed.
    private static Sizes SizesOf(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var parts = archive.Entries;
        if (parts.Count > WorkbookLimits.Parts)
            return new Sizes(new LocalizedText($"超过 {WorkbookLimits.Parts} 个部分", $"more than {WorkbookLimits.Parts} parts"));
        var held = parts.Where(part => !part.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase)).Max(part => (long?)part.Length) ?? 0;
        if (held > WorkbookLimits.HeldPart || parts.Sum(part => part.Length) > WorkbookLimits.Total)
            return new Sizes(new LocalizedText($"解开后超过 {WorkbookLimits.Total >> 20} MB，或者文字超过 {WorkbookLimits.HeldPart >> 20} MB",
                $"more than {WorkbookLimits.Total >> 20} MB unpacked, or more than {WorkbookLimits.HeldPart >> 20} MB of text"));
        return new Sizes(null);
    }

    private sealed record Sizes(LocalizedText? Problem);
}
