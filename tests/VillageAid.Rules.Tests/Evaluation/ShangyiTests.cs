using System.Diagnostics;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using Xunit.Abstractions;

namespace VillageAid.Rules.Tests.Evaluation;

public class ShangyiTests(ITestOutputHelper output)
{
    [Fact]
    public void Tries()
    {
        var load = new PolicyEngine().Load([Repository.Pack("rules/shangyi-2016")]);
        foreach (var d in load.Diagnostics)
            output.WriteLine(d.ToString());
        var facts = CsvFolder.Read(Repository.PathOf("samples/shangyi"), FactVocabulary.BuiltIn);
        var clock = Stopwatch.StartNew();
        var result = new PolicyEngine().Evaluate(load.Policies, facts.FactSet, Period.Parse("2016-03"));
        output.WriteLine($"{clock.ElapsedMilliseconds} ms, {result.Verdicts.Count} verdicts, as of {result.AsOf}");
        foreach (var g in result.Verdicts.GroupBy(v => v.Rule))
            output.WriteLine($"{g.Key}: " + string.Join(", ", g.GroupBy(v => v.Status).Select(s => $"{s.Key} {s.Count()}")));
        foreach (var g in result.Verdicts.GroupBy(v => (v.Rule, v.Status)))
        {
            var v = g.First();
            output.WriteLine($"{v.Rule} {v.Subject} {v.Occasion} {v.Status} {v.Reason.Text.Zh}");
            output.WriteLine("   missing " + string.Join("; ", v.Reason.Missing.Take(12).Select(m => m.Name.Zh)));
        }
    }
}
