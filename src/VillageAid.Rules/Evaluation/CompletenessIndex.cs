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

    public bool Covers(FactType type, string owner, DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (!Covers(type, owner, day))
                return false;
        }
        return true;
    }
}
