using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports.Explanations;

/// <summary>Writes what is missing with who could supply it, and what is only assumed.</summary>
internal static class PersonOpen
{
    public static void Write(LikeVerdicts group, TextWriter writer, Language language)
    {
        var zh = language == Language.Zh;
        foreach (var kind in group.All.SelectMany(verdict => verdict.Reason.Missing).GroupBy(item => item.Kind).OrderBy(kind => kind.Key))
        {
            var names = string.Join(zh ? "；" : "; ", VerdictText.NamesOf([.. kind.Distinct()], language));
            PersonText.Say(PersonWords.Of(kind.Key), zh ? $"{names}。{PersonWords.WhoSupplies(kind.Key).Zh}" : $"{names}. {PersonWords.WhoSupplies(kind.Key).En}", writer, language);
        }
        var parameters = group.All.SelectMany(verdict => verdict.Reason.Parameters).Distinct().ToList();
        foreach (var assumed in parameters.Where(parameter => parameter is { Provenance: Provenance.Assumed, Value: not null }))
        {
            PersonText.Say(new("这里用了假定", "this rests on an assumption"), zh
                ? $"{assumed.Name.Zh} = {assumed.Value!.Zh}，文件里没有写；{assumed.Basis.Zh}"
                : $"{SpacedName.Of(assumed.Name.En)} = {assumed.Value!.En}, which the document does not say; {assumed.Basis.En}", writer, language);
        }
        foreach (var unset in parameters.Where(parameter => parameter.Provenance == Provenance.Unset))
        {
            PersonText.Say(new("文件没有写清楚", "the document leaves open"), zh ? $"{unset.Name.Zh}：{unset.Basis.Zh}" : $"{SpacedName.Of(unset.Name.En)}: {unset.Basis.En}", writer, language);
        }
    }
}
