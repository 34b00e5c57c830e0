using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Whether villages, teams, bodies and households lie in the policy's county: as subjects, and as what another record leads to.</summary>
internal sealed class Places
{
    public const string County = "620123";

    private readonly Register<Village> _villages;

    public Places(Register<Village> villages, Register<Team> teams, Register<Organization> bodies, Register<Household> households)
    {
        _villages = villages;
        var villagesAsTargets = new Three[villages.Count];
        for (var i = 0; i < villages.Count; i++)
            villagesAsTargets[i] = AsTarget(villages.Cells[i].Possible, OfVillage(villages.Cells[i]));
        Villages = villagesAsTargets;
        Teams = new Three[teams.Count];
        TeamsAsTargets = new Three[teams.Count];
        for (var i = 0; i < teams.Count; i++)
        {
            Teams[i] = Follow(teams.Cells[i], static team => team.VillageId);
            TeamsAsTargets[i] = AsTarget(teams.Cells[i].Possible, Teams[i]);
        }
        Bodies = new Three[bodies.Count];
        BodiesAsTargets = new Three[bodies.Count];
        for (var i = 0; i < bodies.Count; i++)
        {
            Bodies[i] = Inside(bodies.Cells[i], static body => body.PlaceCode);
            BodiesAsTargets[i] = AsTarget(bodies.Cells[i].Possible, Bodies[i]);
        }
        Households = new Three[households.Count];
        for (var i = 0; i < households.Count; i++)
            Households[i] = Follow(households.Cells[i], static household => household.VillageId);
    }

    public Three[] Villages { get; }

    public Three[] Teams { get; }

    public Three[] TeamsAsTargets { get; }

    public Three[] Bodies { get; }

    public Three[] BodiesAsTargets { get; }

    public Three[] Households { get; }

    // A record that is only possible is followed as one of which nobody knows the fields.
    private static Three AsTarget(byte possible, Three place) => possible == 0 ? place : Three.Unknown((byte)(possible | Why.Record | place.Causes));

    private static Three OfVillage(in Cell<Village> cell) => Inside(cell, static village => village.CountyCode);

    private static Three Inside<T>(in Cell<T> cell, Func<T, Known<string>> code)
        where T : Fact
    {
        var answer = cell.Kind == CellKind.Plain ? new Answer<string>(code(cell.Fact!), Why.Nothing) : Answer<string>.Ask(cell, code);
        return answer.Known.HasValue ? Three.Of(answer.Known.Value.StartsWith(County, StringComparison.Ordinal)) : Three.Unknown(answer.Why);
    }

    private Three Follow<T>(in Cell<T> cell, Func<T, string> village)
        where T : Fact
    {
        if (cell.Kind == CellKind.Plain)
            return Target(village(cell.Fact!));
        var answer = Answer<string>.AskOwner(cell, fact => village(fact));
        return answer.Known.HasValue ? Target(answer.Known.Value) : Three.Unknown((byte)(answer.Why | Target(village(cell.Fact!)).Causes));
    }

    private Three Target(string village) => _villages.Find(village) is >= 0 and var number ? Villages[number] : Three.Unknown(Why.Record);
}
