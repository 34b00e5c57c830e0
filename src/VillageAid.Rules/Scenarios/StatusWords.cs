using System.Reflection;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>The words for statuses in tests: the English names and the Chinese terms.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<string, VerdictStatus> ByWord = Enum.GetValues<VerdictStatus>()
        .SelectMany(status => new[] { (Word: status.ToString(), status), (Word: TermOf(status), status) })
        .ToDictionary(pair => pair.Word, pair => pair.status, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> All => ByWord.Keys;

    public static VerdictStatus? Find(string word) => ByWord.TryGetValue(word, out var status) ? status : null;

    public static string TermOf(VerdictStatus status) => typeof(VerdictStatus).GetField(status.ToString())!.GetCustomAttribute<TermAttribute>()!.Zh;
}
