using FsCheck;
using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Tables;

/// <summary>What the tables hold is what a plain computation finds, whatever the facts and their order.</summary>
public class TableProperties
{
    private const int Cases = 1000;

    [Property(MaxTest = Cases, QuietOnSuccess = true)]
    public void A_table_holds_what_counts_of_each_key_in_the_order_of_the_keys(DoNotSize<int> drawn)
    {
        var seed = drawn.Item;
        var facts = RandomLedger.Draw(seed);
        var graph = CaseGraph.Build(facts, Case.EndOfMarch);
        foreach (var type in RandomLedger.Types.Types)
        {
            var (table, expected) = (graph.Of(type), NaiveRecords.Of(facts, type, Case.EndOfMarch));
            table.Count.Should().Be(expected.Count, "of seed {0} {1}", seed, type.Name);
            for (var row = 0; row < table.Count; row++)
            {
                table[row].Versions.Should().Equal(expected[row], "of seed {0} {1} {2}", seed, type.Name, row);
                table.FactAt(row).Should().Be(expected[row][0]);
                table.IsPlain(row).Should().Be(NaiveRecords.IsPlain(expected[row]), "of seed {0} {1} {2}", seed, type.Name, row);
                table[row].Row.Should().Be(row);
                table[row].Identity.Should().Be(FactIdentity.Of(type, expected[row][0]));
                if (type.SpanEnd is { } end)
                    table.LastDays[row].Should().Be(end.Read<DateOnly>(expected[row][0]) switch { { HasValue: true, Value: var day } => day.DayNumber, { IsNothing: true } => RecordTable.NoEnd, _ => RecordTable.UnknownEnd });
                (table[row].Possible is null).Should().Be(expected[row][0].Confirmation is null or Confirmation.Confirmed);
            }
            CheckRows(table);
        }
    }

    private static void CheckRows(RecordTable table)
    {
        var isNamed = table.Type.Key is [{ Type: DataType.Text }];
        for (var row = 0; row < table.Count && isNamed; row++)
            table.RowOf(table.Type.IdOf(table.FactAt(row))).Should().Be(row);
        table.RowOf("谁都不是").Should().Be(-1);
    }

    [Property(MaxTest = Cases, QuietOnSuccess = true)]
    public void An_owner_has_the_records_that_name_it_in_the_order_of_their_days(DoNotSize<int> drawn)
    {
        var seed = drawn.Item;
        var graph = CaseGraph.Build(RandomLedger.Draw(seed), Case.EndOfMarch);
        foreach (var owner in RandomLedger.Types.Types)
        {
            foreach (var collection in owner.Members.OfType<Collection>())
                Compare(graph, owner, collection, $"of seed {seed} {owner.Name}.{collection.Name}");
        }
    }

    private static void Compare(CaseGraph graph, FactType owner, Collection collection, string which)
    {
        var (owners, records) = (graph.Of(owner), graph.Of(collection.Element));
        var unnamed = records.Where(record => record.Read(collection.Reference) is Uncertain).ToList();
        foreach (var one in owners)
        {
            var id = owner.IdOf(one.Fact);
            var named = records.Where(record => record.Read(collection.Reference) is Scalar { Raw: string name } && name == id).ToList();
            graph.OwnedBy(collection, id).Named.Should().Equal(named, which);
            graph.OwnedBy(collection, id).Unnamed.Should().Equal(unnamed, which);
            graph.Owned(collection).Complete(one.Row).Stretches.Should().Equal(graph.Completeness.Of(collection.Element, id).Stretches, which);
            var mine = named.Where(record => KindOf(record, collection) is null || KindOf(record, collection)!.SubjectClrType == owner.ClrType).ToList();
            var slice = graph.Owned(collection).Slice(one.Row);
            slice.IsPlain.Should().Be(mine.TrueForAll(record => IsPlain(record, collection)) && !unnamed.Exists(record => KindOf(record, collection) is not { } kind || kind.SubjectClrType == owner.ClrType), which);
            var ordered = mine.OrderBy(Day).ThenBy(record => record.Row).ToList();
            slice.Rows[slice.Start..slice.End].Should().Equal(ordered.Select(record => record.Row), which);
            slice.Days[slice.Start..slice.End].Should().Equal(ordered.Select(Day), which);
            slice.Facts[slice.Start..slice.End].Should().Equal(ordered.Select(record => record.Fact), which);
            var middle = slice.Between(Case.March.Start.DayNumber + 5, Case.March.Start.DayNumber + 12);
            middle.Days[middle.Start..middle.End].Should().Equal(ordered.Select(Day).Where(day => day - Case.March.Start.DayNumber is >= 5 and <= 12), which);
        }
    }

    private static EnumerationMember? KindOf(PresentRecord record, Collection collection) =>
        collection.OwnerKind is { } kind && record.Read(kind) is Scalar { Raw: EnumerationMember member } ? member : null;

    private static bool IsPlain(PresentRecord record, Collection collection) => NaiveRecords.IsPlain(record.Versions)
        && (collection.OwnerKind is null || KindOf(record, collection) is not null)
        && (collection.Element.WindowDate is null || record.Read(collection.Element.WindowDate) is Scalar);

    private static int Day(PresentRecord record) => record.Type.WindowDate?.Read(record.Fact) is not { } known ? 0 : known is { HasValue: true, Value: DateOnly day } ? day.DayNumber : -1;

    [Property(MaxTest = Cases, QuietOnSuccess = true)]
    public void Days_are_covered_that_statements_cover_without_a_hole(DoNotSize<int> drawn)
    {
        var random = new Random(drawn.Item);
        var stretches = Enumerable.Range(0, random.Next(6)).Select(_ => (First: random.Next(12), Last: random.Next(12))).ToList();
        var days = DayRanges.Of(stretches);
        bool IsCovered(int day) => stretches.Exists(stretch => stretch.First <= day && day <= stretch.Last);
        for (var from = 0; from < 12; from++)
        {
            days.Covers(from).Should().Be(IsCovered(from));
            for (var to = from; to < 12; to++)
                days.Covers(from, to).Should().Be(Enumerable.Range(from, to - from + 1).All(IsCovered), "of {0} {1}..{2}", string.Join(' ', stretches), from, to);
        }
    }

    // The properties are worth something only if the facts are of every kind.
    [Fact]
    public void Ledgers_have_records_of_every_kind()
    {
        var graphs = Enumerable.Range(0, 40).Select(seed => CaseGraph.Build(RandomLedger.Draw(seed), Case.EndOfMarch)).ToList();
        var records = graphs.SelectMany(graph => RandomLedger.Types.Types.SelectMany(graph.Of)).ToList();
        records.Should().Contain(record => record.Versions.Count > 1 && record.Possible == null).And.Contain(record => record.Versions.Count > 1 && record.Possible != null)
            .And.Contain(record => record.Versions.Count == 1 && record.Possible != null).And.Contain(record => record.Type.Name == "homeCall" && record.Versions.Count == 1);
        var slices = graphs.SelectMany(graph => RandomLedger.Types.Types.SelectMany(owner => owner.Members.OfType<Collection>()
            .SelectMany(collection => graph.Of(owner).Select(record => graph.Owned(collection).Slice(record.Row))))).ToList();
        slices.Should().Contain(slice => slice.IsPlain && slice.Count > 1).And.Contain(slice => !slice.IsPlain && slice.Count > 1).And.Contain(slice => !slice.IsPlain && slice.Count == 0);
    }

    [Fact]
    public void Days_are_kept_by_owner_whatever_names_the_type()
    {
        var graph = Case.Graph([.. Case.Posted(), Case.Complete("考勤", "甲", to: new(2016, 3, 10)), Case.Complete("attendanceDay", "甲", from: new(2016, 3, 11)), Case.Complete("考勤", "乙")]);
        var owned = graph.Owned((Collection)Case.Type("cadre").Find("考勤")!);
        owned.Complete(0).Covers(new DateOnly(2016, 3, 1).DayNumber, new DateOnly(2016, 3, 31).DayNumber).Should().BeTrue();
        owned.Complete(0).Covers(new DateOnly(2016, 4, 1).DayNumber).Should().BeFalse();
        graph.Completeness.Of(Case.Type("visit"), "甲").Should().BeSameAs(DayRanges.None);
    }
}
