namespace VillageAid.Rules.Cli.Generation;

/// <summary>A kind of record that is stated to be all in, for most of its subjects.</summary>
/// <param name="RecordType">The fact type.</param>
/// <param name="Subjects">For whom.</param>
/// <param name="IsMonthly">Whether each statement covers its month only; else they cover the posting without a gap.</param>
/// <param name="Always">Whether no subject is left out.</param>
internal sealed record Ledger(string RecordType, LedgerSubjects Subjects, bool IsMonthly = false, bool Always = false);

/// <summary>For whom records are stated to be all in; several may be joined.</summary>
[Flags]
internal enum LedgerSubjects
{
    /// <summary>The teams.</summary>
    Teams = 1,

    /// <summary>The cadres stationed in the month.</summary>
    Cadres = 2,

    /// <summary>The same without those of whom days have no record.</summary>
    CadresWithoutGaps = 4,

    /// <summary>The townships.</summary>
    Townships = 8,

    /// <summary>The body that keeps the ledger.</summary>
    Office = 16,

    /// <summary>The other offices.</summary>
    OtherOffices = 32,

    /// <summary>The villages.</summary>
    Villages = 64,

    /// <summary>The dispatching units.</summary>
    Units = 128,

    /// <summary>The households.</summary>
    Households = 256,

    /// <summary>Chief leaders, county leaders and cadres paired with households.</summary>
    OtherCadres = 512,

    /// <summary>The place, for its calendar of holidays; stated for a year at a time.</summary>
    Calendar = 1024,
}
