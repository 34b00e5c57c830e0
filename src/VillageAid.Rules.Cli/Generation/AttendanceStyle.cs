namespace VillageAid.Rules.Cli.Generation;

/// <summary>What a county's ledger knows of a day of attendance.</summary>
internal enum AttendanceStyle
{
    /// <summary>One sign-in a day on the platform, and the nights (SY2016-2-14).</summary>
    SignIn,

    /// <summary>Clock-in in the morning and in the evening, and checks by video (YZ2020-2-12, 2-13).</summary>
    ClockIn,

    /// <summary>A daily ledger on paper: where the cadre was (QJ2015-2.1-9).</summary>
    Ledger,
}
