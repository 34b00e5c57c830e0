using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Json;

/// <summary>Where the mistakes in a file's structure go. A file is gone through more than once, and they are reported the first time only.</summary>
internal sealed class JsonFindings(FactSetBuilder builder, string shown, bool isSilent)
{
    public FactVocabulary Vocabulary => builder.Vocabulary;

    public void Report(DiagnosticDescriptor error, LinePosition place, params object[] arguments)
    {
        if (!isSilent)
            builder.Diagnostics.Report(error, shown, place, arguments);
    }

    /// <summary>Reports that the file is of one type and not named after any.</summary>
    public void ReportFileName(string file)
    {
        if (!isSilent)
            TypeNames.ReportUnknown(file, shown, builder);
    }

    /// <summary>Counts a record that was refused, of whatever type where that is not known.</summary>
    public void Refuse(FactType? type)
    {
        if (!isSilent)
            builder.Refuse(type);
    }

    /// <summary>Notes that not every record was read, of whatever type where that is not known.</summary>
    public void RefuseFile(FactType? type)
    {
        if (isSilent)
            return;
        if (type is null)
            builder.RefuseFile();
        else
            builder.RefuseFile(type);
    }
}
