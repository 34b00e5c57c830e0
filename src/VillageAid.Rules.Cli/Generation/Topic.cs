using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>
/// Makes a county's records of one topic for a month. It draws from streams of its own, so that a topic more or a topic less changes no
/// other, and gives the records one by one, so that a county of any size goes to disk without being held.
/// </summary>
internal delegate IEnumerable<Fact> Topic(County county, Month month);
