using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>What a rule can be about: a fact type, or a role of one (a township is an organization in that role).</summary>
public sealed class SubjectType
{
    internal SubjectType(string name, LocalizedText term, FactType factType, Field? roleField, EnumerationMember? role)
    {
        Name = name;
        Term = term;
        FactType = factType;
        RoleField = roleField;
        Role = role;
    }

    /// <summary>The English name, in camel case.</summary>
    public string Name { get; }

    /// <summary>The names in Chinese and English, for people.</summary>
    public LocalizedText Term { get; }

    /// <summary>The fact type of its facts.</summary>
    public FactType FactType { get; }

    /// <summary>The field that holds the role or the roles; null where every fact of the type is one.</summary>
    public Field? RoleField { get; }

    /// <summary>The role; null where every fact of the type is one.</summary>
    public EnumerationMember? Role { get; }

    /// <summary>Whether a fact of <see cref="FactType"/> is a subject of this type.</summary>
    public bool Includes(Fact fact) => RoleField is null || (RoleField.Read(fact) is { HasValue: true, Value: var value } && (value == Role || (value is ValueSet<object> roles && roles.Contains(Role!))));
}
