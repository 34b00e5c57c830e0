namespace VillageAid.Rules.Facts;

/// <summary>What every record has in common: who recorded it, when, from what, and how far it is confirmed.</summary>
public abstract record Fact
{
    private DeclaredValues _declared = DeclaredValues.Empty;

    /// <summary>The record's own identity. Without it the key is the identity.</summary>
    [Term("编号")]
    public string? RecordId { get; init; }

    /// <summary>When it was recorded. A record is not seen by an evaluation as of an earlier instant; without it the record is always seen.</summary>
    [Term("记录时间")]
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>The post of whoever recorded it; never a name.</summary>
    [Term("记录人职务")]
    public string? RecordedByRole { get; init; }

    /// <summary>The body that recorded it.</summary>
    [Term("记录单位")]
    public string? RecordedByOrg { get; init; }

    /// <summary>Where it comes from.</summary>
    [Term("来源")]
    public SourceKind? SourceKind { get; init; }

    /// <summary>A reference to the evidence.</summary>
    [Term("佐证")]
    public string? EvidenceRef { get; init; }

    /// <summary>How far it is confirmed. Without it the record is certain.</summary>
    [Term("核实状态")]
    public Confirmation? Confirmation { get; init; }

    /// <summary>The record that this one corrects: that one is not seen any more.</summary>
    [Term("更正前记录")]
    public string? SupersedesId { get; init; }

    /// <summary>Who may see it.</summary>
    [Term("密级")]
    public Confidentiality? Confidentiality { get; init; }

    /// <summary>The values of the fields that packs declare for records of this type; empty where nobody gave any.</summary>
    public DeclaredValues Declared
    {
        get => _declared;
        init => _declared = value ?? DeclaredValues.Empty;
    }

    /// <summary>A copy, to be changed before anybody sees it.</summary>
    internal Fact Copy() => this with { };

    /// <summary>Puts a declared value into a record that nobody else has seen yet.</summary>
    internal void Declare(string name, Known<object> value) => _declared = _declared.With(name, value);
}

/// <summary>Where a record comes from.</summary>
public enum SourceKind
{
    /// <summary>A management platform.</summary>
    [Term("平台")] Platform,

    /// <summary>An inspection.</summary>
    [Term("检查")] Inspection,

    /// <summary>A document.</summary>
    [Term("文件")] Document,

    /// <summary>What the subject reported of itself.</summary>
    [Term("自报")] SelfReport,

    /// <summary>A data import.</summary>
    [Term("导入")] Import,
}

/// <summary>How far a record is confirmed. Alleged, unverified and disputed records only raise what is possible; rebutted and withdrawn ones are out.</summary>
public enum Confirmation
{
    /// <summary>Nobody checked it.</summary>
    [Term("未核实")] Unverified,

    /// <summary>Alleged by somebody.</summary>
    [Term("反映")] Alleged,

    /// <summary>Confirmed.</summary>
    [Term("属实", Also = "已核实")] Confirmed,

    /// <summary>Contested by the subject; its fields other than the key count as Unknown.</summary>
    [Term("有异议")] Disputed,

    /// <summary>Found untrue.</summary>
    [Term("不属实")] Rebutted,

    /// <summary>Taken back by whoever recorded it.</summary>
    [Term("已撤回")] Withdrawn,
}

/// <summary>Who may see a record.</summary>
public enum Confidentiality
{
    /// <summary>Anybody.</summary>
    [Term("公开")] Public,

    /// <summary>The offices concerned.</summary>
    [Term("内部")] Internal,

    /// <summary>Named readers only.</summary>
    [Term("受限")] Restricted,
}
