using VillageAid.Rules.Hosting;

namespace VillageAid.Rules.Tests.Packs;

public sealed class FolderExtendsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("packs").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string folder, string text)
    {
        Directory.CreateDirectory(Path.Combine(_root, folder));
        File.WriteAllText(Path.Combine(_root, folder, "policy.yaml"), text);
    }

    private PolicyLoadResult Load(params string[] folders) => new PolicyEngine().Load(folders.Select(folder => new FolderPolicySource(Path.Combine(_root, folder))));

    [Theory]
    [InlineData("甲")]
    [InlineData("甲/")]
    [InlineData("甲/.")]
    [InlineData("乙/../甲")]
    public void A_folder_finds_the_packs_beside_it(string folder)
    {
        Write("甲", "政策: 甲\n继承: 乙\n");
        Write("乙", "政策: 乙\n继承: 丙\n");
        Write("丙", "政策: 丙\n");

        var load = Load(folder);

        load.Diagnostics.Should().BeEmpty();
        load.Policies.Ids.Should().Equal("甲");
    }

    [Fact]
    public void A_pack_that_is_given_and_extended_is_one()
    {
        Write("甲", "政策: 甲\n继承: 乙\n");
        Write("乙", "政策: 乙\n乱: 1\n");

        Load("甲", "乙").Diagnostics.Should().ContainSingle();
        Load("甲").Diagnostics.Should().ContainSingle().Which.Path.Should().EndWith("/乙/policy.yaml");
    }

    [Fact]
    public void A_folder_named_after_another_pack_is_told()
    {
        Write("甲", "政策: 甲\n继承: 乙\n");
        Write("乙", "政策: 丁\n");

        Load("甲").Diagnostics.Should().ContainSingle().Which.Help.Zh.Should().EndWith("/乙` 里的规则包编号是 `丁`");
    }

    [Fact]
    public void A_name_that_is_nearly_right_is_suggested()
    {
        Write("甲", "政策: 甲\n继承: yuzhong-202\n");
        Write("yuzhong-2020", "政策: yuzhong-2020\n");

        Load("甲").Diagnostics.Should().ContainSingle().Which.Help.Zh.Should().Be("是不是 `yuzhong-2020`？");
    }

    [Theory]
    [InlineData("../乙")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData(".git")]
    public void Nothing_but_a_plain_name_is_looked_for(string id)
    {
        Write("乙", "政策: 乙\n");
        Write("甲", "政策: 甲\n");

        ((IPolicyLibrary)new FolderPolicySource(Path.Combine(_root, "甲"))).Find(id).Should().BeNull();
    }

    [Fact]
    public void A_file_of_a_base_that_cannot_be_read_is_that_packs_mistake_alone()
    {
        Write("甲", "政策: 甲\n继承: 乙\n指标: {天: {对象: 干部, 值: 别处的名称}}\n");
        Write("乙", "标题: 没有编号\n");

        Load("甲").Diagnostics.Should().OnlyContain(item => item.Path.EndsWith("/乙/policy.yaml"));
    }
}
