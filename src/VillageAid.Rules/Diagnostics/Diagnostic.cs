using System.Globalization;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Diagnostics;

/// <summary>One mistake, at its place: what is wrong and what to do, in Chinese and English.</summary>
/// <example><c>VA0301 rules/a/policy.yaml:12:11 没有名为 `驻村天` 的名称</c>, and the help line <c>是不是 `驻村天数`？</c></example>
public sealed record Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, string path, LinePosition? position, object[] arguments)
    {
        Descriptor = descriptor;
        Path = path;
        Position = position;
        Message = Fill(descriptor.Message, arguments);
        Help = Fill(descriptor.Help, arguments);
    }

    /// <summary>The kind of mistake.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The code, <c>VA</c> and four digits.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How serious it is.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The file; of a sheet in a workbook the file, the sheet's name and <c>!</c>, and the position is then a row and a column.</summary>
    public string Path { get; }

    /// <summary>The line and column, or null where the whole file or folder is meant.</summary>
    public LinePosition? Position { get; }

    /// <summary>What is wrong.</summary>
    public LocalizedText Message { get; }

    /// <summary>What to do; may be empty.</summary>
    public LocalizedText Help { get; }

    /// <summary>The diagnostic as its printed lines: <c>code path:line:col message</c>, and a help line where there is one.</summary>
    public string ToString(Language language)
    {
        var place = PlaceText.Join(Path, Position);
        var help = Help.In(language);
        var line = $"{Code} {place} {Message.In(language)}";
        return help.Length == 0 ? line : $"{line}\n  {(language == Language.Zh ? "建议：" : "help: ")}{help}";
    }

    /// <summary>The diagnostic in Chinese.</summary>
    public override string ToString() => ToString(Language.Zh);

    // An argument that is itself in two languages goes in by the language of the template.
    private static LocalizedText Fill(LocalizedText template, object[] arguments) =>
        new(Fill(template.Zh, arguments, Language.Zh), Fill(template.En, arguments, Language.En));

    private static string Fill(string template, object[] arguments, Language language) =>
        string.Format(CultureInfo.InvariantCulture, template,
            [.. arguments.Select(argument => argument is LocalizedText text ? text.In(language) : argument)]);
}
