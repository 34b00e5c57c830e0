using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>Says what the sheet of a fact type is for, and what one row of it is.</summary>
internal static class SheetPurpose
{
    private static readonly Dictionary<string, LocalizedText> ByType = new(StringComparer.Ordinal)
    {
        ["village"] = new("有驻村干部的村，一行一个村。", "The villages with stationed cadres, a row each."),
        ["organization"] = new("派出单位、乡镇、县级机构，一行一个单位。", "Dispatching units, townships and county bodies, a row each."),
        ["cadre"] = new("干部，用编号，不用姓名；一行一人。", "Cadres by code, never by name; a row each."),
        ["team"] = new("驻村工作队，一行一队。", "Work teams, a row each."),
        ["household"] = new("结对的户，用编号；一行一户。", "Paired households by code, a row each."),
        ["assignment"] = new("谁在哪个队任什么职、从哪天到哪天；换岗另起一行。", "Who is posted to which team, at which post, from when to when; a new posting is a new row."),
        ["eligibilityReview"] = new("选派前的资格审查，一次任职一行。", "The review before a posting, a row a posting."),
        ["attendanceDay"] = new("考勤，一人一天一行。", "Attendance, a row a cadre and day."),
        ["leaveGrant"] = new("请假和批准情况，一次一行。", "Leave and who approved it, a row each."),
        ["dutyInterruption"] = new("被原单位抽回的情况，一次一行。", "Times when a unit took a cadre back, a row each."),
        ["exemption"] = new("经批准的例外，一次一行。", "Exceptions that were approved, a row each."),
        ["reportSubmission"] = new("应报的和报了的材料，一次一行；应报没报的，报送时刻写“无”。", "Reports due and sent, a row each; where none was sent, the time of sending is \"nothing\"."),
        ["visit"] = new("入户走访，一次一行。", "Visits to households, a row each."),
        ["planDocument"] = new("规划、计划、方案，一份一行。", "Plans, a row each."),
        ["issueItem"] = new("问题台账，一个问题一行。", "Issues raised, a row each."),
        ["trainingAttendance"] = new("干部参加的培训，一人一次一行。", "Training, a row a cadre and course."),
        ["meeting"] = new("会议，一次一行。", "Meetings, a row each."),
        ["communityActivity"] = new("帮扶活动，一次一行。", "Activities in the village, a row each."),
        ["managementInstrument"] = new("制度和工作机制，一项一行。", "Rules and systems that are in place, a row each."),
        ["appraisal"] = new("考核，一个对象一次一行。", "Appraisals, a row a subject and time."),
        ["feedbackSurvey"] = new("群众评议，一次一行。", "Surveys of villagers, a row each."),
        ["inspection"] = new("检查、督查、跟踪了解，一次一行。", "Inspections and follow-ups, a row each."),
        ["finding"] = new("有关单位认定的问题，一个一行；没有认定的不写。", "Faults that a body has found, a row each; nothing that was not found."),
        ["rectification"] = new("责令整改和结果，一次一行。", "Orders to rectify and what came of them, a row each."),
        ["measure"] = new("已经作出的处理或表彰决定，一个一行。", "Measures and commendations that were decided, a row each."),
        ["personnelProposal"] = new("提拔、表彰的拟定意见，一人一次一行。", "Proposals to promote or commend, a row each."),
        ["facilityItem"] = new("工作队的配备，一项一行。", "What a team is equipped with, a row an item."),
        ["payment"] = new("经费和补贴，一笔一行。", "Funds and allowances, a row a payment."),
        ["careContact"] = new("对干部的关怀，一次一行。", "Care for cadres, a row each."),
        ["fundsAudit"] = new("资金监督检查，一次一行。", "Audits of funds, a row each."),
        ["judgement"] = new("需要人来判断的问题和答复，一个一行。", "Questions that a person answers, a row each."),
        ["recordCompleteness"] = new("写明谁的哪一类记录、从哪天到哪天已经记全。", "States whose records of which kind are all in, from when to when."),
        ["calendarDay"] = new("放假的日子和调休上班的日子，一天一行。", "Holidays, and weekend days that are worked, a row each."),
    };

    public static LocalizedText Of(FactType type) =>
        ByType.GetValueOrDefault(type.Name) ?? new($"{type.Term.Zh}，一条一行。", $"Records of {type.Term.En}, a row each.");
}
