using FsCheck;
using FsCheck.Fluent;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>A random pack over random facts. A failing one is made smaller, rule by rule and record by record, before it is shown.</summary>
public sealed record RandomCase(int Seed, RandomPolicy Policy, IReadOnlyList<Fact> Facts)
{
    public static RandomCase Of(int seed, bool isWide = false)
    {
        var draw = new Draw(seed);
        return new RandomCase(seed, RandomPack.Build(draw, FactVocabulary.BuiltIn, isWide), new RandomFacts(draw, FactVocabulary.BuiltIn).Build());
    }

    public IReadOnlyList<Verdict> Judge() => Judge(Policy, Facts);

    /// <summary>The verdicts for March 2016, seen at its end.</summary>
    public static IReadOnlyList<Verdict> Judge(RandomPolicy policy, IEnumerable<Fact> facts, SubjectId? only = null)
    {
        var load = new PolicyEngine().Load([policy]);
        load.Succeeded.Should().BeTrue("{0}\n{1}", string.Join('\n', load.Diagnostics), policy);
        return new PolicyEngine().Evaluate(load.Policies, FactSet.Of(facts), Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch, Subject = only?.ToString() }).Verdicts;
    }

    /// <summary>What is left when one piece is taken away. A rule that others ask stays.</summary>
    public IEnumerable<RandomCase> Shrink()
    {
        foreach (var rules in Without(Policy.Rules).Where(IsWhole))
            yield return this with { Policy = Policy with { Rules = rules } };
        foreach (var facts in Without(Facts))
            yield return this with { Facts = facts };
    }

    private static bool IsWhole(IReadOnlyList<string> rules)
    {
        if (rules.Count == 0)
            return false;
        var ids = rules.Select(rule => RandomPolicy.IdOf(rule)).ToHashSet();
        return Enumerable.Range(1, 9).Select(number => $"规则{number}").Where(id => !ids.Contains(id)).All(id => !rules.Any(rule => rule.Contains($"({id})", StringComparison.Ordinal)))
            && !rules.Any(rule => rule.Contains("已建议(", StringComparison.Ordinal));
    }

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> all) =>
        Enumerable.Range(0, all.Count).Select(index => (IReadOnlyList<T>)[.. all.Where((_, at) => at != index)]);

    public override string ToString() => $"seed {Seed}\n{Policy}\n{string.Join('\n', Facts.Select(Describe))}";

    public static string Describe(Fact fact)
    {
        var type = FactVocabulary.BuiltIn.TypeOf(fact.GetType());
        var known = type.Fields.Where(field => !field.Read(fact).IsUnknown).Select(field => $"{field.Term.Zh} {(field.Read(fact) is { HasValue: true } some ? some.Value : "无")}");
        return $"{type.Term.Zh}: {string.Join(", ", known)}";
    }
}

/// <summary>Where FsCheck finds random cases whose conditions also have forms that fewer policies use.</summary>
public static class WideCases
{
    public static Arbitrary<RandomCase> Case() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(Wide), one => one.Shrink());

    private static RandomCase Wide(int seed) => RandomCase.Of(seed, isWide: true);
}

/// <summary>Where FsCheck finds random cases.</summary>
public static class RandomCases
{
    public static Arbitrary<RandomCase> Case() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(Narrow), one => one.Shrink());

    private static RandomCase Narrow(int seed) => RandomCase.Of(seed);
}
