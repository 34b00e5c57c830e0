using System.Text;
using System.Text.Json;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Receipts;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Tests.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Receipts;

public sealed class PackPlacesTests
{
    private const string Path = "rules/shangyi-2016/attendance.yaml";

    private static readonly PackPlaces Places = new([new PackContent("shangyi-2016", true, [new PackFile(Path, "attendance.yaml", default)])]);

    [Fact]
    public void No_part_of_a_verdict_names_the_folder()
    {
        foreach (var verdict in SampleVerdicts.Result.Verdicts)
        {
            Json(verdict).Should().Contain($"\"{Path}\"");
            Json(Places.Within(verdict)).Should().NotContain("rules/").And.Contain("\"file\":\"shangyi-2016/attendance.yaml\",\"line\":" + verdict.Reason.Place.Start.Line);
        }
        SampleVerdicts.Result.Verdicts.Should().Contain(verdict => verdict.Reason.Adoption != null);
    }

    [Fact]
    public void Nor_does_the_outcome_of_a_decision()
    {
        var place = SampleVerdicts.Result.Verdicts[0].Reason.Place;
        var verdict = SampleVerdicts.Result.Verdicts[0] with
        {
            Outcome = new DecisionOutcome { Text = LocalizedText.Same("好"), Rows = [new DecisionRow(1, place, Truth.True, LocalizedText.Same("不高于 好")) { Citations = [], Conditions = [] }] },
        };

        Json(Places.Within(verdict)).Should().NotContain("rules/");
    }

    [Fact]
    public void A_place_in_no_pack_stays() =>
        Json(new PackPlaces([]).Within(SampleVerdicts.Result.Verdicts[0])).Should().Contain($"\"{Path}\"");

    private static string Json(Verdict verdict)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            VerdictJson.Write(json, verdict);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
