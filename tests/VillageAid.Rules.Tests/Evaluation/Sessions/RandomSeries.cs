using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Facts;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Tests.Evaluation.Properties;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Sessions;

/// <summary>A random pack, random facts, and what happens to them: steps of one change or some that are made as one.</summary>
internal sealed class RandomSeries
{
    private const int MostSteps = 5;

    // So that what is recommended of one makes what is recommended of the same one needless.
    private const string Order = """
        措施:
          由轻到重: [通报, 诫勉谈话, 召回, 撤换]
          取代: {撤换: 召回, 诫勉谈话: 召回, 召回: 通报}

        """;

    private static readonly string[] Numbers = ["号1", "号2", "号3"];

    private readonly Draw _draw;
    private readonly RandomFacts _facts;

    public RandomSeries(int seed)
    {
        var drawn = RandomCase.Of(seed, isWide: seed % 2 == 0);
        Case = seed % 3 == 0 ? drawn with { Policy = drawn.Policy with { Sections = Order } } : drawn;
        (_draw, Seed) = (new Draw(seed + 7), seed);
        _facts = new RandomFacts(_draw, FactVocabulary.BuiltIn);
        Facts = [.. Case.Facts.Select(fact => _draw.Chance(0.15) ? Record(fact) : fact)];
    }

    public int Seed { get; }

    public RandomCase Case { get; }

    /// <summary>The facts as they are; <see cref="Next"/> changes them.</summary>
    public List<Fact> Facts { get; }

    public int Steps => 2 + _draw.Below(MostSteps - 1);

    public bool Chance(double probability) => _draw.Chance(probability);

    /// <summary>The next step; it is made in <see cref="Facts"/>.</summary>
    public IReadOnlyList<FactChange> Next() => [.. Enumerable.Range(0, _draw.Chance(0.7) ? 1 : 2 + _draw.Below(2)).Select(_ => Change())];

    private FactChange Change()
    {
        var kind = Facts.Count == 0 ? 0 : _draw.Below(3);
        if (kind == 0)
        {
            var numbered = Facts.FindAll(fact => fact.RecordId is not null);
            var added = numbered.Count > 0 && _draw.Chance(0.4) ? Displacing(_draw.Pick(numbered)) : Perhaps(Facts.Count > 0 && _draw.Chance(0.3) ? Other(_draw.Pick(Facts)) : _facts.Any());
            Facts.Add(added);
            return FactChange.Insert(added);
        }
        var at = _draw.Below(Facts.Count);
        var fact = Facts[at];
        if (kind == 1)
        {
            Facts.RemoveAt(at);
            return FactChange.Withdraw(fact);
        }
        var replacement = Perhaps(_draw.Chance(0.8) ? Other(fact) : _facts.Any());
        Facts[at] = replacement;
        return FactChange.Correct(fact, replacement);
    }

    private Fact Perhaps(Fact fact) => _draw.Chance(0.2) ? Record(fact) : fact;

    // The same record with a few fields as another one has them.
    private Fact Other(Fact fact)
    {
        var type = FactVocabulary.BuiltIn.TypeOf(fact.GetType());
        var copy = fact with { Confirmation = _draw.Chance(0.7) ? fact.Confirmation : _draw.Pick<Confirmation?>(null, Confirmation.Alleged, Confirmation.Disputed, Confirmation.Rebutted) };
        var like = _facts.Like(type);
        foreach (var field in type.Fields.Where(field => !field.IsCommon && (!field.IsKey || _draw.Chance(0.1)) && _draw.Chance(0.4)))
            field.Write(copy, field.Read(like));
        return copy;
    }

    // What displaces a record need not have its key.
    private Fact Displacing(Fact fact) => (_draw.Chance(0.5) ? Other(fact) : _facts.Like(FactVocabulary.BuiltIn.TypeOf(fact.GetType()))) with { RecordId = null, RecordedAt = null, SupersedesId = fact.RecordId };

    // When it was recorded, under which number, and which number it corrects.
    private Fact Record(Fact fact) => fact with
    {
        RecordedAt = _draw.Chance(0.3) ? null : Evaluation.Case.At(2016, _draw.Chance(0.85) ? 3 : 4, 1 + _draw.Below(30)),
        RecordId = _draw.Chance(0.5) ? _draw.Pick(Numbers) : null,
        SupersedesId = _draw.Chance(0.3) ? _draw.Pick(Numbers) : null,
    };
}
