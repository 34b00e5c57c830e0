using System.Reflection;

namespace VillageAid.Rules.Cli;

/// <summary>The version of the tool and of the library that it was built with.</summary>
internal static class ToolVersion
{
    public static string Text { get; } =
        typeof(PolicyEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
