using System.Text;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Readers;

public sealed class CsvFormatTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("facts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("\n", true)]
    [InlineData("\r\n", false)]
    [InlineData("\r", true)]
    public void Any_line_end_with_or_without_byte_order_mark(string lineEnd, bool mark)
    {
        Write("cadre.csv", string.Join(lineEnd, "干部编号,CADREKIND", "", "#1,驻村干部", "\"甲,乙\",", ",,", "\"a\"\"b\",villageStationed"), mark);

        var result = Read();

        result.Diagnostics.Should().BeEmpty();
        result.FactSet.All.Cast<Cadre>().Select(cadre => cadre.CadreId).Should().Equal("#1", "甲,乙", "a\"b");
    }

    [Fact]
    public void Places_stay_right_behind_values_of_several_lines()
    {
        Write("干部.csv", "干部编号,佐证,干部类别\n甲,\"第一行\n第二行\n第三行\",驻村干部\n乙,\"一\r\n二\",驻村\n丙,,驻村\n");

        var result = Read();

        result.Diagnostics.Select(diagnostic => diagnostic.Position!.Value.ToString()).Should().Equal("5:3", "7:4");
        ((Cadre)result.FactSet.All.Single()).EvidenceRef.Should().Be("第一行\n第二行\n第三行");
    }

    [Fact]
    public void A_large_file_is_streamed_and_its_mistakes_are_found_at_their_line()
    {
        var text = new StringBuilder("干部编号,派出单位编号,干部类别\n");
        for (var i = 2; i <= 100_001; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"干部{i},,{(i % 25_000 == 0 ? "错" : "驻村干部")}\n");
        Write("干部.csv", text.ToString());

        var result = Read();

        result.Diagnostics.Select(diagnostic => diagnostic.Position!.Value.Line).Should().Equal(25_000, 50_000, 75_000, 100_000);
        (result.Read, result.Kept, result.Refused).Should().Be((100_000, 99_996, 4));
    }

    [Fact]
    public void An_endless_quote_costs_one_line()
    {
        var text = new StringBuilder("干部编号,佐证\n干部0,\"开了没关\n");
        for (var i = 0; i < 300; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"干部{i + 1},x\n");
        Write("干部.csv", text.ToString());

        var result = Read();

        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Which.Position!.Value.ToString().Should().Be("2:5");
        (result.Kept, result.Refused).Should().Be((300, 1));
    }

    [Fact]
    public void A_file_that_is_held_is_a_diagnostic()
    {
        Write("干部.csv", "干部编号\n甲\n");
        using var hold = new FileStream(Path.Combine(_folder, "干部.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Read().Diagnostics.Should().ContainSingle().Which.Code.Should().Be("VA0011");
    }

    [Fact]
    public void A_fault_in_the_encoding_is_found_wherever_the_buffer_ends()
    {
        var good = Encoding.UTF8.GetBytes("干部编号\n" + new string('x', 65_530) + "\n" + string.Concat(Enumerable.Repeat("汉字𠮷\n", 20_000)));
        File.WriteAllBytes(Path.Combine(_folder, "干部.csv"), [.. good, 0xE5, 0xB9]);

        Read().Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain("VA0012").And.Contain("干部.csv:20003:1 ");
    }

    [Fact]
    public void Leftovers_of_other_programs_are_passed_over()
    {
        Write("干部.csv", "干部编号\n甲\n");
        Write("~$考勤.csv", "x");
        Write("._干部.csv", "x");

        Read().Diagnostics.Should().BeEmpty();
    }

    private FactLoadResult Read() => FactFiles.Read(_folder, FactVocabulary.BuiltIn);

    private void Write(string name, string text, bool mark = false) => File.WriteAllText(Path.Combine(_folder, name), text, new UTF8Encoding(mark));
}
