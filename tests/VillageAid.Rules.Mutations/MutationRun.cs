using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Mutations;

/// <summary>Changes packs in one small way after another and looks whether a scenario test notices.</summary>
internal static class MutationRun
{
    /// <summary>Whether every change was noticed.</summary>
    public static bool Of(IReadOnlyList<string> folders, TextWriter output)
    {
        var (all, caught) = (0, 0);
        foreach (var folder in folders)
        {
            var pack = new MutatedPack(folder);
            var found = pack.Mutations.AsParallel().AsOrdered().Select(mutation => (Mutation: mutation, Caught: pack.IsCaught(mutation))).ToList();
            foreach (var (mutation, _) in found.Where(one => !one.Caught))
                output.WriteLine(mutation);
            var noticed = found.Count(one => one.Caught);
            output.WriteLine($"{folder}: {Share(noticed, found.Count)}");
            (all, caught) = (all + found.Count, caught + noticed);
        }
        if (folders.Count > 1)
            output.WriteLine(Share(caught, all));
        return caught == all;
    }

    private static string Share(int caught, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{caught} of {all} changes caught{(all == 0 ? "" : $" ({100.0 * caught / all:0.0} %)")}");
}

/// <summary>A pack, its tests, and what can be changed in it.</summary>
internal sealed class MutatedPack : IPolicyLibrary
{
    private readonly FolderPolicySource _source;
    private readonly IReadOnlyList<SourceText> _files;
    private readonly IReadOnlyList<SourceText> _tests;

    public MutatedPack(string folder)
    {
        _source = new FolderPolicySource(folder);
        (_files, _tests) = (_source.Read(), _source.ReadTests());
        var bag = new DiagnosticBag();
        Mutations = MutationFinder.Find(PolicyReader.Read(_files, _source.Name, bag) ?? throw new InvalidOperationException($"{folder} cannot be read."));
        if (IsCaught(new Mutation(_files[0], default, "")))
            throw new InvalidOperationException($"{folder} fails its tests as it is.");
    }

    public IReadOnlyList<Mutation> Mutations { get; }

    IReadOnlyList<string> IPolicyLibrary.Ids => ((IPolicyLibrary)_source).Ids;

    IPolicySource? IPolicyLibrary.Find(string id) => ((IPolicyLibrary)_source).Find(id);

    /// <summary>Whether a test fails, or the pack does not even load.</summary>
    public bool IsCaught(Mutation mutation)
    {
        var load = new PolicyEngine().Load([new Changed(this, mutation)]);
        if (!load.Succeeded)
            return true;
        // The tests of the changed topic first: the rest need not run where one of them fails.
        var topic = Path.GetFileNameWithoutExtension(mutation.File.Path);
        return _tests.OrderBy(file => !file.Path.Contains(topic, StringComparison.Ordinal)).Any(file =>
        {
            var report = ScenarioRunner.Run(load.Policies, [file]);
            return report.Results.Any(result => !result.Passed) || report.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        });
    }

    private sealed class Changed(MutatedPack pack, Mutation mutation) : IPolicySource, IPolicyLibrary
    {
        public string Name => pack._source.Name;

        public IReadOnlyList<string> Ids => ((IPolicyLibrary)pack).Ids;

        public IReadOnlyList<SourceText> Read() => [.. pack._files.Select(file => file.Path == mutation.File.Path ? mutation.Apply() : file)];

        public IPolicySource? Find(string id) => ((IPolicyLibrary)pack).Find(id);
    }
}
