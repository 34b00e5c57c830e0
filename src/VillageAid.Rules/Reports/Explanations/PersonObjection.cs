using VillageAid.Rules.Text;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>Writes what whoever disagrees can do.</summary>
internal static class PersonObjection
{
    public static void Write(TextWriter writer, Language language)
    {
        writer.WriteLine();
        writer.WriteLine(language == Language.Zh ? "如果您觉得不对：" : "If you think that something is wrong:");
        foreach (var step in language == Language.Zh ? Zh : En)
            writer.WriteLine($"   · {step}");
    }

    private static readonly string[] Zh =
    [
        "记录写错了、漏了：把上面写的是哪一条记录（名称和日期）、应该是什么、有什么凭据，告诉登记这条记录的人。更正会作为新的一条记进去，原来的仍然保留；更正以后重新核对，结论会跟着变。",
        "对文件的理解不对，或者假定不合适：把上面“写在哪里”的条款编号告诉负责考核的人，由他们答复。",
        "有情况没有考虑到（比如请假已经批准）：把批准的凭据交给登记请假的人补上。",
    ];

    private static readonly string[] En =
    [
        "A record is wrong or missing: tell whoever keeps it which record it is (its name and date, as above), what it should say, and what proof you have. A correction is added and the old record is kept; once it is in, the check is made again and its result follows.",
        "The document is misunderstood, or an assumption does not fit: give the clause number above to whoever is in charge of the appraisal, and they answer you.",
        "Something was not considered (leave that was granted, for one): hand the proof to whoever records leave.",
    ];
}
