using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Cli.Consoles;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Inputs;

/// <summary>Reads the facts that a command names; the one place where commands do.</summary>
internal static class FactInput
{
    /// <exception cref="ToolException">There is nothing at the path, or a connection holds a password.</exception>
    public static void Check(string path) => FactSource.Check(path);

    /// <summary>The folders of the counties, where the path is a folder that has one for each; else empty.</summary>
    public static IReadOnlyList<string> FindCounties(string path) => FactSource.FindCounties(path);

    /// <exception cref="ToolException">There is nothing at the path.</exception>
    public static async Task<FactLoadResult> ReadAsync(string path, FactVocabulary vocabulary, ToolContext context, CancellationToken cancellationToken)
    {
        Check(path);
        return await WorkDisplay.RunAsync(context.Console, context.Say("读取数据", "reading facts"),
            (_, token) => context.Backend.ReadFacts(path, vocabulary, token), cancellationToken);
    }

    /// <summary>Whether something in the data is wrong; warnings do not count.</summary>
    public static bool HasMistakes(this FactLoadResult facts) => facts.Refused > 0 || !facts.Succeeded;

    /// <summary>Whether they can be evaluated: what was kept, or, <paramref name="strictly"/>, all or nothing.</summary>
    public static bool CanUse(this FactLoadResult facts, bool strictly) => !facts.HasMistakes() || (!strictly && facts.Kept > 0);

    /// <summary>How many records there were: <c>读了 3 行，收下 2 行，拒收 1 行</c>.</summary>
    public static LocalizedText Counts(this FactLoadResult facts) => new(
        $"读了 {facts.Read} 行，收下 {facts.Kept} 行，拒收 {facts.Refused} 行", $"{facts.Read} rows read, {facts.Kept} kept, {facts.Refused} refused");
}
