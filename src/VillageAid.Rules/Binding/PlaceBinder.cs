using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds the ways to the place of a subject. They are the vocabulary's own, so they have no mistakes of an author's.</summary>
internal static class PlaceBinder
{
    public static IReadOnlyList<BoundPlace> Bind(SourceSpan place, FactType type) =>
        [new BoundPlace(BindWay(place, type, type.Place!), null, []), .. type.FurtherPlaces.Select(further => BindFurther(place, type, further))];

    private static BoundPlace BindFurther(SourceSpan place, FactType type, FurtherPlace further) =>
        new(BindWay(place, type, further.Way), further.Kind is { } kind ? (Field)type.Find(kind)! : null, further.Kinds);

    private static BoundExpression BindWay(SourceSpan place, FactType owner, string steps)
    {
        BoundExpression way = new BoundSubject(place, owner);
        var type = owner;
        foreach (var step in steps.Split('.'))
        {
            var member = type.Find(step) ?? throw new InvalidOperationException($"`{owner.Name}` has a place `{steps}` whose step `{step}` does not exist.");
            var stepType = way.Type is DataType.List && member.Type is not DataType.List ? new DataType.List(member.Type) : member.Type;
            way = new BoundMember(place, stepType, way, member);
            type = member switch
            {
                Collection collection => collection.Element,
                Link link => link.Target,
                _ => type,
            };
        }
        return way;
    }
}
