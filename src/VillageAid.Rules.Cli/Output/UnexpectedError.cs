using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Output;

/// <summary>What is printed when the tool itself is at fault.</summary>
internal static class UnexpectedError
{
    /// <summary>Set to anything, it shows where the error came from.</summary>
    public const string DebugVariable = "VILLAGEAID_DEBUG";

    public static string Describe(Exception exception, Language language)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable(DebugVariable)))
            return exception.ToString();
        var message = string.Join(' ', exception.Message.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return language == Language.Zh
            ? $"内部错误：{message}（这是程序的问题；请带上命令、版本 {ToolVersion.Text} 和 {DebugVariable}=1 时的输出报告给开发者）"
            : $"internal error: {message} (our mistake; please report it with the command, version {ToolVersion.Text} and what it prints with {DebugVariable}=1)";
    }
}
