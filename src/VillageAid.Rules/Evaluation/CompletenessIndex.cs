using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>For which subjects, types and days the records are stated to be all in.</summary>
internal sealed class CompletenessIndex
{
    /// <summary>The first day that facts can name: since it is since ever.</summary>
    public static readonly DateOnly FirstDay = new(1900, 1, 1);

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
        if (!_statements.TryGetValue((type, owner), out var days))
            return from > to;
        // From statement to statement, each time the one that reaches furthest.
        while (from <= to)
        {
            var last = days.Where(range => range.From <= from && from <= range.To).Select(range => (DateOnly?)range.To).Max();
            if (last is null)
                return false;
            if (last >= to)
                return true;
            from = last.Value.AddDays(1);
        }
        return true;
    }
}
