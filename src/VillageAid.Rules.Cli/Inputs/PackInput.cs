using VillageAid.Rules.Binding;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Inputs;

/// <summary>Loads the packs that a command names where it only wants to know what they read.</summary>
internal static class PackInput
{
    /// <summary>The policies; null, with everything that is wrong on the console, where they cannot be used.</summary>
    /// <exception cref="ToolException">A folder does not exist, cannot be read, or holds no pack.</exception>
    public static PolicySet? Load(IReadOnlyList<string> folders, ToolContext context)
    {
        var loaded = context.Backend.Load(PackFinder.Find(folders));
        DiagnosticPrinter.Write(loaded.Diagnostics, context.Console.Error, context.Language);
        return loaded.Succeeded ? loaded.Policies : null;
    }

    /// <summary>The fact types that policies read, in the order of their vocabulary.</summary>
    public static IReadOnlyList<FactType> UsedTypes(this PolicySet policies)
    {
        var used = policies.Policies.SelectMany(UsedFactTypes.Of).ToHashSet();
        return [.. policies.Vocabulary.Types.Where(used.Contains)];
    }
}
