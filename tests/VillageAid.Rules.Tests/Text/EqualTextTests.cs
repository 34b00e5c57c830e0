using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Tests.Evaluation.Expressions;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Tests.Text;

/// <summary>A text is the same text however its characters were typed: in facts, conditions, rule files and options.</summary>
public sealed class EqualTextTests
{
    // L, u with a dot and a macron that came as one, two or three characters, a compatibility ideograph.
    public static readonly TheoryData<string, string> Twins = new()
    {
        { "lu\u0308\u0304", "lǖ" },
        { "l\u00FC\u0304", "lǖ" },
        { "rene\u0301", "rené" },
        { "村\uF96E", "村葉" },
        { "\u1100\u1161村", "가村" },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void A_fact_refers_to_its_twin(string typed, string composed)
    {
        var day = new AttendanceDay { CadreId = typed, Date = new DateOnly(2016, 3, 1), Status = AttendanceStatus.Present };

        var result = new FactSetBuilder().Add(new Cadre { CadreId = composed }).Add(day).Build();

        result.Diagnostics.Should().BeEmpty();
        result.FactSet.All.OfType<AttendanceDay>().Single().CadreId.Should().Be(composed);
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void A_literal_equals_its_twin(string typed, string composed)
    {
        Trials.Answers($"\"{typed}\" = \"{composed}\"").Should().BeTrue();
        Trials.Answers($"\"{Escape(typed)}\" = \"{composed}\"").Should().BeTrue();
        Trials.Answers($"string length(\"{typed}\") = {composed.Length}").Should().BeTrue();
        Trials.Answers($"{{{typed}: 1}}.{composed} = 1").Should().BeTrue();
        Trials.Answers($"(for {typed} in [7] return {composed})[1] = 7").Should().BeTrue();
    }

    [Fact]
    public void A_condition_compares_a_fact_with_its_twin()
    {
        var policies = Case.Pack("对象: 干部\n每: 月\n要求: 干部编号 = \"rene\u0301\"");

        Case.Judge(policies, Case.Posted("rené")).Single().Status.Should().Be(VerdictStatus.Satisfied);
        Case.Judge(policies, Case.Posted("rene")).Single().Status.Should().Be(VerdictStatus.Violated);
    }

    [Fact]
    public void A_name_of_a_rule_file_is_found_by_its_twin()
    {
        var policies = Case.Pack("对象: 干部\n每: 月\n要求: 1 >= Seuil_pre\u0301cis", "指标:\n  Seuil_précis: {对象: 干部, 值: 1}");

        Case.Judge(policies, Case.Posted()).Single().Status.Should().Be(VerdictStatus.Satisfied);
    }

    [Fact]
    public void A_struck_equals_sign_is_the_operator()
    {
        Trials.Answers("1 =\u0338 2").Should().BeTrue();
        Trials.Answers("1 \u2260 2").Should().BeTrue();
    }

    [Fact]
    public void The_subject_that_is_asked_for_is_found_by_its_twin()
    {
        var policies = Case.Pack("对象: 干部\n每: 月\n要求: 是");

        var result = new PolicyEngine().Evaluate(policies, FactSet.Of([.. Case.Posted("rené"), .. Case.Posted("甲")]), Case.March, new EvaluationOptions { Subject = "cadre:rene\u0301" });

        result.Verdicts.Single().Subject.Id.Should().Be("rené");
    }

    [Fact]
    public void Two_keys_that_are_twins_are_one_key_twice()
    {
        var bag = new DiagnosticBag();
        YamlReader.Read(new SourceText("a.yaml", "é: 1\ne\u0301: 2\n"), bag);

        bag.ToSorted().Single().Code.Should().Be(DiagnosticCatalog.DuplicateKey.Code);
    }

    [Fact]
    public void Places_stay_those_of_the_file()
    {
        const string Decomposed = "rene\u0301";
        var source = new SourceText("a.yaml", $"{Decomposed}: '\"{Decomposed}\" ~ 1'\n");
        var bag = new DiagnosticBag();
        var entry = ((YamlMapping)YamlReader.Read(source, bag)!).Entries.Single();

        ExpressionParser.Parse((YamlScalar)entry.Value, bag);

        entry.Key.Value.Should().Be("rené");
        entry.Key.Place.Text.Should().Be(Decomposed);
        source.GetText(new TextSpan(source.Content.IndexOf('~', StringComparison.Ordinal), 1)).Should().Be("~");
        bag.ToSorted().First().Position.Should().Be(new LinePosition(1, source.Content.IndexOf('~', StringComparison.Ordinal) + 1));
    }

    // They are compared with what was read, and that is in the form.
    [Fact]
    public void The_words_of_the_vocabulary_are_in_the_form()
    {
        var types = FactVocabulary.BuiltIn.Types;
        var words = types.SelectMany(type => (string[])[type.Name, type.Term.Zh, .. type.Fields.SelectMany(field => (string[])[field.Name, field.Term.Zh, .. field.Aliases])])
            .Concat(types.SelectMany(type => type.Fields).Select(field => field.Type).OfType<DataType.Enumerated>().SelectMany(type => type.Enumeration.Words)).ToList();

        words.Should().OnlyContain(word => ReferenceEquals(NormalizationFormC.Normalize(word), word));
    }

    private static string Escape(string text) => string.Concat(text.Select(c => $"\\u{(int)c:X4}"));
}
