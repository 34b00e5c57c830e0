using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>The words of an explanation for the person concerned.</summary>
internal static class PersonWords
{
    /// <summary>What a status means for whoever it is about.</summary>
    public static LocalizedText Of(VerdictStatus status) => status switch
    {
        VerdictStatus.Satisfied => new("达到要求", "met"),
        VerdictStatus.Violated => new("没有达到要求", "not met"),
        VerdictStatus.NoBreachFound => new("没有发现问题，但记录还没有登记齐全", "no problem found, though the records are not yet complete"),
        VerdictStatus.Pending => new("还没有到期，现在不下结论", "not yet due: no conclusion now"),
        VerdictStatus.Undetermined => new("记录不全，下不了结论；缺记录不算没做到", "records are missing, so there is no conclusion; what is missing does not count against you"),
        VerdictStatus.NeedsReview => new("要由人来判断，现在不下结论", "a person has to decide: no conclusion now"),
        VerdictStatus.Deviation => new("与文件里说的做法不一样，只作参考，不算违反", "different from the practice that the document tells of: for information, not a breach"),
        VerdictStatus.Recommended => new("按文件建议采取措施，是否采取由人决定", "the document suggests a measure; people decide whether to take it"),
        VerdictStatus.NotRecommended => new("不建议采取措施", "no measure suggested"),
        VerdictStatus.Taken => new("已经采取措施", "a measure has been taken"),
        VerdictStatus.Decided => new("已有评定结果", "decided"),
        _ => new("对您不适用", "does not apply to you"),
    };

    /// <summary>What weight a source has.</summary>
    public static LocalizedText Of(SourceNature nature) => nature switch
    {
        SourceNature.Regulation => new("这是正式规定", "this is a formal rule"),
        SourceNature.Speech => new("这是领导讲话，不是正式规定", "this is a speech, not a formal rule"),
        SourceNature.Report => new("这是新闻报道里写的做法，不是正式规定", "this is a practice told in a news report, not a formal rule"),
        _ => new("这是作者个人的看法，不是正式规定", "this is an author's opinion, not a formal rule"),
    };

    /// <summary>Whether something was found to be so.</summary>
    public static LocalizedText Of(Truth truth) => truth switch
    {
        Truth.True => new("是", "yes"),
        Truth.False => new("否", "no"),
        Truth.Null => new("没有这一项", "nothing there"),
        _ => new("还不清楚", "not clear yet"),
    };

    /// <summary>What is asked in a part of a rule.</summary>
    public static LocalizedText Part(string part) => part switch
    {
        "applies" => new("什么情况下有这项要求", "when this is asked"),
        "unless" => new("什么情况下可以例外", "when an exception is made"),
        "requires" => new("要求做到", "what is asked"),
        "forbids" => new("不允许出现", "what must not happen"),
        "when" => new("出现什么情况就建议采取措施", "what calls for the measure"),
        "due" => new("期限", "the deadline"),
        _ => new("需要留意的迹象", "signs to look at"),
    };

    /// <summary>Who can supply what is missing.</summary>
    public static LocalizedText WhoSupplies(MissingKind kind) => kind switch
    {
        MissingKind.Record or MissingKind.Field => new("请登记这类记录的人补上；您手里有凭据的，也可以交给他们", "whoever keeps these records can add them; if you have proof, hand it to them"),
        MissingKind.Completeness => new("请管这本台账的人登记齐全，或者说明“已经登记齐全”", "whoever keeps this ledger can complete it, or state that it is complete"),
        MissingKind.Confirmation => new("请负责核实的人查清楚：属实还是不属实", "whoever looks into it has to say whether it is so"),
        MissingKind.Parameter => new("文件没有写清楚，要由县里定下来", "the document leaves it open: the county has to settle it"),
        MissingKind.Judgement => new("要由负责考核的人作出判断", "whoever is in charge of the appraisal has to judge it"),
        _ => new("日子还没有到，现在不用做什么", "the day has not come; nothing to do now"),
    };

    /// <summary>What stands before what is missing.</summary>
    public static LocalizedText Of(MissingKind kind) => kind switch
    {
        MissingKind.Record => new("缺这些记录", "records that are missing"),
        MissingKind.Field => new("记录里缺这些内容", "what records do not say"),
        MissingKind.Completeness => new("不知道是否已经登记齐全", "not known to be complete"),
        MissingKind.Confirmation => new("还没有核实", "not confirmed yet"),
        MissingKind.Parameter => new("还没有定下来", "not settled yet"),
        MissingKind.Judgement => new("还没有人判断", "not judged yet"),
        _ => new("还没有到的日子", "days still to come"),
    };

    public static LocalizedText Sign(string op) => op switch
    {
        ">=" => new("不少于", "at least"),
        ">" => new("多于", "more than"),
        "<=" => new("不超过", "at most"),
        "<" => new("少于", "less than"),
        "!=" => new("不是", "other than"),
        _ => new("等于", "exactly"),
    };

    public static LocalizedText Group(string op) => op switch
    {
        "and" => new("下面每一项都要符合", "each of these"),
        "or" => new("下面有一项符合就行", "any one of these"),
        "not" => new("下面这一项不能是“是”", "this must not be so"),
        _ => new("文件有几种理解，分别来看", "the document can be understood in several ways; each is looked at"),
    };
}
