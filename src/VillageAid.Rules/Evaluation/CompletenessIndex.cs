using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>For which subjects, types and days the records are stated to be all in.</summary>
internal sealed class CompletenessIndex
{
    private readonly Dictionary<(FactType Type, string Owner), List<(DateOnly From, DateOnly To)>> _statements = [];

    public CompletenessIndex(FactVocabulary vocabulary, IEnumerable<RecordCompleteness> statements)
    {
        foreach (var statement in statements)
        {
            if (vocabulary.FindType(statement.RecordType) is not { } type)
                continue;
            if (!_statements.TryGetValue((type, statement.SubjectId), out var days))
                _statements.Add((type, statement.SubjectId), days = []);
            days.Add((statement.PeriodStart, statement.PeriodEnd));
        }
    }

    public bool Covers(FactType type, string owner, DateOnly day) =>
        _statements.TryGetValue((type, owner), out var days) && days.Exists(range => range.From <= day && day <= range.To);

    /// <summary>Whether statements without a hole between them cover every day. What has no beginning is covered by a statement from 0001-01-01 only.</summary>
    public bool Covers(FactType type, string owner, DateOnly from, DateOnly to)
    {
        if (!_statements.TryGetValue((type, owner), out var days))
            return false;
        var next = from;
        foreach (var (start, end) in days.OrderBy(range => range.From))
        {
            if (start > next)
                break;
            if (end >= to)
                return true;
            if (end >= next)
                next = end.AddDays(1);
        }
        return false;
    }
}
