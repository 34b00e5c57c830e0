using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>
/// The Shangyi sample, cut into a part for each village (with its team and cadres), each township and the county office: what is judged in a part
/// rests on records of that part alone, so a changed record needs only its part judged again.
/// </summary>
internal static class SampleCounty
{
    private static readonly Lazy<FactSet> Loaded = new(() => FactFiles.Read(Repository.PathOf("samples/shangyi"), FactVocabulary.BuiltIn).FactSet);

    public static FactSet Whole => Loaded.Value;

    public static IReadOnlyList<IReadOnlyList<Fact>> Parts { get; } = Cut();

    private static List<IReadOnlyList<Fact>> Cut()
    {
        var all = Whole.All.ToList();
        var byId = all.SelectMany(fact => Ids(fact).Select(id => (id, fact))).ToLookup(pair => pair.id, pair => pair.fact, StringComparer.Ordinal);
        var calendar = all.Where(fact => fact is CalendarDay or RecordCompleteness { RecordType: "日历" }).ToList();
        var heads = all.OfType<Village>().Select(village => village.VillageId)
            .Concat(all.OfType<Organization>().Where(body => !body.Roles.Contains(OrganizationRole.DispatchingUnit)).Select(body => body.OrgId));
        return [.. heads.Select(head => (IReadOnlyList<Fact>)[.. calendar, .. Reach(head, byId)])];
    }

    // From a village to its team, from the team to its postings, from these to the cadres and all that names them.
    private static IEnumerable<Fact> Reach(string head, ILookup<string, Fact> byId)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal) { head };
        var open = new Queue<string>(ids);
        var facts = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        while (open.TryDequeue(out var id))
        {
            foreach (var fact in byId[id].Where(facts.Add))
            {
                var next = fact switch
                {
                    Team team => team.TeamId,
                    Assignment assignment => assignment.CadreId,
                    _ => null,
                };
                if (next is not null && ids.Add(next))
                    open.Enqueue(next);
            }
        }
        return facts;
    }

    private static IEnumerable<string> Ids(Fact fact) => fact switch
    {
        Village village => [village.VillageId],
        Organization body => [body.OrgId],
        Team team => [team.VillageId, team.TeamId],
        Cadre cadre => [cadre.CadreId],
        Assignment assignment => [assignment.TeamId.Value, assignment.CadreId],
        AttendanceDay day => [day.CadreId],
        LeaveGrant leave => [leave.CadreId],
        ReportSubmission report => [report.SubjectId],
        Appraisal appraisal => [appraisal.SubjectId],
        ManagementInstrument instrument => [instrument.OwnerId],
        Inspection inspection => [inspection.InspectingOrgId],
        RecordCompleteness statement => [statement.SubjectId],
        _ => [],
    };
}
