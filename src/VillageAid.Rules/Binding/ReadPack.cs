using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;

namespace VillageAid.Rules.Binding;

/// <summary>A pack that was read, with the mistakes found in it so far.</summary>
internal sealed record ReadPack(PolicySyntax Policy, DiagnosticBag Diagnostics);
