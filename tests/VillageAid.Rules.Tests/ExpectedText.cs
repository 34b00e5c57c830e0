namespace VillageAid.Rules.Tests;

/// <summary>
/// Holds a printed text to a file beside its input, whole. Set the environment variable UPDATE_EXPECTED to 1 to write the files anew, and read
/// what changed.
/// </summary>
internal static class ExpectedText
{
    public static bool IsUpdated { get; } = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static void ShouldBeIn(this string printed, string file)
    {
        if (IsUpdated)
            File.WriteAllText(file, printed);
        printed.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
