// Each class of Early breaks the order of rooms in another way; none is used.
#pragma warning disable CS0169, CA1823, IDE0051
using VillageAid.Rules.Tests.Architecture.Corpus.Late;

namespace VillageAid.Rules.Tests.Architecture.Corpus.Late
{
    internal class Thing
    {
        public static int Value() => 1;
    }

    internal sealed class MarkAttribute : Attribute;

    internal sealed class FineAbove
    {
        public Early.Fine? Below { get; set; }
    }
}

namespace VillageAid.Rules.Tests.Architecture.Corpus.Early
{
    internal sealed class Fine;

    [Mark]
    internal sealed class ByAttribute;

    internal sealed class ByBase : Thing;

    internal sealed class ByBody
    {
        public static int Call() => Thing.Value();
    }

    internal sealed class ByConstraint
    {
        public static void Call<T>() where T : Thing
        {
        }
    }

    internal sealed class ByField
    {
        private readonly Thing? _thing;
    }

    internal sealed class ByGenericArgument
    {
        private readonly Dictionary<string, List<Thing[]>>? _things;
    }

    internal sealed class ByLambda
    {
        public static Func<int> Make() => () => Thing.Value();
    }

    internal sealed class BySignature
    {
        public static void Call(in Thing thing)
        {
        }
    }

    internal sealed class ByTypeOf
    {
        public static Type Call() => typeof(Thing);
    }
}
