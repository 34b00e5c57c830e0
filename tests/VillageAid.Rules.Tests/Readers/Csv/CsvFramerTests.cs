using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;
using VillageAid.Rules.Readers.Csv;

namespace VillageAid.Rules.Tests.Readers.Csv;

public class CsvFramerTests
{
    private const int Trials = 4_000;

    private static readonly string[] Pieces = ["a", "汉字", "bcd", ",", ",", ",", "\"", "\"", "\"\"", "\n", "\r\n", "\r", " ", "\u3000", "\0", "\uFEFF", "12345678"];

    // In a block of one character no line is ever whole, so every record is read line by line.
    [Fact]
    public void Wherever_a_block_ends_the_records_places_and_mistakes_are_the_same()
    {
        var random = new Random(3);
        for (var i = 0; i < Trials; i++)
        {
            var text = RandomText(random);
            var slow = Print(text, blockSize: 1);
            foreach (var blockSize in (int[])[2, 3, random.Next(4, 20), random.Next(20, 60), 1 << 16])
                Print(text, blockSize).Should().Be(slow, "of {0} in blocks of {1}", text.Replace("\n", "⏎", StringComparison.Ordinal), blockSize);
        }
    }

    [Fact]
    public void A_reader_that_gives_little_at_a_time_changes_nothing()
    {
        var random = new Random(4);
        for (var i = 0; i < Trials / 4; i++)
        {
            var text = RandomText(random);

            Print(new Dripping(text), blockSize: 64).Should().Be(Print(text, blockSize: 1 << 16));
        }
    }

    [Fact]
    public void Well_formed_records_are_what_another_reader_of_csv_finds()
    {
        var random = new Random(6);
        for (var i = 0; i < Trials / 4; i++)
        {
            var rows = Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, 3).Select(_ => RandomCell(random)).ToArray()).ToList();
            var text = string.Concat(rows.Select(row => string.Join(',', row.Select(Quote)) + "\n"));

            Values(text).Should().BeEquivalentTo(rows, options => options.WithStrictOrdering());
            ByAnother(text).Should().BeEquivalentTo(rows, options => options.WithStrictOrdering());
        }
    }

    [Fact]
    public void The_place_behind_a_value_of_several_lines_is_right_in_every_block()
    {
        const string Text = "x,y\na,\"1\r\n2\n3\"\nb,c\n";

        foreach (var blockSize in Enumerable.Range(1, 30))
            Print(Text, blockSize).Should().Be("1:1 x|1:3 y\n2:1 a|2:3 1⏎2⏎3\n5:1 b|5:3 c\n");
    }

    private static string RandomText(Random random) =>
        "x,y\n" + string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static string RandomCell(Random random)
    {
        var cell = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        // A line end in quotes is read as \n, and a row of blanks is no row.
        return "z" + cell.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal);
    }

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Print(string text, int blockSize) => Print(new StringReader(text), blockSize);

    private static string Print(TextReader text, int blockSize)
    {
        var result = new StringBuilder();
        var framer = new CsvFramer(text, (descriptor, place, arguments, isRecord) =>
            result.Append(CultureInfo.InvariantCulture, $"{descriptor.Code} {place} {string.Join(' ', arguments)} {isRecord}\n"), blockSize);
        for (var record = framer.ReadHeadings(); record is not null; record = framer.Next())
        {
            var values = Enumerable.Range(0, record.Count).Select(field => $"{record.PositionOf(field)} {record.Value(field).ToString().Replace('\n', '⏎')}");
            result.Append(string.Join('|', values)).Append('\n');
        }
        return result.ToString();
    }

    private static List<string[]> Values(string text)
    {
        var result = new List<string[]>();
        var framer = new CsvFramer(new StringReader(text), (descriptor, place, _, _) => throw new InvalidOperationException($"{descriptor.Code} {place}"), blockSize: 32);
        for (var record = framer.ReadHeadings(); record is not null; record = framer.Next())
            result.Add([.. Enumerable.Range(0, record.Count).Select(field => record.Value(field).ToString())]);
        return result;
    }

    private static List<string[]> ByAnother(string text)
    {
        var result = new List<string[]>();
        using var rows = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',' });
        while (rows.Read())
            result.Add([.. Enumerable.Range(0, rows.RowFieldCount).Select(rows.GetString)]);
        return result;
    }

    /// <summary>Gives at most three characters at a time, as a slow connection would.</summary>
    private sealed class Dripping(string text) : StringReader(text)
    {
        public override int Read(Span<char> buffer) => base.Read(buffer[..Math.Min(3, buffer.Length)]);
    }
}
