using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Commands.Evaluate;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Reports.Explanations;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Explain;

/// <summary>What the arguments of <c>explain</c> ask for, each checked.</summary>
internal sealed record ExplainRequest
{
    public required IReadOnlyList<string> Rules { get; init; }

    public required string Facts { get; init; }

    public required Period Period { get; init; }

    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Finds the subject among the types of a vocabulary.</summary>
    public required Func<FactVocabulary, AskedSubject> FindSubject { get; init; }

    /// <summary>Finds the rule that is asked for among policies; null where all are.</summary>
    public Func<PolicySet, AskedRule>? FindRule { get; init; }

    /// <summary>Whether it is asked what would change the verdicts.</summary>
    public bool WhyNot { get; init; }

    /// <summary>The status wanted instead; null: whichever is usual.</summary>
    public VerdictStatus? Wanted { get; init; }

    public Audience Audience { get; init; }

    public bool Json { get; init; }

    public string? Out { get; init; }

    /// <summary>Whether facts with errors are not evaluated at all.</summary>
    public bool Strict { get; init; }

    /// <exception cref="ToolException">An argument is missing or wrong.</exception>
    public static ExplainRequest Read(ParseResult parsed, ExplainOptions options) => new()
    {
        Rules = parsed.RequiredMany(options.Rules),
        Facts = parsed.Required(options.Facts),
        FindSubject = AskedSubject.Read(parsed, parsed.Required(options.Subject)),
        FindRule = parsed.Optional(options.Rule) is { } rule ? policies => AskedRule.Find(parsed, rule, policies) : null,
        Period = PeriodValue.Read(parsed, options.Period),
        AsOf = parsed.Optional(options.AsOf) is { } instant ? InstantValue.Read(parsed, instant) : null,
        WhyNot = parsed.Has(options.WhyNot) || parsed.Has(options.Wanted),
        Wanted = WantedValue.Read(parsed, options.Wanted),
        Audience = AudienceValue.Read(parsed, options.Audience),
        Json = FormatValue.IsJson(parsed, options.Format),
        Out = parsed.Optional(options.Out),
        Strict = parsed.Has(options.Strict),
    };
}
