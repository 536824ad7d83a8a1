using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Reading;
using static OrchardParticipation.Decidim.Formats.Tests.Reading.Answers;

namespace OrchardParticipation.Decidim.Formats.Tests.Reading;

public sealed class GraphQlAnswersTests
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task A_process_comes_with_its_phases_categories_and_components()
    {
        var process = await ProcessAsync("""
            {"id":"12","slug":"award2023","title":{"translations":[{"locale":"en","text":"Award","machineTranslated":false}]},
             "startDate":"2023-03-01","endDate":"2023-11-08","publishedAt":"2023-02-01T10:00:00+01:00","heroImage":"https://a.example/h.png","scopesEnabled":true,
             "announcement":{"translations":[{"locale":"fr","text":"Bientôt"}]},
             "attachments":[{"url":"https://a.example/f.pdf","title":{"translations":[{"locale":"en","text":"Rules"}]}}],
             "steps":[{"id":"41","position":1,"active":true,"startDate":"2023-03-01T00:00:00+01:00","endDate":null,"title":{"translations":[{"locale":"en","text":"Vote"}]},"callToActionPath":"votes"},
                      {"id":"40","position":0,"active":false,"title":{"translations":[]}}],
             "categories":[{"id":5,"name":{"translations":[{"locale":"en","text":"Decision"}]},"subcategories":[{"id":"6"}]},
                           {"id":"6","name":{"translations":[{"locale":"en","text":"Budgets"}]},"parent":{"id":"5"}}],
             "components":[{"id":"277","__typename":"Proposals","name":{"translation":"Pratiques"},"weight":2},{"id":"300","__typename":"Meetings","name":{"translation":"M"}}]}
            """);

        Assert.Equal(("12", "award2023", "Award", new DateOnly(2023, 3, 1)), (process.Id, process.Slug, process.Title.Find("en"), process.StartDate));
        Assert.Equal(["40", "41"], process.Steps.Select(step => step.Id));
        Assert.Equal(("votes", true, TimeSpan.FromHours(1)), (process.Steps[1].CallToActionPath, process.Steps[1].Active, process.Steps[1].StartDate!.Value.Offset));
        Assert.Equal([("5", null, "Decision"), ("6", "5", "Budgets")], process.Categories.Select(category => (category.Id!, category.ParentId, category.Name.Find("en"))));
        Assert.Equal([("277", "proposals", "Pratiques", 2), ("300", "meetings", "M", null)], process.Components.Select(component => (component.Id!, component.ManifestName!, component.Name.Plain!, component.Weight)));
        Assert.Equal(
            """{"announcement":{"fr":"Bientôt"},"remote_hero_image_url":"https://a.example/h.png","scopes_enabled":true}""",
            new JsonObject(process.Others.Where(other => other.Key != "attachments").OrderBy(other => other.Key).Select(other => KeyValuePair.Create(other.Key, other.Value?.DeepClone()))).ToJsonString(_readable));
        Assert.Equal("""[{"remote_file_url":"https://a.example/f.pdf","title":{"en":"Rules"}}]""", process.Others["attachments"]!["files"]!.ToJsonString());
    }

    [Fact]
    public async Task A_proposal_of_the_older_generation_is_read_whole()
    {
        var proposal = await ProposalAsync("""
            {"id":3107,"reference":"OIDP-PROP-2023-06-3107","state":null,"official":true,"publishedAt":"2023-06-05T10:11:12+02:00","createdAt":"2023-06-04T10:11:12+02:00",
             "title":{"locales":["en"],"translations":[{"locale":"en","text":"Plans"}]},"body":{"translations":[{"locale":"en","text":"<p>x</p>"}]},
             "category":{"id":"5","name":{"translations":[{"locale":"en","text":"Decision"}]}},"scope":{"id":"9","name":{"translations":[{"locale":"en","text":"City"}]}},
             "address":"Medellín","coordinates":{"latitude":6.25,"longitude":-75.5},"voteCount":7,"totalCommentsCount":3,"endorsementsCount":1,"endorsements":[{"name":"Ana"}],
             "author":{"name":"OIDP"},"attachments":[{"url":"https://a.example/1.pdf","type":"pdf","thumbnail":null}],"versionsCount":2,
             "versions":[{"id":"81240","createdAt":"2023-06-06T10:11:12+02:00","editor":null,"changeset":{"title":[{"en":"A"},{"en":"Plans"}]}},
                         {"id":"81234","createdAt":"2023-06-05T10:11:12+02:00","editor":{"name":"Ana","deleted":false},"changeset":{"title":["",{"en":"A"}]}}]}
            """);

        Assert.Equal(("3107", "OIDP-PROP-2023-06-3107", null, true, "Plans", "<p>x</p>", false), (proposal.Id, proposal.Reference, proposal.State, proposal.Official, proposal.Title.Find("en"), proposal.Body.Find("en"), proposal.HasPlainBody));
        Assert.Equal(("5", "9", "City", "Medellín", 6.25, -75.5), (Assert.Single(proposal.CategoryIds), proposal.ScopeId, proposal.ScopeName.Find("en"), proposal.Address, proposal.Latitude, proposal.Longitude));
        Assert.Equal(["OIDP"], proposal.Authors);
        Assert.Equal(("https://a.example/1.pdf", "pdf"), (Assert.Single(proposal.Attachments).Url, proposal.Attachments[0].Type));
        Assert.Equal([("81234", "Ana"), ("81240", null)], proposal.Versions.Select(version => (version.Id!, version.Author)));
        Assert.Equal(["en"], proposal.Versions[1].Changes.Find("title")!.Locales);
        Assert.Equal("""{"category":{"id":"5","name":{"en":"Decision"}},"endorsements":{"total_count":1,"user_endorsements":["Ana"]},"votes":7,"comments":3}""", proposal.Others.ToJsonString());
    }

    [Fact]
    public async Task A_proposal_of_the_newer_generation_is_read_whole()
    {
        var proposal = await ProposalAsync("""
            {"id":"1","title":{"en":"Plans","pt_BR":"Planos"},"withdrawn":false,"withdrawnAt":null,"likesCount":2,"createdInMeeting":false,"answer":{"translations":[{"locale":"en","text":"Yes"}]},
             "taxonomies":[{"id":"8","name":{"translations":[{"locale":"en","text":"City"}]}},null,{"id":"9","name":{"translations":[]}}],
             "authors":[{"id":"4","name":"Ana","profilePath":"/profiles/ana"},{"id":"5","name":"Zoé","profilePath":null}],"authorsCount":2}
            """);

        Assert.Equal(["8", "9"], proposal.CategoryIds);
        Assert.Equal(["Ana", "Zoé"], proposal.Authors);
        Assert.Equal(("Plans", "Planos", false), (proposal.Title.Find("en"), proposal.Title.Find("pt-BR"), proposal.Withdrawn));
        Assert.Equal(
            """{"taxonomies":{"id":["8","9"],"name":[{"en":"City"},{}]},"author":{"id":["4","5"],"name":["Ana","Zo\u00E9"],"url":["/profiles/ana",null]},"likes":{"total_count":2},"created_in_meeting":false,"answer":{"en":"Yes"},"coauthorships_count":2}""",
            proposal.Others.ToJsonString());
    }

    [Theory]
    [InlineData("""[{"locale":"en","text":"Jury","machineTranslated":false},{"locale":"fr","text":"Jurés","machineTranslated":true}]""", """{"en":"Jury","machine_translations":{"fr":"Jur\u00E9s"}}""")]
    [InlineData("""[{"locale":"en","text":"Jury"},{"locale":"fr","text":"","machineTranslated":true},{"locale":"es","text":null,"machineTranslated":true}]""", """{"en":"Jury","fr":"","es":null}""")]
    [InlineData("""[{"text":"Jury"}]""", "\"Jury\"")]
    [InlineData("[]", "{}")]
    public async Task Texts_of_machines_are_told_from_those_of_people(string translations, string stored) =>
        Assert.Equal(stored, (await ProposalAsync($$$"""{"id":1,"title":{"translations":{{{translations}}}}}""")).Title.ToJson()!.ToJsonString());

    [Theory]
    [InlineData("""{"translation":"Jury"}""", "Jury")]
    [InlineData("\"Jury\"", "Jury")]
    [InlineData("""{"translation":null}""", null)]
    [InlineData("null", null)]
    public async Task A_text_without_its_language_is_plain(string title, string? plain) =>
        Assert.Equal(plain, (await ProposalAsync($$"""{"id":1,"title":{{title}}}""")).Title.Plain);

    [Theory]
    [InlineData("""{"component":{"id":"277","proposals":{"edges":[{"cursor":"MQ","node":{"id":"1"}},{"node":null},null,{"node":{"id":"2"}}]}}}""")]
    [InlineData("""{"component":{"id":"277","proposals":{"nodes":[null,{"id":"1"},{"id":"2"}]}}}""")]
    [InlineData("""{"a":{"id":"277","__typename":"Proposals","first":{"nodes":[{"id":"1"}]},"second":{"nodes":[{"id":"2"}]}}}""")]
    [InlineData("""{"a":{"id":"277","b":{"nodes":[{"id":"1","voteCount":1}]},"c":{"id":"2","official":true}}}""")]
    [InlineData("""{"a":{"id":"277","proposal":{"id":"1"}},"b":{"id":"277","proposal":{"id":"2"}}}""")]
    public async Task Proposals_are_found_whatever_the_question_called_them(string data)
    {
        var entries = await ReadAsync($$"""{"data":{{data}}}""");

        Assert.Equal([("1", "277"), ("2", "277")], entries.Proposals().Select(proposal => (proposal.Id!, proposal.ComponentId!)));
        Assert.Empty(entries.KindsAndFields());
    }

    [Fact]
    public async Task Proposals_know_their_process_from_around_them_and_from_earlier_answers()
    {
        var entries = await ReadAsync("""
            {"data":{"p":{"id":"12","slug":"award2023","components":[{"id":"277","proposals":{"nodes":[{"id":"1"}]}},{"id":"278","__typename":"Proposals"}]}}}
            {"data":{"component":{"id":"278","proposals":{"nodes":[{"id":"2"}]}}}}
            {"data":{"component":{"id":"279","participatorySpace":{"id":"12"},"proposals":{"nodes":[{"id":"3"}]}}}}
            {"data":{"component":{"id":"280","proposals":{"nodes":[{"id":"4"}]}}}}
            """);

        Assert.Equal([("1", "award2023"), ("2", "award2023"), ("3", "award2023"), ("4", null)], entries.Proposals().Select(proposal => (proposal.Id!, proposal.ProcessSlug)));
        Assert.Equal(["proposals", "proposals"], entries.OfType<ProcessEntry>().Single().Process.Components.Select(component => component.ManifestName));
    }

    [Fact]
    public async Task Other_components_hold_no_proposals()
    {
        var entries = await ReadAsync("""{"data":{"component":{"id":"1","__typename":"Meetings","meetings":{"nodes":[{"id":"5","title":"M","state":"x"}]}}}}""");

        Assert.Empty(entries);
    }

    [Theory]
    [InlineData("[{A},{B}]")]
    [InlineData("{A}\n{B}\n")]
    [InlineData(" \n{A}{B}")]
    public async Task Answers_may_stand_in_an_array_or_one_after_the_other(string form)
    {
        var json = form
            .Replace("{A}", """{"data":{"component":{"proposal":{"id":"1"}}}}""", StringComparison.Ordinal)
            .Replace("{B}", """{"data":{"component":{"proposal":{"id":"2"}}}}""", StringComparison.Ordinal);

        Assert.Equal([("1", 1), ("2", 2)], (await ReadAsync(json)).Cast<ProposalEntry>().Select(entry => (entry.Proposal.Id!, entry.Place.Record)));
        Assert.Equal(2, (await ReadAsync([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(json)])).Count);
    }
}
