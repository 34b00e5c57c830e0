using System.Text;
using VillageAid.Rules.Readers.Csv;

namespace VillageAid.Rules.Tests.Readers.Csv;

public class Utf8CheckTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly byte[][] Pieces =
    [
        "a"u8.ToArray(), "é"u8.ToArray(), "汉"u8.ToArray(), "𠮷"u8.ToArray(), "\n"u8.ToArray(), "\r\n"u8.ToArray(), [0xFF], [0xC3], [0xE5, 0xB9], [0xF0, 0xA0, 0xAE], [0x80], [0xED, 0xA0, 0x80],
    ];

    [Fact]
    public void A_fault_is_found_wherever_a_block_ends()
    {
        var random = new Random(8);
        for (var i = 0; i < 5_000; i++)
        {
            // Most texts hold a fault in one of ten pieces at most, so that it may stand anywhere.
            var bytes = Enumerable.Range(0, random.Next(30)).SelectMany(_ => Pieces[random.Next(random.Next(8) == 0 ? Pieces.Length : 6)]).ToArray();
            using var stream = new MemoryStream(bytes);
            var place = Utf8Check.FindFault(stream);

            (place is null).Should().Be(IsValid(bytes));
            foreach (var size in (int[])[4, 5, 7, 16])
            {
                stream.Position = 0;
                Utf8Check.FindFault(stream, size).Should().Be(place);
            }
        }
    }

    private static bool IsValid(byte[] bytes)
    {
        try
        {
            Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
