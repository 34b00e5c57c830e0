using VillageAid.Rules.Benchmarks.Counties;
using VillageAid.Rules.Evaluation;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary>What all contestants evaluate: the same policies over the same facts as of the same instant.</summary>
internal sealed class Case
{
    public Case(CountyMonth county, PackCopies pack)
    {
        County = county;
        Pack = pack;
        var loaded = new PolicyEngine().Load([pack]);
        if (!loaded.Succeeded)
            throw new InvalidOperationException($"{pack.Name}: {string.Join('\n', loaded.Diagnostics.Take(5))}");
        Policies = loaded.Policies;
    }

    public CountyMonth County { get; }

    public PackCopies Pack { get; }

    public PolicySet Policies { get; }

    /// <summary>How many verdicts the engine gives: known once it was seen that all agree.</summary>
    public int Verdicts { get; set; }

    public EvaluationOptions Options => new() { AsOf = County.AsOf };

    public override string ToString() => $"{Pack.Rules.Count} rules, {County.Facts.Count:N0} facts {County.Name}";
}
