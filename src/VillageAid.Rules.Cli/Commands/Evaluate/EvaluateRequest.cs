using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Evaluate;

/// <summary>What the arguments of <c>evaluate</c> ask for, each checked.</summary>
internal sealed record EvaluateRequest
{
    public required IReadOnlyList<string> Rules { get; init; }

    public required string Facts { get; init; }

    public required Period Period { get; init; }

    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Finds the subject that is asked for among the types of a vocabulary; null where all are.</summary>
    public Func<FactVocabulary, AskedSubject>? FindSubject { get; init; }

    /// <summary>The form in which verdicts are written.</summary>
    public required string Format { get; init; }

    public string? Out { get; init; }

    /// <summary>The file for the receipt; null where none is wanted.</summary>
    public string? Receipt { get; init; }

    /// <summary>Whether facts with errors are not evaluated at all.</summary>
    public bool Strict { get; init; }

    /// <exception cref="ToolException">An argument is missing or wrong.</exception>
    public static EvaluateRequest Read(ParseResult parsed, EvaluateOptions options) => new()
    {
        Rules = parsed.RequiredMany(options.Rules),
        Facts = parsed.Required(options.Facts),
        Period = PeriodValue.Read(parsed, options.Period),
        AsOf = parsed.Optional(options.AsOf) is { } instant ? InstantValue.Read(parsed, instant) : null,
        FindSubject = parsed.Optional(options.Subject) is { } subject ? AskedSubject.Read(parsed, subject) : null,
        Format = ReportFormats.Read(parsed, options.Format, options.Out),
        Out = parsed.Optional(options.Out),
        Receipt = ReadReceipt(parsed, options),
        Strict = parsed.Has(options.Strict),
    };

    private static string? ReadReceipt(ParseResult parsed, EvaluateOptions options)
    {
        var receipt = parsed.Optional(options.Receipt);
        return receipt is null || parsed.Optional(options.Out) is not { } report || Path.GetFullPath(report) != Path.GetFullPath(receipt) ? receipt : throw Values.Wrong(parsed,
            new LocalizedText("`--out` 和 `--receipt` 是同一个文件", "`--out` and `--receipt` are the same file"), new LocalizedText("换一个文件名", "give another name to one of them"));
    }
}
