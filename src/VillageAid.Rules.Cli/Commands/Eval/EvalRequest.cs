using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Commands.Evaluate;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Eval;

/// <summary>What the arguments of <c>eval</c> ask for, each checked.</summary>
internal sealed record EvalRequest(
    string Expression, IReadOnlyList<string> Rules, string? Facts, Func<FactVocabulary, AskedSubject>? FindSubject, Period? Period, DateTimeOffset? AsOf)
{
    /// <exception cref="ToolException">An argument is missing or wrong.</exception>
    public static EvalRequest Read(ParseResult parsed, Argument<string[]> expression, EvalOptions options)
    {
        var facts = parsed.Optional(options.Facts);
        var subject = parsed.Optional(options.Subject) is { } text ? AskedSubject.Read(parsed, text) : null;
        // A subject is known by its facts, and facts without a subject have no names in an expression.
        if (facts is null != subject is null)
            throw Values.Wrong(parsed, new LocalizedText("`--facts` 和 `--subject` 要一起写", "`--facts` and `--subject` go together"), Values.Example(parsed));
        return new EvalRequest(
            ReadExpression(parsed, expression), parsed.Has(options.Rules) ? parsed.RequiredMany(options.Rules) : [], facts, subject,
            parsed.Has(options.Period) ? PeriodValue.Read(parsed, options.Period) : null,
            parsed.Optional(options.AsOf) is { } instant ? InstantValue.Read(parsed, instant) : null);
    }

    private static string ReadExpression(ParseResult parsed, Argument<string[]> argument) => parsed.RequiredMany(argument) switch
    {
        [var only] => only,
        _ => throw Values.Wrong(parsed, new LocalizedText("一次只能试一个表达式", "one expression at a time"),
            new LocalizedText("表达式里有空格时用单引号括起来", "put single quotes around an expression that has spaces")),
    };
}
