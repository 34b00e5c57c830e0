namespace VillageAid.Rules.Benchmarks.Evaluation.ByRulesEngine;

// What the expressions are written over: public, because the package compiles them against these types. Days are numbers, as an expression can compare them.

/// <summary>A cadre with everything on record in the month.</summary>
public sealed class CadreInput
{
    /// <summary>VillageStationed, HouseholdPairing or CountyLeader.</summary>
    public string Kind { get; init; } = "";

    public List<DayInput> Days { get; init; } = [];

    public List<SpanInput> Postings { get; init; } = [];

    public List<LeaveInput> Leaves { get; init; } = [];

    public List<FindingInput> Findings { get; init; } = [];

    public List<AppraisalInput> Appraisals { get; init; } = [];

    public List<VisitInput> ProxyVisits { get; init; } = [];

    public List<VisitInput> Visits { get; init; } = [];
}

/// <summary>A day of attendance.</summary>
public sealed class DayInput
{
    public int Day { get; init; }

    public string Status { get; init; } = "";

    public string VideoCheck { get; init; } = "";

    public bool SignIn { get; init; }

    public bool Morning { get; init; }

    public bool Evening { get; init; }

    public bool Night { get; init; }

    public bool Worked { get; init; }
}

/// <summary>A posting.</summary>
public sealed class SpanInput
{
    public int From { get; init; }

    public int To { get; init; }
}

/// <summary>A leave.</summary>
public sealed class LeaveInput
{
    public int From { get; init; }

    public int To { get; init; }

    public int Approvals { get; init; }
}

/// <summary>A visit.</summary>
public sealed class VisitInput
{
    public int Day { get; init; }

    public bool InPerson { get; init; }

    public int Nights { get; init; }
}

/// <summary>A finding.</summary>
public sealed class FindingInput
{
    public int Day { get; init; }

    public string Code { get; init; } = "";
}

/// <summary>An appraisal.</summary>
public sealed class AppraisalInput
{
    public int Day { get; init; }

    public string Kind { get; init; } = "";

    public bool CarriedOut { get; init; }
}

/// <summary>A report.</summary>
public sealed class ReportInput
{
    public string Kind { get; init; } = "";

    public int Day { get; init; }

    public DateTimeOffset? Sent { get; init; }

    public bool HasProgress { get; init; }

    public bool HasWorkLog { get; init; }
}

/// <summary>Who reports.</summary>
public sealed class ReporterInput
{
    public List<ReportInput> Reports { get; init; } = [];
}

/// <summary>A team with its items and its funds.</summary>
public sealed class TeamInput
{
    public List<ItemInput> Items { get; init; } = [];

    public List<PaymentInput> Payments { get; init; } = [];
}

/// <summary>An item of the office.</summary>
public sealed class ItemInput
{
    public string Standard { get; init; } = "";

    public string Item { get; init; } = "";

    public bool IsThere { get; init; }
}

/// <summary>A payment.</summary>
public sealed class PaymentInput
{
    public string Kind { get; init; } = "";

    public decimal Amount { get; init; }

    /// <summary>The day on which it was paid; 0 where it was not.</summary>
    public int PaidOn { get; init; }
}

/// <summary>A household with its visits.</summary>
public sealed class HouseholdInput
{
    public List<VisitInput> Visits { get; init; } = [];
}

/// <summary>A window.</summary>
public sealed class WindowInput
{
    public int First { get; init; }

    public int Last { get; init; }

    public int Days { get; init; }

    public DateTimeOffset Due { get; init; }
}
