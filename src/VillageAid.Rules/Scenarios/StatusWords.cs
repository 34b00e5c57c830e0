using System.Reflection;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>The words for statuses in tests: the English names and the Chinese terms.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<string, VerdictStatus> ByWord = Enum.GetValues<VerdictStatus>()
        .SelectMany(status => new[] { (Word: Of(status).En, status), (Word: Of(status).Zh, status) })
        .ToDictionary(pair => pair.Word, pair => pair.status, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a test writes where there must be no verdict at all.</summary>
    public static LocalizedText NoVerdict { get; } = new("无结论", "NoVerdict");

    public static bool IsNoVerdict(string word) => word == NoVerdict.Zh || word.Equals(NoVerdict.En, StringComparison.OrdinalIgnoreCase);

    /// <summary>Every word that may stand for what came.</summary>
    public static IEnumerable<LocalizedText> All => Enum.GetValues<VerdictStatus>().Select(Of).Append(NoVerdict);

    /// <summary>Those of norms.</summary>
    public static IEnumerable<LocalizedText> OfNorms => Enum.GetValues<VerdictStatus>().Where(status => status < VerdictStatus.Recommended).Select(Of);

    public static VerdictStatus? Find(string word) => ByWord.TryGetValue(word, out var status) ? status : null;

    public static LocalizedText Of(VerdictStatus status) =>
        new(typeof(VerdictStatus).GetField(status.ToString())!.GetCustomAttribute<TermAttribute>()!.Zh, status.ToString());
}
