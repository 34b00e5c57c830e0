using System.IO.Compression;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;

namespace VillageAid.Rules.Tests.Readers;

public sealed class WorkbookFormatTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("facts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Cells_are_read_as_what_was_entered()
    {
        var result = Read("""
            [账目]
            账目编号 | 日期 | 金额 | 人数 | 办公时刻
            number 1001 | date 2016-03-17 | number 0.1 | number 3 | time 08:30
            number 7 as 0000 | number 42446 as 31 | number 0.30000000000000004 | | number 0.35416666666666669 as [h]:mm
            inline A3 | 2016年3月17日 | number 0.25 as 9 | 不明 | 8:30
            """);

        result.Succeeded.Should().BeTrue();
        var day = new DateOnly(2016, 3, 17);
        var time = new TimeOnly(8, 30);
        result.FactSet.All.Should().BeEquivalentTo([
            new TestGrant { GrantId = "1001", PaidOn = day, Amount = 0.1m, Persons = 3, OpensAt = time },
            new TestGrant { GrantId = "0007", PaidOn = day, Amount = 0.3m, OpensAt = time },
            new TestGrant { GrantId = "A3", PaidOn = day, Amount = 0.25m, OpensAt = time }]);
    }

    [Theory]
    [InlineData("dates from 1904")]
    [InlineData("dates from 1904 true")]
    public void Days_may_be_counted_from_1904(string start)
    {
        var result = Read(start + "\n" + """
            [账目]
            账目编号 | 日期 | 办公时刻
            A1 | number 40968 as 14 | time 08:30
            A2 | number 40968 as 31 | time 00:00
            """);

        result.Succeeded.Should().BeTrue();
        result.FactSet.All.Cast<TestGrant>().Select(grant => grant.PaidOn.Value).Should().OnlyContain(date => date == new DateOnly(2016, 3, 1));
        result.FactSet.All.Cast<TestGrant>().Select(grant => grant.OpensAt.Value).Should().BeEquivalentTo([new TimeOnly(8, 30), new TimeOnly(0, 0)]);
    }

    [Fact]
    public void Blank_is_unknown_and_nothing_is_nothing()
    {
        var result = Read("[任职]\n任职编号 | 干部编号 | 工作队编号 | 到任日期 | 离任日期 | 任职文件\nA | 甲 | 队 | date 2016-03-01 | 无 |\n[干部]\n干部编号\n甲\n");

        var posting = result.FactSet.All.OfType<Assignment>().Single();
        posting.EndOn.IsNothing.Should().BeTrue();
        posting.AppointmentDocRef.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void A_file_that_would_unpack_to_too_much_is_not_unpacked()
    {
        using (var archive = new ZipArchive(File.Create(Path.Combine(_folder, "台账.xlsx")), ZipArchiveMode.Create))
        {
            using var part = archive.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open();
            var blanks = new byte[1 << 20];
            for (var i = 0; i <= 128; i++)
                part.Write(blanks);
        }

        FactFiles.Read(_folder, TestVocabulary.Extended).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("VA0024");
    }

    [Theory]
    [InlineData("""<row r="2000000"><c r="A2000000"><v>1</v></c></row>""", "VA0024")]
    [InlineData("""<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>""", "VA0022")]
    [InlineData("""<row r="2"><c r="A9"><v>1</v></c></row>""", "VA0022")]
    [InlineData("""<row r="2"><c r="ZZZZ2"><v>1</v></c></row>""", "VA0022")]
    [InlineData("""<row r="2"><c r="A2" t="s"><v>99</v></c></row>""", "VA0022")]
    [InlineData("""<row r="x"><c r="A2"><v>1</v></c></row>""", "VA0022")]
    [InlineData("""<row r="2"><c r="A2"><f t="array" ref="A2:??">1</f><v>1</v></c></row>""", "VA0022")]
    public void A_sheet_that_contradicts_itself_is_refused(string rows, string code)
    {
        Write("[干部]\n干部编号\n甲\n");
        using (var archive = ZipFile.Open(Path.Combine(_folder, "台账.xlsx"), ZipArchiveMode.Update))
        {
            var entry = archive.Entries.Single(part => part.FullName.Contains("worksheets/", StringComparison.Ordinal));
            var name = entry.FullName;
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write($"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>{rows}</sheetData></worksheet>""");
        }

        var result = FactFiles.Read(_folder, TestVocabulary.Extended);

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        result.Kept.Should().Be(0);
    }

    private FactLoadResult Read(string text)
    {
        Write(text);
        return FactFiles.Read(_folder, TestVocabulary.Extended);
    }

    private void Write(string text)
    {
        using var stream = File.Create(Path.Combine(_folder, "台账.xlsx"));
        WorkbookText.Write(text, stream);
    }
}
