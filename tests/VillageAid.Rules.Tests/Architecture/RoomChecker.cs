using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace VillageAid.Rules.Tests.Architecture;

/// <summary>Reads every type reference of an assembly and finds those that go from a room to one below it, or to a package that another room keeps to itself.</summary>
internal sealed class RoomChecker(string rootNamespace, IReadOnlyList<string> order, IReadOnlyDictionary<string, string> keepers)
{
    /// <summary>The wrong references, each as <c>Room.Type → other type</c>, sorted.</summary>
    public IReadOnlyList<string> Check(AssemblyDefinition assembly) =>
        [.. assembly.MainModule.GetAllTypes().SelectMany(CheckType).Distinct().Order(StringComparer.Ordinal)];

    private IEnumerable<string> CheckType(TypeDefinition type)
    {
        if (RoomOf(type) is not { } room)
            yield break;
        if (room.Length > 0 && !order.Contains(room))
            yield return $"{type.FullName}: the room {room} is not in the order";
        foreach (var used in References(type).SelectMany(Flatten))
        {
            if (keepers.FirstOrDefault(keeper => IsIn(used.Namespace, keeper.Key)) is { Key: { } package, Value: var keeper } && keeper != room)
                yield return $"{type.FullName} → {used.FullName}: only {keeper} may name {package}";
            if (RoomOf(used) is { } other && !Allowed(room, other))
                yield return $"{type.FullName} → {used.FullName}";
        }
    }

    // The root namespace is the façade: it may use every room, and no room may use it, except Hosting, which registers it.
    private bool Allowed(string from, string to) => from.Length == 0 || from == to || (to.Length == 0 ? from == order[^1] : Index(to) < Index(from));

    private int Index(string room) => order.ToList().IndexOf(room);

    private string? RoomOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type.Namespace == rootNamespace ? "" : IsIn(type.Namespace, rootNamespace) ? type.Namespace[(rootNamespace.Length + 1)..].Split('.')[0] : null;
    }

    private static bool IsIn(string name, string root) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);

    private static IEnumerable<TypeReference> References(TypeDefinition type) =>
    [
        .. Optional(type.BaseType), .. type.Interfaces.Select(item => item.InterfaceType), .. Generic(type), .. Attributes(type),
        .. type.Fields.SelectMany(field => (TypeReference[])[field.FieldType, .. Attributes(field)]),
        .. type.Properties.SelectMany(property => (TypeReference[])[property.PropertyType, .. Attributes(property)]),
        .. type.Events.SelectMany(item => (TypeReference[])[item.EventType, .. Attributes(item)]),
        .. type.Methods.SelectMany(Method),
    ];

    private static IEnumerable<TypeReference> Method(MethodDefinition method) =>
    [
        method.ReturnType, .. Generic(method), .. Attributes(method), .. Attributes(method.MethodReturnType), .. method.Overrides.SelectMany(Member),
        .. method.Parameters.SelectMany(parameter => (TypeReference[])[parameter.ParameterType, .. Attributes(parameter)]),
        .. method.HasBody ? Body(method.Body) : [],
    ];

    private static IEnumerable<TypeReference> Body(MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.SelectMany(handler => Optional(handler.CatchType)),
        .. body.Instructions.SelectMany(instruction => instruction.Operand switch
        {
            TypeReference used => [used],
            MemberReference member => Member(member),
            CallSite site => [site.ReturnType, .. site.Parameters.Select(parameter => parameter.ParameterType)],
            _ => [],
        }),
    ];

    private static IEnumerable<TypeReference> Member(MemberReference member) => member switch
    {
        FieldReference field => [.. Optional(field.DeclaringType), field.FieldType],
        MethodReference method =>
        [
            .. Optional(method.DeclaringType), method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
        ],
        _ => Optional(member.DeclaringType),
    };

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => (TypeReference[])
        [
            attribute.AttributeType, .. attribute.ConstructorArguments.SelectMany(Argument),
            .. attribute.Properties.Concat(attribute.Fields).SelectMany(named => Argument(named.Argument)),
        ]);

    private static IEnumerable<TypeReference> Argument(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [argument.Type, type],
        CustomAttributeArgument[] items => items.SelectMany(Argument),
        CustomAttributeArgument boxed => Argument(boxed),
        _ => [argument.Type],
    };

    private static IEnumerable<TypeReference> Generic(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => parameter.Constraints.Select(constraint => constraint.ConstraintType));

    // List<Verdict>[] names Verdict too.
    private static IEnumerable<TypeReference> Flatten(TypeReference type) => type switch
    {
        GenericInstanceType generic => [.. Flatten(generic.ElementType), .. generic.GenericArguments.SelectMany(Flatten)],
        IModifierType modified => [.. Flatten(modified.ElementType), .. Flatten(modified.ModifierType)],
        FunctionPointerType pointer => [.. Flatten(pointer.ReturnType), .. pointer.Parameters.SelectMany(parameter => Flatten(parameter.ParameterType))],
        TypeSpecification specification => Flatten(specification.ElementType),
        GenericParameter => [],
        _ => [type],
    };

    private static IEnumerable<TypeReference> Optional(TypeReference? type) => type is null ? [] : [type];
}
