using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>What reasons of a rule mostly share: where the rule stands, and the parameters that were used (numbers, joined by commas).</summary>
internal sealed record ReportGround(int Place, string Parameters);

/// <summary>The grounds of all reasons, and the parameters in them, each different one once.</summary>
internal sealed class GroundPool(TextPool texts)
{
    private readonly Pool<ReportGround> _grounds = new();
    private readonly Pool<ParameterUsed> _parameters = new();

    public IReadOnlyList<ReportGround> Items => _grounds.Items;

    public IReadOnlyList<ParameterUsed> Parameters => _parameters.Items;

    public int Add(Reason reason) =>
        _grounds.Add(new ReportGround(texts.Add(LocalizedText.Same(reason.Place.ToString())), string.Join(',', reason.Parameters.Select(_parameters.Add))));

    /// <summary>Takes in a parameter that no reason here shows: what is Satisfied may rest on it.</summary>
    public void Add(ParameterUsed parameter) => _parameters.Add(parameter);
}
