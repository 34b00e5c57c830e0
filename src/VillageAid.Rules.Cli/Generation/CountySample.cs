using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>A generated county as a folder of CSV files. The calendar has English headings, to show that both languages are read.</summary>
internal static class CountySample
{
    /// <summary>Writes the folder and gives the number of records.</summary>
    /// <param name="profile">The county.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="from">The first day of the first month; null for the month with which the county begins.</param>
    /// <param name="months">The number of months.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ArgumentException">The county cannot have these months.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static int Write(CountyProfile profile, int seed, DateOnly? from, int months, string folder) =>
        CsvFactWriter.WriteFolder(CountyGenerator.Generate(profile, seed, from, months), FactVocabulary.BuiltIn, folder, LanguageOf);

    /// <summary>The language of a type's file.</summary>
    public static Language LanguageOf(FactType type) => type.ClrType == typeof(CalendarDay) ? Language.En : Language.Zh;
}
