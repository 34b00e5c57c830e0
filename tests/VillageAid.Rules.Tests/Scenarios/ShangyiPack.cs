using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Scenarios;

/// <summary>The pack of Shangyi county, which the tests of scenario files run against.</summary>
internal static class ShangyiPack
{
    /// <summary>甲 posted to a village of the county, told as the tests of the pack tell it.</summary>
    public const string Background = """
        - 背景: 甲在尚义县的村1驻村
          期间: 2016-03
          设定: {日期口径: 日历日, 驻村日认定: 按在岗状态, 请假计算方式: 不影响, 不足月处理: 按整月}
          已知:
            村: [{村编号: 村1, 县: "130725"}]
            工作队: [{工作队编号: 队1, 派驻村编号: 村1}]
            干部: [{干部编号: 甲}]
            任职: [{任职编号: 任1, 干部编号: 甲, 工作队编号: 队1, 到任日期: 2016-01-25, 离任日期: 无}]
          台账齐全: {任职: 甲, 请假: 甲}

        """;

    public static FolderPolicySource Source { get; } = new(Repository.PathOf("rules/shangyi-2016"));

    public static PolicySet Policies { get; } = new PolicyEngine().Load([Source]).Policies;

    /// <summary>Runs tests over <see cref="Background"/>.</summary>
    public static ScenarioReport Run(string tests) => RunFile(Background + tests);

    public static ScenarioReport RunFile(string text) => ScenarioRunner.Run(Policies, [new SourceText("a.test.yaml", text)]);
}
