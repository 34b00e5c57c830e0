using VillageAid.Rules.Databases;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Databases.Sqlite;
using VillageAid.Rules.Databases.Tables;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Databases;

public sealed class DatabaseReaderTests
{
    private const string Endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i > 0) SELECT '干部' AS 干部编号 FROM n WHERE i < 0";

    private static readonly FactVocabulary Words = VocabularyReader.Read([.. FactVocabulary.BuiltIn.Types.Select(type => type.ClrType), typeof(TestProfile)]);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("duckdb")]
    public void A_query_that_does_not_end_can_be_cancelled(string product) => ShouldCancel(product, $"CREATE VIEW 干部 AS {Endless}");

    [PostgresFact]
    public void A_query_of_a_server_can_be_cancelled() => ShouldCancel("postgresql", "CREATE VIEW 干部 AS SELECT '甲' AS 干部编号 FROM pg_sleep(60)");

    [Fact]
    public void A_query_that_gives_nothing_for_too_long_is_stopped()
    {
        using var database = TestDatabase.Create("sqlite");
        database.Run($"CREATE VIEW 干部 AS {Endless}");
        var builder = new FactSetBuilder();
        using (var source = ConnectionText.Read(database.Connection, builder.Diagnostics))
            new DatabaseTables(source!, builder, CancellationToken.None) { Limit = TimeSpan.FromMilliseconds(100) }.Read();

        builder.Build().Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain("VA0055").And.Contain("等了 0.1 秒没有结果");
    }

    [Fact]
    public void A_cancelled_reading_opens_nothing() =>
        FluentActions.Invoking(() => DatabaseReader.Read("postgresql://u@127.0.0.1:1/x", FactVocabulary.BuiltIn, new CancellationToken(true))).Should().Throw<OperationCanceledException>();

    [Fact]
    public void Lists_and_enumerations_of_duckdb() => ShouldReadProfiles("duckdb", """
        CREATE TYPE 类 AS ENUM ('难村', '弱村');
        CREATE TABLE testProfile (profileId UUID, 类别 VARCHAR[], 主类 类, 记于 TIMESTAMP, 记录时间 TIMESTAMPTZ, 日期 TIMESTAMPTZ, 数 HUGEINT, 时 TIME);
        INSERT INTO testProfile VALUES ('00000000-0000-0000-0000-000000000001', ['难村', '弱村'], '难村', '2016-03-01 08:00:00', '2016-03-01 00:00:00+00', '2016-03-01 00:00:00+08', 12, '08:30:00'),
          ('00000000-0000-0000-0000-000000000002', [], NULL, NULL, NULL, NULL, NULL, NULL),
          ('00000000-0000-0000-0000-000000000003', ['难村', NULL], NULL, NULL, NULL, NULL, NULL, NULL),
          ('00000000-0000-0000-0000-000000000004', ['难村、弱村'], NULL, NULL, NULL, NULL, NULL, NULL);
        """);

    [PostgresFact]
    public void Lists_and_enumerations_of_postgresql() => ShouldReadProfiles("postgresql", """
        CREATE TYPE 类 AS ENUM ('难村', '弱村');
        CREATE DOMAIN 主 AS 类;
        CREATE TABLE testprofile (profileid uuid, 类别 类[], 主类 主, 记于 timestamp, 记录时间 timestamptz, 日期 timestamptz, 数 numeric(20,3), 时 time);
        INSERT INTO testprofile VALUES ('00000000-0000-0000-0000-000000000001', '{难村,弱村}', '难村', '2016-03-01 08:00:00', '2016-03-01 00:00:00+00', '2016-03-01 00:00:00+08', 12, '08:30:00');
        INSERT INTO testprofile VALUES ('00000000-0000-0000-0000-000000000002', '{}'), ('00000000-0000-0000-0000-000000000003', '{难村,NULL}');
        ALTER TABLE testprofile ALTER 类别 TYPE text[] USING 类别::text[];
        INSERT INTO testprofile VALUES ('00000000-0000-0000-0000-000000000004', '{难村、弱村}');
        """);

    [Fact]
    public void A_view_that_makes_a_date_of_an_instant_means_the_day_in_china() => ShouldBeInChina("duckdb");

    [PostgresFact]
    public void A_view_of_a_server_means_the_day_in_china_too() => ShouldBeInChina("postgresql");

    [Fact]
    public void The_database_is_not_written()
    {
        using var database = TestDatabase.Create("sqlite");
        database.Run("CREATE TABLE 干部 (干部编号 TEXT); INSERT INTO 干部 VALUES ('甲')");
        var file = database.Connection["sqlite:".Length..];
        var before = File.ReadAllBytes(file);

        using var source = new SqliteDatabase(file);
        source.Open(CancellationToken.None);
        FluentActions.Invoking(() => source.SelectAll("干部\"; DELETE FROM 干部; --", FactVocabulary.BuiltIn.FindType("干部")!).ExecuteNonQuery()).Should().Throw<Exception>();

        File.ReadAllBytes(file).Should().Equal(before);
        Directory.GetFiles(database.Folder).Should().Equal(file);
    }

    [Fact]
    public void A_path_with_signs_of_connection_strings_is_a_path()
    {
        using var folder = TestDatabase.Create("sqlite");
        folder.Run("CREATE TABLE 干部 (干部编号 TEXT); INSERT INTO 干部 VALUES ('甲')");
        var odd = Path.Combine(folder.Folder, "a;Mode=ReadWrite;b='c\".db");
        File.Move(folder.Connection["sqlite:".Length..], odd);

        DatabaseReader.Read("sqlite:" + odd, FactVocabulary.BuiltIn).Kept.Should().Be(1);
    }

    private static void ShouldReadProfiles(string product, string script)
    {
        using var database = TestDatabase.Create(product);
        database.Run(script);

        var result = DatabaseReader.Read(database.Connection, Words);

        // What was not read may correct the others, so they count as disputed.
        result.FactSet.All.Should().OnlyContain(fact => fact.Confirmation == Confirmation.Disputed);
        result.FactSet.All.Select(fact => fact with { Confirmation = null }).Should().Equal(
            new TestProfile
            {
                ProfileId = "00000000-0000-0000-0000-000000000001", Kinds = ValueSet.Of("弱村", "难村"), Main = "难村", NotedAt = At(8), RecordedAt = At(8),
                Day = new DateOnly(2016, 3, 1), Number = 12m, Time = new TimeOnly(8, 30),
            },
            new TestProfile { ProfileId = "00000000-0000-0000-0000-000000000002", Kinds = ValueSet.Of<string>() });
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString().Split('\n')[0][^40..]).Should().SatisfyRespectively(
            third => third.Should().EndWith("`类别` 的值不能用：列表里有空值；这条记录没有读入"),
            fourth => fourth.Should().EndWith("`类别` 的值不能用：列表的一项里有分隔符（、，；|）；这条记录没有读入"));
    }

    private static void ShouldBeInChina(string product)
    {
        using var database = TestDatabase.Create(product);
        database.Run("CREATE VIEW 考勤 AS SELECT '甲' AS 干部编号, (TIMESTAMPTZ '2016-03-01 20:00:00+00')::DATE AS 日期");

        ((AttendanceDay)DatabaseReader.Read(database.Connection, FactVocabulary.BuiltIn).FactSet.All.Single()).Date.Should().Be(new DateOnly(2016, 3, 2));
    }

    private static DateTimeOffset At(int hour) => new(2016, 3, 1, hour, 0, 0, TimeSpan.FromHours(8));

    private static void ShouldCancel(string product, string script)
    {
        using var database = TestDatabase.Create(product);
        database.Run(script);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        FluentActions.Invoking(() => DatabaseReader.Read(database.Connection, FactVocabulary.BuiltIn, source.Token)).Should().Throw<OperationCanceledException>("nothing else ends it but the limit, which is a diagnostic");
    }
}

/// <summary>A record with a field of several values and one of each other type; for tests only.</summary>
[FactType("画像", FactKind.State)]
public sealed record TestProfile : Fact
{
    /// <summary>Its code.</summary>
    [Key, Term("画像编号")]
    public required string ProfileId { get; init; }

    /// <summary>Several kinds.</summary>
    [Term("类别")]
    public Known<ValueSet<string>> Kinds { get; init; }

    /// <summary>One kind.</summary>
    [Term("主类")]
    public Known<string> Main { get; init; }

    /// <summary>An instant.</summary>
    [Term("记于")]
    public Known<DateTimeOffset> NotedAt { get; init; }

    /// <summary>A day.</summary>
    [Term("日期")]
    public Known<DateOnly> Day { get; init; }

    /// <summary>A number.</summary>
    [Term("数")]
    public Known<decimal> Number { get; init; }

    /// <summary>A time of day.</summary>
    [Term("时")]
    public Known<TimeOnly> Time { get; init; }
}
