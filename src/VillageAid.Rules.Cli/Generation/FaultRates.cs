using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>How often a ledger has which gap or fault; chances in percent.</summary>
internal sealed record FaultRates
{
    /// <summary>A cadre is in the village on exactly the 20 days of SY2016-2-7, or on one day less.</summary>
    public int ExactlyTwenty { get; init; } = 8;

    /// <inheritdoc cref="ExactlyTwenty"/>
    public int ExactlyNineteen { get; init; } = 4;

    /// <summary>A cadre comes for the day and mostly does not stay the night: what a county that counts nights would see (readings of SY2016-2-7).</summary>
    public int DayCommuter { get; init; } = 5;

    /// <summary>Of the nights of a day commuter, those spent in the village.</summary>
    public int CommuterNights { get; init; } = 30;

    /// <summary>A cadre takes leave of one to four working days in the month.</summary>
    public int TakesLeave { get; init; } = 15;

    /// <summary>Leave that is known not to have been approved.</summary>
    public int LeaveNotApproved { get; init; } = 10;

    /// <summary>Leave of which nobody recorded whether it was approved.</summary>
    public int LeaveApprovalUnknown { get; init; } = 15;

    /// <summary>A cadre is on duty elsewhere for a day.</summary>
    public int OfficialElsewhere { get; init; } = 12;

    /// <summary>A day's status was not recorded, apart from the days of platform failure.</summary>
    public int StatusUnknown { get; init; } = 1;

    /// <summary>A cadre in the village did not sign in (against SY2016-2-14).</summary>
    public int SignInMissing { get; init; } = 2;

    /// <summary>Nobody recorded whether a cadre in the village signed in.</summary>
    public int SignInUnknown { get; init; } = 1;

    /// <summary>Days of the month on which the platform failed: status and sign-in are unknown in some townships.</summary>
    public IReadOnlyList<int> PlatformFailureDays { get; init; } = [17, 18];

    /// <summary>The number of townships where the platform failed.</summary>
    public int TownshipsWithFailure { get; init; } = 3;

    /// <summary>The number of cadres who have no record at all of some days, and of whom nobody states that the records are all in.</summary>
    public int CadresWithGaps { get; init; } = 4;

    /// <summary>A report was sent on Friday, after the Thursday of SY2016-2-8 and 2-9.</summary>
    public int ReportLate { get; init; } = 4;

    /// <summary>A report was sent on Wednesday, before it was due.</summary>
    public int ReportEarly { get; init; } = 6;

    /// <summary>A report is known not to have been sent.</summary>
    public int ReportNotSent { get; init; } = 2;

    /// <summary>There is no record of a report.</summary>
    public int ReportWithoutRecord { get; init; } = 2;

    /// <summary>A report came without the work log of SY2016-2-10.</summary>
    public int WorkLogMissing { get; init; } = 4;

    /// <summary>Nobody recorded whether a report had the work log.</summary>
    public int WorkLogUnknown { get; init; } = 5;

    /// <summary>A cadre's daily appraisal of the month has no record.</summary>
    public int AppraisalWithoutRecord { get; init; } = 2;

    /// <summary>Nobody recorded whether a cadre's daily appraisal was carried out.</summary>
    public int AppraisalUnknown { get; init; } = 2;

    /// <summary>A first secretary's document of appointment was not recorded.</summary>
    public int AppointmentDocUnknown { get; init; } = 4;

    /// <summary>Nobody states that a subject's records of a type are all in.</summary>
    public int NoCompleteness { get; init; } = 6;

    /// <summary>What should be there is known not to be: an item, a clock-in, a signature.</summary>
    public int Lacking { get; init; } = 5;

    /// <summary>Nobody recorded how it is.</summary>
    public int NotRecorded { get; init; } = 4;

    /// <summary>There is no record of what should have one.</summary>
    public int WithoutRecord { get; init; } = 3;

    /// <summary>Something came after its time.</summary>
    public int Late { get; init; } = 6;

    /// <summary>The subject contests a record.</summary>
    public int Contested { get; init; } = 2;

    /// <summary>Nobody checked a record yet.</summary>
    public int Unverified { get; init; } = 3;

    /// <summary>True as a rule, false where it lacks, Unknown where nobody recorded it.</summary>
    public Known<bool> Draw(SplitMix64 random)
    {
        var draw = random.Between(1, 100);
        return draw <= NotRecorded ? default(Known<bool>) : draw > NotRecorded + Lacking;
    }

    /// <summary>Mostly none: a record without a status is certain.</summary>
    public Confirmation? DrawConfirmation(SplitMix64 random)
    {
        var draw = random.Between(1, 100);
        return draw <= Contested ? Confirmation.Disputed : draw <= Contested + Unverified ? Confirmation.Unverified : null;
    }
}
