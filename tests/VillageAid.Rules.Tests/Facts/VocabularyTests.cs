using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Facts;

public class VocabularyTests
{
    private static readonly FactVocabulary BuiltIn = FactVocabulary.BuiltIn;

    public static TheoryData<string> Types => [.. BuiltIn.Types.Select(type => type.Name)];

    [Fact]
    public void Types_have_their_own_names_in_both_languages()
    {
        BuiltIn.Types.Select(type => type.Name).Should().OnlyHaveUniqueItems();
        BuiltIn.Types.Select(type => type.Term.Zh).Should().OnlyHaveUniqueItems();
        BuiltIn.SubjectTypes.SelectMany(subject => (string[])[subject.Name, subject.Term.Zh]).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Fields_are_named_once_in_both_languages(string name)
    {
        var type = BuiltIn.FindType(name)!;

        type.Fields.Should().OnlyContain(field => field.Term.Zh.Any(IsChinese) && field.Term.En.All(char.IsAsciiLetterOrDigit));
        type.Fields.SelectMany(field => (string[])[field.Name, field.Term.Zh, .. field.Aliases]).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Enumerations_name_each_value_once_in_both_languages(string name)
    {
        foreach (var field in BuiltIn.FindType(name)!.Fields)
        {
            if (field.Type is not DataType.Enumerated { Enumeration: var enumeration })
                continue;
            enumeration.Members.Should().OnlyContain(member => member.Term.Zh.Any(IsChinese));
            enumeration.Members.SelectMany(member => (string[])[member.Name, member.Term.Zh, .. member.Aliases]).Should().OnlyHaveUniqueItems();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_has_a_key_that_is_always_there(string name)
    {
        var type = BuiltIn.FindType(name)!;

        type.Key.Should().NotBeEmpty().And.OnlyContain(field => !field.MayBeUnknown && !field.MayBeNothing);
        if (type.Kind != FactKind.State)
            type.WindowDate.Should().NotBeNull();
        (type.SpanEnd is not null).Should().Be(type.Kind == FactKind.Span);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_way_to_a_place_ends_at_text(string name)
    {
        var type = BuiltIn.FindType(name)!;
        foreach (var step in type.Place?.Split('.') ?? [])
        {
            switch (type.Find(step))
            {
                case Link link: type = link.Target; break;
                case Collection collection: type = collection.Element; break;
                default: type.Find(step)!.Type.Should().Be(new DataType.Text()); break;
            }
        }
    }

    [Theory]
    [InlineData("cadre", "assignments", "assignment", "cadre")]
    [InlineData("team", "members", "assignment", "team")]
    [InlineData("village", "teams", "team", "village")]
    [InlineData("organization", "ledTeams", "team", "leadUnit")]
    [InlineData("cadre", "attendanceDays", "attendanceDay", "cadre")]
    [InlineData("cadre", "leaveGrants", "leaveGrant", "cadre")]
    [InlineData("organization", "dispatchedCadres", "cadre", "dispatchingUnit")]
    [InlineData("team", "facilityItems", "facilityItem", "team")]
    [InlineData("cadre", "visits", "visit", "visitor")]
    [InlineData("cadre", "visitsOnBehalf", "visit", "onBehalfOf")]
    [InlineData("finding", "rectifications", "rectification", "finding")]
    [InlineData("household", "visitsReceived", null, null)]
    [InlineData("team", "payments", null, null)]
    [InlineData("household", "plans", null, null)]
    public void Relations_lead_there_and_back(string owner, string collection, string? element, string? link)
    {
        var there = (Collection)BuiltIn.FindType(owner)!.Find(collection)!;
        if (element is null || link is null)
        {
            there.OwnerKind.Should().NotBeNull("the kind of owner stands in a field of its own");
            return;
        }
        var back = (Link)BuiltIn.FindType(element)!.Find(link)!;

        there.Element.Should().Be(BuiltIn.FindType(element));
        back.Target.Should().Be(BuiltIn.FindType(owner));
        there.Reference.Should().Be(back.Field);
    }

    [Theory]
    [InlineData("cadre", "整改", "rectification")]
    [InlineData("cadre", "eligibilityReviews", "eligibilityReview")]
    [InlineData("organization", "驻村工作队", "team")]
    public void A_path_ends_at_a_list_of_records(string owner, string path, string element) =>
        BuiltIn.FindType(owner)!.Find(path)!.Type.Should().Be(new DataType.List(new DataType.Record(BuiltIn.FindType(element)!)));

    [Theory]
    [InlineData("team")]
    [InlineData("organization")]
    [InlineData("cadre")]
    public void A_reference_by_kind_leads_back_from_every_kind(string owner)
    {
        var reports = (Collection)BuiltIn.FindType(owner)!.Find("报送")!;

        reports.OwnerKind!.Name.Should().Be("subjectKind");
        reports.Reference.Name.Should().Be("subjectId");
    }

    [Theory]
    [InlineData("队长", "teamLeader")]
    [InlineData("第一书记", "firstSecretary")]
    [InlineData("MEMBER", "member")]
    public void Values_are_found_by_every_word(string word, string name)
    {
        var posts = ((DataType.Enumerated)BuiltIn.FindType("任职")!.Find("职务")!.Type).Enumeration;

        posts.Find(word)!.Name.Should().Be(name);
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';
}
