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
        var answers = graph.OwnedBy(judgements, subject.Type.IdOf(subject.Fact)).Named
            .Where(record => record.Read(asked) is Scalar { Raw: string text } && text == question).ToList();
        if (answers is not [var found, ..])
            return TruthValue.Of(Truth.Unknown, Missing.Judgement(question));
        evidence.Note(found);
        // Where the first is untrue the next one counts.
        if (found.Possible is not null)
            return TruthValue.Of(Truth.Unknown, Causes.Union(answers.Select(record => record.Possible).TakeWhile(possible => possible is not null).Select(possible => possible!)));
        return found.Read(answer) is TruthValue truth ? truth : TruthValue.Of(Truth.Unknown, Missing.Judgement(question));
    }
}
