using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Snapshots;

/// <summary>Evaluates with the reference evaluator and with another one, and demands that both say the same of everything, reasons too.</summary>
internal sealed class BothEvaluators(IPolicyEvaluator other) : IPolicyEvaluator
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public BothEvaluators() : this(new CompiledEvaluator(new CompiledStatuses(fewestSlots: 0)))
    {
    }

    /// <summary>How many verdicts were compared.</summary>
    public int Compared { get; private set; }

    public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken)
    {
        var expected = new ReferenceEvaluator().Evaluate(policies, facts, period, options, cancellationToken);
        var actual = other.Evaluate(policies, facts, period, options, cancellationToken);
        ShouldBeSame(actual, expected);
        Compared += expected.Verdicts.Count;
        return actual;
    }

    public static void ShouldBeSame(EvaluationResult actual, EvaluationResult expected)
    {
        actual.Verdicts.Count.Should().Be(expected.Verdicts.Count);
        foreach (var (one, other) in actual.Verdicts.Zip(expected.Verdicts))
        {
            // Before anything is asked of it that needs the reason.
            (one.Status, one.Rule, one.Subject).Should().Be((other.Status, other.Rule, other.Subject));
            var (text, wanted) = (Text(one), Text(other));
            if (text != wanted)
                text.Should().Be(wanted);
        }
        actual.SubjectCount.Should().Be(expected.SubjectCount);
        actual.CountByStatus.Should().Equal(expected.CountByStatus);
        actual.Heads.Should().Equal(expected.Heads);
        Text(actual with { Verdicts = [] }).Should().Be(Text(expected with { Verdicts = [] }));
    }

    public static string Text(Verdict verdict)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            VerdictJson.Write(json, verdict);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Text(EvaluationResult result)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
