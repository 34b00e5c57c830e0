using NRules;
using NRules.Fluent;
using VillageAid.Rules;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.NRules;
using VillageAid.Rules.Verdicts;

var policies = new PolicyRuleRepository(new PolicyEngine().Load([new FolderPolicySource("rules/shangyi-2016")]).Policies);
var own = new RuleRepository();
own.Load(rules => rules.From(typeof(ReminderRule)));
var factory = new RuleCompiler().Compile(policies.GetRuleSets().Concat(own.GetRuleSets()));

var posting = new Assignment { AssignmentId = "A01", CadreId = "甲", TeamId = "T01", StartOn = new(2016, 1, 1), EndOn = Known.Nothing };
var missed = Day(20) with { SignIn = false };
var days = Enumerable.Range(1, 31).Select(day => day == 20 ? missed : Day(day));
var facts = FactSet.Of([new Village { VillageId = "V01", CountyCode = "130725" }, new Team { TeamId = "T01", VillageId = "V01" }, new Cadre { CadreId = "甲", CadreKind = CadreKind.VillageStationed }, posting, .. days]);

// A session for each subject: NRules joins by nested loops, so one for the county would take quadratic time.
var cadre = policies.CasesOf(facts, Period.Parse("2016-03")).Single(one => one.Subject.ToString() == "cadre:甲");
var session = factory.CreateSession();
session.Events.RuleFiredEvent += (_, fired) => Console.WriteLine($"fired {fired.Rule.Name}, clause {fired.Rule.Properties.Where(property => property.Name == "Clause").Select(property => property.Value).FirstOrDefault() ?? "none"}");
cadre.InsertInto(session);
session.Fire();
Show("one day without a sign-in");

// Records are compared by what they say, so one that is corrected goes, and another one comes.
session.Retract(missed);
session.Insert(Day(20));
session.Fire();
Show("the day was corrected");

static AttendanceDay Day(int day) => new() { CadreId = "甲", Date = new(2016, 3, day), Status = AttendanceStatus.Present, OvernightInVillage = true, SignIn = true };

void Show(string when)
{
    Console.WriteLine($"\n{when}:");
    foreach (var verdict in session.Query<PolicyVerdict>())
        Console.WriteLine($"  {verdict}");
    foreach (var reminder in session.Query<Reminder>())
        Console.WriteLine($"  reminder to {reminder.CadreId}: {reminder.About}");
    Console.WriteLine();
}
