using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Cli.TraceReports;

namespace VillageAid.Rules.Tests.Cli;

/// <summary><c>docs/clauses.md</c> is what <c>trace rules</c> says.</summary>
public class ClausesPageTests
{
    [Fact]
    public void The_page_of_clauses_is_fresh()
    {
        var trace = new LibraryBackend().Trace(PackFinder.Find([Repository.PathOf("rules")]));
        using var page = new StringWriter { NewLine = "\n" };
        TraceMarkdown.Write(trace, Repository.PathOf("docs"), page);

        trace.Diagnostics.Should().BeEmpty();
        trace.Clauses.Should().OnlyContain(clause => clause.IsAccounted);
        page.ToString().ShouldBeIn(Repository.PathOf("docs/clauses.md"));
    }
}
