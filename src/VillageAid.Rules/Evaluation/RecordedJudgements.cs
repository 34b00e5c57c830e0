using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Finds a person's recorded answer to a question about a subject. Without one the question is open, and only a person can close it.</summary>
internal static class RecordedJudgements
{
    public static TruthValue Answer(CaseGraph graph, PresentRecord subject, string question, Evidence evidence)
    {
        var type = graph.Vocabulary.TypeOf(typeof(Judgement));
        var judgements = (Collection)subject.Type.Find("judgements")!;
        var asked = type.Fields.Single(field => field.Property?.Name == nameof(Judgement.Question));
        var answer = type.Fields.Single(field => field.Property?.Name == nameof(Judgement.Answer));
        var found = graph.OwnedBy(judgements, subject.Type.IdOf(subject.Fact)).Named
            .FirstOrDefault(record => record.Read(asked) is Scalar { Raw: string text } && text == question);
        if (found is null)
            return TruthValue.Of(Truth.Unknown, Missing.Judgement(question));
        evidence.Note(found);
        if (found.Possible is { } possible)
            return TruthValue.Of(Truth.Unknown, possible);
        return found.Read(answer) is TruthValue truth ? truth : TruthValue.Of(Truth.Unknown, Missing.Judgement(question));
    }
}
