using System.IO.Compression;
using System.Text;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;

namespace VillageAid.Rules.Tests.Readers;

/// <summary>Whatever bytes a file holds, reading it gives records and diagnostics, never an exception. The seeds are fixed, so a failure can be repeated.</summary>
public sealed class FileFuzzTests : IDisposable
{
    private const string Sheets = """
        [考勤]
        干部编号 | 日期 | 在岗状态 | 签到
        干部001 | date 2016-03-01 | 在村 | bool 1
        inline 干部002 | 2016-03-02 | = A1 -> 在村 | error #N/A
        number 7 as 0000 | number 42431 as 31 | 不明 |
        merge A4:B4
        """;

    private const string Json = """
        {"考勤": [{"干部编号": "干部001", "日期": "2016-03-01", "签到": true}, {"cadreId": "\u5e72𠮷", "date": "2016-03-02", "status": null}],
         "testGrant": [{"grantId": "A", "amount": -2.50e1, "persons": 3}], "testTag": [{"tagId": "1", "tags": ["甲", "乙"]}], "说明": [[1]]}
        """;

    private const string Lines = """
        {"类型": "考勤", "干部编号": "干部001", "日期": "2016-03-01", "签到": true}
        {"type": "testTag", "tagId": "1", "tags": ["甲", "乙"]}

        {"type": "testGrant", "grantId": "A", "amount": 1e3}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("facts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_workbook() => Fuzz("台账.xlsx", Workbook(), 600);

    // Most flips of a packed byte only tell that the file is damaged; this one goes deeper.
    [Fact]
    public void The_parts_of_a_workbook()
    {
        var seed = Workbook();
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
            Read("台账.xlsx", WithChangedPart(seed, random), i);
    }

    [Fact]
    public void A_json_document() => Fuzz("台账.json", Encoding.UTF8.GetBytes(Json), 1500);

    [Fact]
    public void Lines_of_json() => Fuzz("台账.ndjson", Encoding.UTF8.GetBytes(Lines), 1500);

    private void Fuzz(string name, byte[] seed, int count)
    {
        var random = new Random(name.Length);
        for (var i = 0; i < count; i++)
            Read(name, Change(seed, random), i);
    }

    private void Read(string name, byte[] bytes, int round)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllBytes(file, bytes);

        FluentActions.Invoking(() => FactFiles.Read(file, TestVocabulary.Extended).Diagnostics.Select(diagnostic => diagnostic.ToString()).ToList())
            .Should().NotThrow("round {0}", round);
    }

    private static byte[] Change(byte[] seed, Random random)
    {
        var bytes = seed.ToArray();
        for (var flips = random.Next(1, 5); flips > 0; flips--)
            bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"0\"{}[],:<>/A "[random.Next(13)];
        return random.Next(5) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    private static byte[] Workbook()
    {
        using var stream = new MemoryStream();
        WorkbookText.Write(Sheets, stream);
        return stream.ToArray();
    }

    private static byte[] WithChangedPart(byte[] seed, Random random)
    {
        var stream = new MemoryStream();
        stream.Write(seed);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries[random.Next(archive.Entries.Count)];
            var name = entry.FullName;
            using var content = new MemoryStream();
            using (var part = entry.Open())
                part.CopyTo(content);
            entry.Delete();
            using var changed = archive.CreateEntry(name).Open();
            changed.Write(Change(content.ToArray(), random));
        }
        return stream.ToArray();
    }
}
