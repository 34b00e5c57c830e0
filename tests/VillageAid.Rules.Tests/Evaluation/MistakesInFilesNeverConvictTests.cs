using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>A row that is refused for a slip of the pen leaves the rest to be evaluated; no verdict becomes adverse by it.</summary>
public class MistakesInFilesNeverConvictTests
{
    private static readonly Period March = Period.Parse("2016-03");
    private static readonly EvaluationOptions Options = new() { AsOf = new DateTimeOffset(2016, 4, 2, 0, 0, 0, TimeSpan.FromHours(8)) };
    private static readonly PolicySet Policies = new PolicyEngine().Load([Repository.Pack("rules/shangyi-2016")]).Policies;

    [Property(MaxTest = 40)]
    public Property A_slip_in_any_cell() => Prop.ForAll(Arb.From(PickPart()), slip =>
    {
        var files = Write(slip.Part);
        var before = Judge(Load(files));
        var lines = files.Values.ElementAt(slip.File % files.Count);
        var cells = lines[1 + (slip.Row % (lines.Length - 1))].Split(',');
        cells[slip.Column % cells.Length] += "？？";
        lines[1 + (slip.Row % (lines.Length - 1))] = string.Join(',', cells);
        var loaded = Load(files);
        var turned = loaded.Refused == 0 ? [] : Judge(loaded).Where(after => IsAdverse(after.Value) && !(before.TryGetValue(after.Key, out var was) && IsAdverse(was)))
            .Select(after => $"{after.Key}: {after.Value}").ToList();
        return (turned.Count == 0).Label($"{string.Join(',', cells)}\n{string.Join('\n', turned)}").Trivial(loaded.Refused == 0);
    });

    // Twenty days are asked for. The cadre has them, but only by the last row, which puts another one right.
    [Theory]
    [InlineData("甲,2016-03-20,在村,,2016-04-01 09:00,K20", VerdictStatus.Satisfied)]
    [InlineData("甲,2016-03-20,在寸,,2016-04-01 09:00,K20", VerdictStatus.Undetermined)]
    [InlineData("甲,2016-03-20,在寸,,2016-04-01 09:00,", VerdictStatus.Undetermined)]
    [InlineData("甲,2016-03-32,在村,,2016-04-01 09:00,", VerdictStatus.Undetermined)]
    [InlineData("丙,2016-03-32,在村,,2016-04-01 09:00,K20", VerdictStatus.Undetermined)]
    [InlineData("甲,2016-03-20,在村,,2016-04-01 25:00,K20", VerdictStatus.Undetermined)]
    [InlineData("甲,2016-03-20,\"在村", VerdictStatus.Undetermined)]
    [InlineData("乙,2016-03-20,在寸,,2016-04-01 09:00,", VerdictStatus.Violated)]
    public void A_correction_that_was_refused_is_not_taken_for_none(string last, VerdictStatus expected) => StatusOf(last, "无.txt").Should().Be(expected);

    [Fact]
    public void A_file_that_nobody_can_place_may_hold_corrections() =>
        StatusOf("乙,2016-03-20,在村,,2016-04-01 09:00,", "考勤更正.csv").Should().Be(VerdictStatus.Undetermined);

    private static VerdictStatus StatusOf(string last, string moreFile)
    {
        var days = Enumerable.Range(1, 31).Select(day => FormattableString.Invariant($"甲,2016-03-{day:00},{(day < 20 ? "在村" : "缺岗")},K{day},2016-03-31 20:00,"));
        var files = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["村.csv"] = ["村编号,县", "村01,130725"],
            ["工作队.csv"] = ["工作队编号,派驻村编号", "工作队01,村01"],
            ["干部.csv"] = ["干部编号", "甲", "乙"],
            ["任职.csv"] = ["任职编号,干部编号,工作队编号,到任日期", "任职01,甲,工作队01,2016-01-01"],
            ["考勤.csv"] = ["干部编号,日期,在岗状态,编号,记录时间,更正前记录", .. days, last],
            [moreFile] = ["干部编号,日期,在岗状态", "甲,2016-03-20,在村"],
        };
        var rules = new PolicyEngine().Load([new TwentyDays()]);
        rules.Diagnostics.Should().BeEmpty();
        var result = new PolicyEngine().Evaluate(rules.Policies, Load(files).FactSet, March, Options);
        return result.Verdicts.Single(verdict => verdict.Subject.Id == "甲").Status;
    }

    private sealed class TwentyDays : IPolicySource
    {
        public string Name => "twenty";

        public IReadOnlyList<SourceText> Read() =>
        [
            new SourceText("policy.yaml", """
                policy: twenty
                effective: {from: 2016-01-01}
                sources: [{id: s, nature: regulation, title: 文件, clauses: {A-1: 天数}}]
                rules:
                  - norm: 天数
                    clause: A-1
                    subject: cadre
                    each: month
                    requires: 计数(考勤[在岗状态 = "在村"]) >= 20
                """),
        ];
    }

    private static bool IsAdverse(VerdictStatus status) => status is VerdictStatus.Violated or VerdictStatus.Deviation;

    private static Gen<Slip> PickPart() =>
        from part in Gen.Elements<IReadOnlyList<Fact>>(SampleCounty.Parts)
        from file in Gen.Choose(0, 99)
        from row in Gen.Choose(0, 9999)
        from column in Gen.Choose(0, 99)
        select new Slip(part, file, row, column);

    private static Dictionary<string, string[]> Write(IReadOnlyList<Fact> facts)
    {
        var folder = Directory.CreateTempSubdirectory("county").FullName;
        try
        {
            CsvFactWriter.WriteFolder(facts, FactVocabulary.BuiltIn, folder, _ => Language.Zh);
            return Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToDictionary(file => Path.GetFileName(file), File.ReadAllLines, StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static FactLoadResult Load(Dictionary<string, string[]> files)
    {
        var folder = Directory.CreateTempSubdirectory("slip").FullName;
        try
        {
            foreach (var (name, lines) in files)
                File.WriteAllLines(Path.Combine(folder, name), lines);
            return FactFiles.Read(folder, FactVocabulary.BuiltIn);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, VerdictStatus> Judge(FactLoadResult facts) =>
        new PolicyEngine().Evaluate(Policies, facts.FactSet, March, Options).Verdicts
            .ToDictionary(verdict => $"{verdict.Rule} {verdict.Subject} {verdict.Occasion}", verdict => verdict.Status, StringComparer.Ordinal);

    private sealed record Slip(IReadOnlyList<Fact> Part, int File, int Row, int Column);
}
