using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Hosting;

public sealed class PolicySourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("villageaid-");

    [Fact]
    public void A_folder_gives_its_yaml_files_without_tests_in_ordinal_order()
    {
        Write("policy.yaml", "policy: a");
        Write("b/x.yaml", "b");
        Write("Z.yaml", "\uFEFFz");
        Write("tests/a.test.yaml", "no");
        Write("readme.md", "no");

        var files = new FolderPolicySource(_folder.FullName + "/").Read();

        files.Select(file => file.Path).Should().Equal(In("Z.yaml"), In("b/x.yaml"), In("policy.yaml"));
        files[0].Content.Should().Be("z");
    }

    [Fact]
    public void A_file_in_gbk_is_told_with_its_place()
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, "policy.yaml"), [.. Encoding.UTF8.GetBytes("policy: a\n标题: "), 0xC4, 0xEA]);

        var read = () => new FolderPolicySource(_folder.FullName).Read();

        read.Should().Throw<PolicySourceException>().Which.Diagnostic.ToString(Language.En).Should().StartWith($"VA0006 {In("policy.yaml")}:2:5 the file is not in UTF-8");
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        Write("policy.yaml", new string('#', 1024 * 1024 + 1));

        var read = () => new FolderPolicySource(_folder.FullName).Read();

        read.Should().Throw<PolicySourceException>().Which.Diagnostic.Code.Should().Be("VA0004");
    }

    [Fact]
    public void A_pack_of_too_many_files_is_refused()
    {
        var source = new StreamPolicySource("many", Enumerable.Range(0, 501).Select(i => ($"{i}.yaml", (Func<Stream>)(() => Stream.Null))));

        source.Invoking(s => s.Read()).Should().Throw<PolicySourceException>().Which.Diagnostic.Code.Should().Be("VA0005");
    }

    [Fact]
    public void A_missing_folder_is_told()
    {
        var source = new FolderPolicySource(In("none"));

        source.Invoking(s => s.Read()).Should().Throw<PolicySourceException>().Which.Diagnostic.Code.Should().Be("VA0001");
    }

    [Fact]
    public void Streams_are_read_as_often_as_asked()
    {
        var source = new StreamPolicySource("county", ("policy.yaml", () => new MemoryStream("policy: a"u8.ToArray())), ("a.yaml", () => new MemoryStream("规则"u8.ToArray())));

        source.Read().Should().BeEquivalentTo(source.Read());
        source.Read().Select(file => $"{file.Path}={file.Content}").Should().Equal("county/a.yaml=规则", "county/policy.yaml=policy: a");
    }

    [Fact]
    public void Embedded_resources_are_found_by_their_prefix()
    {
        var source = new EmbeddedPolicySource(typeof(PolicySourceTests).Assembly, "VillageAid.Rules.Tests.Hosting.Pack");

        source.Read().Select(file => file.Path).Should().Equal("VillageAid.Rules.Tests:VillageAid.Rules.Tests.Hosting.Pack/policy.yaml");
    }

    [Fact]
    public void A_prefix_that_no_resource_has_is_told()
    {
        var source = new EmbeddedPolicySource(typeof(PolicySourceTests).Assembly, "No.Such");

        source.Invoking(s => s.Read()).Should().Throw<PolicySourceException>().Which.Diagnostic.Code.Should().Be("VA0002");
    }

    [Fact]
    public void A_host_gets_one_engine_and_its_vocabulary()
    {
        using var services = new ServiceCollection().AddVillageAidRules().AddVillageAidRules().BuildServiceProvider(validateScopes: true);

        services.GetServices<PolicyEngine>().Should().ContainSingle().Which.Should().BeSameAs(services.GetRequiredService<PolicyEngine>());
        services.GetRequiredService<FactVocabulary>().Should().BeSameAs(FactVocabulary.BuiltIn);
    }

    [Fact]
    public void A_package_may_choose_another_evaluator()
    {
        using var services = new ServiceCollection().AddVillageAidRules(options => options.Evaluator = new NoEvaluator()).BuildServiceProvider();
        var policies = services.GetRequiredService<PolicyEngine>().Load([]).Policies;

        services.GetRequiredService<PolicyEngine>().Invoking(engine => engine.Evaluate(policies, FactSet.Of(), Period.Parse("2016"))).Should().Throw<NotSupportedException>();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string In(string path) => $"{_folder.FullName.Replace('\\', '/')}/{path}";

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), text);
    }

    private sealed class NoEvaluator : IPolicyEvaluator
    {
        public EvaluationResult Evaluate(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
