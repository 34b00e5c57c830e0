namespace VillageAid.Rules.Hosting;

/// <summary>
/// Where packs are found by their ids. An <see cref="IPolicySource"/> that is one too finds the packs that its own pack extends: a folder
/// knows the folders beside it.
/// </summary>
/// <example><c>class CountyRules(Database packs) : IPolicySource, IPolicyLibrary { public IPolicySource? Find(string id) => packs.Open(id); … }</c></example>
public interface IPolicyLibrary
{
    /// <summary>The ids that <see cref="Find"/> knows, for messages; may be empty.</summary>
    IReadOnlyList<string> Ids { get; }

    /// <summary>The pack of an id; null where there is none. The id comes from a rule file and has only letters, digits, <c>-</c>, <c>_</c> and single dots.</summary>
    IPolicySource? Find(string id);
}
