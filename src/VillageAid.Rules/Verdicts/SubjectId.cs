using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>Who or what a verdict is about.</summary>
/// <param name="Type">The subject type's English name: <c>cadre</c>.</param>
/// <param name="Id">The identity within the type.</param>
/// <param name="Term">The subject type's terms.</param>
/// <example><c>subject.ToString()</c> is <c>cadre:甲</c>.</example>
public sealed record SubjectId(string Type, string Id, LocalizedText Term)
{
    /// <summary>The subject as <c>type:id</c>.</summary>
    public override string ToString() => $"{Type}:{Id}";
}
