using System.Data;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Readers;

namespace VillageAid.Rules.Tests.FactSets;

public class FactReaderTests
{
    [Fact]
    public void Rows_of_a_database_become_records()
    {
        using var table = new DataTable { Columns = { { "cadreId", typeof(string) }, { "日期", typeof(DateTime) }, { "status", typeof(string) }, { "签到", typeof(long) } } };
        table.Rows.Add("干部001", new DateTime(2016, 3, 17), "在村", 1L);
        table.Rows.Add("干部002", new DateTime(2016, 3, 17), DBNull.Value, DBNull.Value);

        var result = Load(table, "考勤");

        result.FactSet.All.Should().Equal(
            new AttendanceDay { CadreId = "干部001", Date = new DateOnly(2016, 3, 17), Status = AttendanceStatus.Present, SignIn = true },
            new AttendanceDay { CadreId = "干部002", Date = new DateOnly(2016, 3, 17) });
        (result.Read, result.Kept, result.Refused).Should().Be((2, 2, 0));
    }

    [Fact]
    public void Typed_values_keep_their_meaning()
    {
        using var table = new DataTable
        {
            Columns = { { "grantId", typeof(int) }, { "paidOn", typeof(DateOnly) }, { "拨付金额", typeof(double) }, { "persons", typeof(int) }, { "opensAt", typeof(TimeOnly) } },
        };
        table.Rows.Add(7, new DateOnly(2016, 3, 17), 1.5e4, 3, new TimeOnly(8, 30));

        Load(table, "testGrant").FactSet.All.Should().Equal(
            new TestGrant { GrantId = "7", PaidOn = new DateOnly(2016, 3, 17), Amount = 15000m, Persons = 3, OpensAt = new TimeOnly(8, 30) });
    }

    [Fact]
    public void An_instant_in_universal_time_is_turned_to_the_time_of_china()
    {
        using var table = new DataTable { Columns = { "subjectId", "subjectKind", "reportKind", "periodStart", { "submittedAt", typeof(DateTimeOffset) } } };
        table.Rows.Add("工作队01", "team", "周上报", "2016-03-14", new DateTimeOffset(2016, 3, 17, 8, 30, 0, TimeSpan.Zero));

        ((ReportSubmission)Load(table, "报送").FactSet.All.Single()).SubmittedAt.Value.Offset.Should().Be(TimeSpan.FromHours(8));
    }

    [Fact]
    public void A_mistake_is_named_by_row_and_column()
    {
        using var table = new DataTable { Columns = { "cadreId", "date", "status" } };
        table.Rows.Add("干部001", "2016-03-01", "在村");
        table.Rows.Add("干部001", "2016-03-02", "在岗");

        var result = Load(table, "考勤");

        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "VA0512").Which.ToString().Should().StartWith("VA0512 table:2:3 ");
        (result.Read, result.Kept, result.Refused).Should().Be((2, 1, 1));
        result.Succeeded.Should().BeFalse();
    }

    [Fact]
    public void Rows_of_a_table_that_is_refused_are_counted()
    {
        using var table = new DataTable { Columns = { "cadreId", "姓名" } };
        table.Rows.Add("干部001", "某人");

        var result = Load(table, "干部");

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("VA0504");
        (result.Read, result.Kept, result.Refused).Should().Be((1, 0, 1));
    }

    [Fact]
    public void An_unknown_type_is_a_mistake_of_the_program() =>
        FluentActions.Invoking(() => FactReader.Read(new DataTable().CreateDataReader(), "考情", "table", new FactSetBuilder())).Should().Throw<ArgumentException>();

    private static FactLoadResult Load(DataTable table, string type)
    {
        var builder = new FactSetBuilder(TestVocabulary.Extended);
        FactReader.Read(table.CreateDataReader(), type, "table", builder);
        return builder.Build();
    }
}
