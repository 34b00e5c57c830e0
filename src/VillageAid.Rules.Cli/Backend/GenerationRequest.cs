namespace VillageAid.Rules.Cli.Backend;

/// <summary>Which data are to be made up.</summary>
/// <param name="County">The county's name.</param>
/// <param name="Seed">The seed.</param>
/// <param name="From">The first day of the first month; null for the month with which the county begins.</param>
/// <param name="Months">The number of months.</param>
/// <param name="Scale">How many times the true size.</param>
/// <param name="Counties">How many such counties, each in a folder of its own; null for one without.</param>
internal sealed record GenerationRequest(string County, int Seed, DateOnly? From, int Months, int Scale, int? Counties = null);
