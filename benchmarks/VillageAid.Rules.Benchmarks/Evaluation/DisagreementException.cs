namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>Two ways of judging say different things.</summary>
/// <param name="message">The first differences.</param>
/// <param name="subject">Of whom the first is; null where it is of nobody.</param>
internal sealed class DisagreementException(string message, string? subject) : Exception(message)
{
    public string? Subject => subject;
}
