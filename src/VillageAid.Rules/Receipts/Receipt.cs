using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Receipts;

/// <summary>
/// What an evaluation was made of and what it came to, as hashes (SHA-256): whoever has the same rules and facts evaluates again and sees that the verdicts are
/// the same, or what is not. It proves that nothing was changed by mistake; against somebody who writes a new receipt over a false one, keep its
/// <see cref="Seal"/> where they cannot. Immutable; the same rules, facts and options give the same receipt on every machine.
/// </summary>
/// <example><code>
/// var result = engine.Evaluate(policies, facts, Period.Parse("2016-03"));
/// using (var file = File.Create("2016-03.receipt.json"))
///     Receipt.Of(policies, facts, result).Write(file);
/// </code></example>
public sealed record Receipt
{
    /// <summary>The name of the form; it changes when a reader of the old form would no longer understand the new one.</summary>
    public const string Format = "villageaid-receipt/1";

    /// <summary>The engine that evaluated.</summary>
    public required ReceiptEngine Engine { get; init; }

    /// <summary>The instant as of which facts were seen, +08:00.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The days asked for.</summary>
    public required Period Period { get; init; }

    /// <summary>The one subject that was asked for, as <c>type:id</c>; null where all were.</summary>
    public string? Subject { get; init; }

    /// <summary>The packs, those that are extended among them, in ordinal order of their ids.</summary>
    public required IReadOnlyList<ReceiptPack> Packs { get; init; }

    /// <summary>The hash of the fact types, fields and values that conditions and files could name.</summary>
    public required string Vocabulary { get; init; }

    /// <summary>The facts by type, in ordinal order of the names; a type without records is not there.</summary>
    public required IReadOnlyList<ReceiptFactType> Facts { get; init; }

    /// <summary>What the evaluation came to.</summary>
    public required ReceiptVerdicts Verdicts { get; init; }

    /// <summary>The hash over all of the receipt, 64 hexadecimal digits; of one that was read, as it stands there.</summary>
    public string Seal => WrittenSeal ?? ReceiptJson.SealOf(this);

    /// <summary>Whether it is as it was written: of one that was read, each byte.</summary>
    public ReceiptState State => WrittenSeal is not null && WrittenSeal != ReceiptJson.SealOf(this) ? ReceiptState.Altered
        : IsReformatted ? ReceiptState.Reformatted
        : ReceiptState.Whole;

    /// <summary>The seal that was read with it; null of one that was not read.</summary>
    internal string? WrittenSeal { get; init; }

    /// <summary>Whether it was read from other bytes than it is written in.</summary>
    internal bool IsReformatted { get; init; }

    /// <summary>The options by which to evaluate again.</summary>
    public EvaluationOptions Options => new() { AsOf = AsOf, Subject = Subject };

    /// <summary>The receipt of an evaluation. Every reason is found out for it, so it takes as long as a report in JSON.</summary>
    /// <param name="policies">The policies that were evaluated.</param>
    /// <param name="facts">The facts that they were evaluated over.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="options">The options it was evaluated by.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ArgumentException">A record is of a type that the policies' vocabulary does not have, or the subject of <paramref name="options"/> is none.</exception>
    public static Receipt Of(PolicySet policies, FactSet facts, EvaluationResult result, EvaluationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(result);
        var subject = SubjectFilter.Parse(options?.Subject, policies.Vocabulary);
        return new Receipt
        {
            Engine = ReceiptEngine.Own,
            AsOf = result.AsOf,
            Period = result.Period,
            Subject = subject.Type is { } type ? $"{type.Name}:{subject.Id}" : null,
            Packs = PacksOf(policies),
            Vocabulary = CanonicalVocabulary.HashOf(policies.Vocabulary),
            Facts = CanonicalFacts.Of(facts.In(policies.Vocabulary), cancellationToken),
            Verdicts = CanonicalVerdicts.Of(policies, result, cancellationToken),
        };
    }

    /// <summary>What is known of the packs before anything is evaluated.</summary>
    internal static IReadOnlyList<ReceiptPack> PacksOf(PolicySet policies) => [.. policies.Packs.OrderBy(pack => pack.Id, StringComparer.Ordinal).Select(ReceiptPack.Of)];

    /// <summary>Writes the receipt as <c>docs/receipt.schema.json</c> describes: the same receipt gives the same bytes. The stream stays open.</summary>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ReceiptJson.Write(this));
    }

    /// <summary>Reads a receipt. One whose bytes were changed is read all the same as long as it can be understood: its <see cref="State"/> tells.</summary>
    /// <param name="stream">The bytes; it stays open.</param>
    /// <param name="path">What messages call it.</param>
    /// <exception cref="ReceiptException">It is no receipt, not whole, or of a form that this version does not know.</exception>
    /// <example><code>using var file = File.OpenRead(path); var receipt = Receipt.Read(file, path);</code></example>
    public static Receipt Read(Stream stream, string path)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        return ReceiptReader.Read(stream, path);
    }
}
