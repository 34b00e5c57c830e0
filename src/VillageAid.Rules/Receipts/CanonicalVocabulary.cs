using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Receipts;

/// <summary>A vocabulary as a hash: everything that decides how a file is read and a condition is understood.</summary>
internal static class CanonicalVocabulary
{
    public static string HashOf(FactVocabulary vocabulary)
    {
        var bytes = new CanonicalBytes();
        foreach (var type in vocabulary.Types.OrderBy(type => type.Name, StringComparer.Ordinal))
            Write(type, bytes);
        foreach (var subject in vocabulary.SubjectTypes.OrderBy(subject => subject.Name, StringComparer.Ordinal))
            Write(subject.Name, subject.Term, bytes).Text(subject.FactType.Name).TextOrNothing(subject.RoleField?.Name).TextOrNothing(subject.Role?.Name);
        return bytes.TakeHash().ToString();
    }

    private static void Write(FactType type, CanonicalBytes bytes)
    {
        Write(type.Name, type.Term, bytes).Text(type.Kind.ToString()).Flag(type.IsDeclared).TextOrNothing(type.Place);
        foreach (var further in type.FurtherPlaces)
            bytes.Text(further.Way).TextOrNothing(further.Kind).Texts(further.Kinds);
        bytes.Texts([.. type.Key.Select(field => field.Name)]).TextOrNothing(type.WindowDate?.Name).TextOrNothing(type.SpanEnd?.Name).TextOrNothing(type.Grain?.ToString());
        bytes.Texts([.. type.DateOrders.Select(order => $"{order.Earlier.Name} {order.Later.Name}").Order(StringComparer.Ordinal)]);
        foreach (var member in type.Members.OrderBy(member => member.Name, StringComparer.Ordinal))
            Write(member, bytes);
    }

    private static void Write(Member member, CanonicalBytes bytes)
    {
        Write(member.Name, member.Term, bytes);
        switch (member)
        {
            case Field field:
                Write(field.Type, bytes.Flag(field.MayBeNothing).Flag(field.MayBeUnknown).Flag(field.NamesOwner).Texts(field.Aliases));
                break;
            case Link link:
                bytes.Text(link.Field.Name).Text(link.Target.Name);
                break;
            case Collection collection:
                bytes.Text(collection.Element.Name).Text(collection.Reference.Name).TextOrNothing(collection.OwnerKind?.Name);
                break;
            case MemberPath path:
                bytes.Texts([.. path.Steps.Select(step => step.Name)]);
                break;
        }
    }

    private static void Write(DataType type, CanonicalBytes bytes)
    {
        bytes.Text(type.GetType().Name);
        switch (type)
        {
            case DataType.Number number:
                bytes.TextOrNothing(number.Unit?.Name);
                break;
            case DataType.List list:
                Write(list.Element, bytes);
                break;
            case DataType.Enumerated { Enumeration: var enumeration }:
                // The order of the values stays: that is the order in which sets of them are printed.
                bytes.Text(enumeration.Name).Flag(enumeration.IsLadder).Number(enumeration.Members.Count);
                foreach (var member in enumeration.Members)
                    Write(member.Name, member.Term, bytes).Texts(member.Aliases).TextOrNothing(member.Grain?.ToString());
                break;
        }
    }

    private static CanonicalBytes Write(string name, LocalizedText term, CanonicalBytes bytes) => bytes.Text(name).Text(term.Zh).Text(term.En);
}
