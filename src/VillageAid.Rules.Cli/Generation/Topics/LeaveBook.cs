using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>The records of leave: approved by the township, known not to be approved, or with nobody knowing.</summary>
internal static class LeaveBook
{
    public static LeaveGrant Create(int number, Month month, Assignment posting, (DateOnly From, DateOnly To) leave, County county, SplitMix64 random)
    {
        var faults = county.Faults;
        var township = county.Roster.TownshipOf(posting);
        var draw = random.Between(1, 100);
        var refused = draw <= faults.LeaveNotApproved;
        var approved = draw > faults.LeaveNotApproved + faults.LeaveApprovalUnknown;
        return new LeaveGrant
        {
            RecordId = month.Code("请假", number, 3),
            CadreId = posting.CadreId,
            FromDate = leave.From,
            ToDate = leave.To,
            LeaveType = (LeaveType)random.Between(0, 3),
            ApprovedByOrgs = approved ? ValueSet.Of(township) : refused ? ValueSet.Of<string>() : default(Known<ValueSet<string>>),
            ApprovedOn = approved ? leave.From.AddDays(-1) : refused ? Known.Nothing : default(Known<DateOnly>),
            ReturnedOn = random.Chance(80) ? leave.To.AddDays(1) : default(Known<DateOnly>),
            RecordedAt = random.Chance(90) ? Month.At(leave.To.AddDays(1), 9, random.Between(0, 59)) : null,
        };
    }
}
