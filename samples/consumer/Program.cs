using VillageAid.Rules;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

// A host's own records beside the built-in ones: HostRecords.cs.
Console.WriteLine(HostRecords.Register().FindType("小卖部")!.Name);

var engine = new PolicyEngine();
var rules = engine.Load([new FolderPolicySource("rules/shangyi-2016")]);
var village = new Village { VillageId = "V01", CountyCode = "130725" };
var team = new Team { TeamId = "T01", VillageId = "V01" };
var cadre = new Cadre { CadreId = "甲", CadreKind = CadreKind.VillageStationed };
var posting = new Assignment { AssignmentId = "A01", CadreId = "甲", TeamId = "T01", StartOn = new(2016, 1, 1) };
var days = Enumerable.Range(1, 19).Select(day => new AttendanceDay { CadreId = "甲", Date = new(2016, 3, day), Status = AttendanceStatus.Present });
var facts = FactSet.Of([village, team, cadre, posting, .. days]);
var result = engine.Evaluate(rules.Policies, facts, Period.Parse("2016-03"));
TextReport.Write(result, Console.Out, Language.Zh);
