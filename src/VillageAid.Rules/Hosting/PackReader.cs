using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Hosting;

/// <summary>Reads packs with those that they extend: found among the packs given, else where a source that is a library finds them.</summary>
internal sealed class PackReader
{
    private readonly List<PackRead> _all = [];
    private readonly List<ReadPack> _open = [];
    private readonly HashSet<ReadPack> _done = [];

    private PackReader()
    {
    }

    /// <summary>The packs of the sources, in order, and behind them every pack that is there only to be extended.</summary>
    /// <exception cref="IOException">A source could not be read.</exception>
    public static IReadOnlyList<PackRead> Read(IEnumerable<IPolicySource> sources, IEnumerable<IPolicySource> bases)
    {
        var reader = new PackReader();
        reader._all.AddRange(sources.Select(source => ReadOne(source, isGiven: true)));
        var given = reader._all.Select(read => read.Source.Name).ToHashSet(StringComparer.Ordinal);
        reader._all.AddRange(bases.Where(source => !given.Contains(source.Name)).Select(source => ReadOne(source, isGiven: false)));
        foreach (var read in reader._all.Where(read => read.IsGiven).ToList())
            reader.Resolve(read);
        // What is there to be extended and was not is none of the caller's business.
        return [.. reader._all.Where(read => read.IsGiven || reader._done.Contains(read.Pack))];
    }

    private static PackRead ReadOne(IPolicySource source, bool isGiven)
    {
        var bag = new DiagnosticBag();
        var texts = source.Read();
        var policy = PolicyReader.Read(texts, source.Name, bag);
        var nothing = new PolicySyntax { Id = new Located<string>("", new SourceSpan(new SourceText(source.Name, ""), default)), Gaps = ReadingGaps.All };
        return new PackRead(source, new ReadPack(policy ?? nothing, bag), policy is not null, isGiven) { Files = texts };
    }

    private void Resolve(PackRead read)
    {
        if (!_done.Add(read.Pack))
            return;
        _open.Add(read.Pack);
        var bases = new List<ReadPack>();
        foreach (var id in read.Pack.Policy.Extends.DistinctBy(id => id.Value))
        {
            if (Find(read, id) is not { } found)
                read.Pack.AddGaps(ReadingGaps.All);
            else if (_open.Contains(found.Pack))
                ReportCircle(found.Pack);
            else
            {
                Resolve(found);
                bases.Add(found.Pack);
            }
        }
        read.Pack.Bases = bases;
        _open.Remove(read.Pack);
    }

    private PackRead? Find(PackRead from, Located<string> id)
    {
        if (_open.Count > PolicySourceLimits.MaxLevels)
            return Missing(from, id, new LocalizedText($"一层压一层的继承不能超过 {PolicySourceLimits.MaxLevels} 层", $"packs stand on each other in at most {PolicySourceLimits.MaxLevels} levels"));
        if (_all.Find(read => read.IsRead && read.Pack.Policy.Id.Value == id.Value) is { } known)
            return known;
        if ((from.Source as IPolicyLibrary)?.Find(id.Value) is not { } source)
            // One that could not be read, and has its mistakes told, may be the one that is meant.
            return _all.Find(read => !read.IsRead) ?? Missing(from, id, Advice(from, id.Value));
        if (_all.Find(read => read.Source.Name == source.Name) is not { } found)
            _all.Add(found = ReadOne(source, isGiven: false));
        return !found.IsRead || found.Pack.Policy.Id.Value == id.Value ? found
            : Missing(from, id, new LocalizedText($"`{source.Name}` 里的规则包编号是 `{found.Pack.Policy.Id.Value}`", $"the pack in `{source.Name}` has the id `{found.Pack.Policy.Id.Value}`"));
    }

    private static PackRead? Missing(PackRead from, Located<string> id, LocalizedText help)
    {
        from.Pack.Diagnostics.Report(DiagnosticCatalog.UnknownBase, id.Place, id.Value, help);
        return null;
    }

    private LocalizedText Advice(PackRead from, string id)
    {
        var ids = _all.Where(read => read.IsRead && read.Pack != from.Pack).Select(read => read.Pack.Policy.Id.Value).Concat((from.Source as IPolicyLibrary)?.Ids ?? []);
        return Suggestions.For(id, ids.Where(other => other != from.Pack.Policy.Id.Value)) is { Zh.Length: > 0 } near ? near
            : new LocalizedText("把那个规则包的文件夹放在本包旁边，文件夹用它的编号命名，或者把它一起读入", "put the folder of that pack beside this one, named after its id, or load it together with this one");
    }

    // The same words whichever pack of the circle was come to first, so that it is told once.
    private void ReportCircle(ReadPack first)
    {
        var circle = _open.SkipWhile(pack => pack != first).ToList();
        var start = circle.IndexOf(circle.MinBy(pack => pack.Policy.Id.Value, StringComparer.Ordinal)!);
        circle = [.. circle.Skip(start), .. circle.Take(start)];
        var ids = circle.Append(circle[0]).Select(pack => pack.Policy.Id.Value).ToList();
        var place = circle[0].Policy.Extends.First(id => id.Value == ids[1]).Place;
        foreach (var pack in circle)
        {
            pack.Diagnostics.Report(DiagnosticCatalog.ExtendsCircle, place, string.Join(" → ", ids));
            pack.AddGaps(ReadingGaps.All);
        }
    }
}

/// <summary>A pack that was read; <c>IsRead</c> is false where it has not even an id.</summary>
internal sealed record PackRead(IPolicySource Source, ReadPack Pack, bool IsRead, bool IsGiven)
{
    /// <summary>The texts of the pack.</summary>
    public IReadOnlyList<SourceText> Files { get; init; } = [];

    /// <summary>What the pack is made of.</summary>
    public PackContent ToContent(bool isJudged) => new(Pack.Policy.Id.Value, isJudged, [.. Files.Select(file => new PackFile(file.Path, NameOf(file), file.Hash))]);

    // Where a pack lies is no part of it.
    private string NameOf(SourceText file)
    {
        var folder = Source.Name.Replace('\\', '/') + "/";
        return file.Path.StartsWith(folder, StringComparison.Ordinal) ? file.Path[folder.Length..] : file.Path;
    }
}
