using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>A generated county as a folder of CSV files. The calendar has English headings, to show that both languages are read.</summary>
internal static class CountySample
{
    /// <summary>Writes the folder and gives the number of records.</summary>
    /// <exception cref="ArgumentException"><paramref name="period"/> is not a calendar month that the county can have.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static int Write(CountyProfile profile, int seed, Period period, string folder)
    {
        var facts = CountyGenerator.Generate(profile, seed, period);
        CsvFactWriter.WriteFolder(facts, FactVocabulary.BuiltIn, folder, LanguageOf);
        return facts.Count;
    }

    /// <summary>The language of a type's file.</summary>
    public static Language LanguageOf(FactType type) => type.ClrType == typeof(CalendarDay) ? Language.En : Language.Zh;
}
