using FsCheck.Xunit;
using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Tests.Vocabulary;

/// <summary>Whatever is written under <c>vocabulary:</c>, mistakes are diagnostics and nothing else.</summary>
public sealed class BrokenVocabularyTests
{
    private static readonly string[] Words =
    [
        "家庭", "养老服务", "考勤", "干部", "日期", "家庭编号", "金额", "family", "elderCare", "文字", "数字", "多选", "单选", "日期时刻", "事件", "期间", "状态",
        "yuan", "村.县", "不明", "无", "且", "计数", "编号", "姓名", "[]", "{}", "~", "[上门, 上门]", "{中文: 家庭}", "制度.制度代码", "考勤.在岗状态", "DATE",
    ];

    [Property(MaxTest = 400)]
    public void A_broken_vocabulary_is_told_and_never_thrown(int seed)
    {
        var random = new Random(seed);
        var rule = CarePack.Rule("计数(养老服务[方式 = \"上门\"]) >= 2");
        var packs = new[] { CarePack.Source(rule, Break(random), "甲"), CarePack.Source(rule, Break(random), "乙"), CarePack.Source(rule, id: "丙") };

        var load = new PolicyEngine().Load(packs.Take(1 + random.Next(3)));

        // What was loaded can be built upon.
        var again = new PolicyEngine().Load(packs.Take(1), load.Policies.Vocabulary);
        if (load.Succeeded)
            again.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty("of seed {0}", seed);
    }

    private static string Break(Random random)
    {
        var lines = CarePack.Vocabulary.Split('\n').ToList();
        for (var i = 0; i < 1 + random.Next(3); i++)
        {
            var at = 1 + random.Next(lines.Count - 1);
            switch (random.Next(4))
            {
                case 0: lines.RemoveAt(at); break;
                case 1: lines.Insert(at, lines[1 + random.Next(lines.Count - 1)]); break;
                default: lines[at] = Replace(lines[at], random); break;
            }
        }
        return string.Join('\n', lines);
    }

    private static string Replace(string line, Random random)
    {
        var known = Words.Where(word => line.Contains(word, StringComparison.Ordinal)).ToList();
        return known.Count == 0 ? line : line.Replace(known[random.Next(known.Count)], Words[random.Next(Words.Length)], StringComparison.Ordinal);
    }
}
