using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Tests.Importing;

/// <summary>The history of proposal 3107, in the shapes that its version pages show: the order of the languages differs, missing ones are empty.</summary>
public sealed class HistoryImportTests
{
    private const string English = "Medellin: Neighborhood, Community, Population and Gender Transformation Plans";
    private const string French = "Medellín: Plans de transformation des quartiers";

    [Fact]
    public async Task Version_1_is_English_and_version_2_adds_French()
    {
        await using var host = await ImportHost.StartAsync();

        var report = await host.ImportAsync(Medellin());

        Assert.Equal((0, 1, 2), (report.ProblemCount, report.Practices.Created, report.Revisions - report.Editions.Created));
        var rows = await host.PracticeAsync(3107);
        Assert.Equal(["en", "fr"], rows.Keys.Order());
        Assert.Equal((English, French), (rows["en"].DisplayText, rows["fr"].DisplayText));
        var revisions = await host.RevisionsAsync(rows["en"]);
        Assert.Equal(
            ["1 en Ana 2023-06-05T08:11:12", "2 fr Luc 2023-06-12T10:00:00"],
            revisions.Select(revision => $"{revision.Number} {revision.Culture} {revision.Author} {revision.Utc:s}"));
        Assert.Equal(revisions[0].VersionId, rows["en"].ContentItemVersionId);
        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task The_lines_of_version_pages_say_the_same_as_what_is_stored()
    {
        await using var stored = await ImportHost.StartAsync();
        await stored.ImportAsync(Medellin());
        await using var printed = await ImportHost.StartAsync();
        var pages = Medellin();

        // The body is the values of a hash, without their locales, in the order of the title's.
        await printed.ImportAsync(pages with
        {
            Versions =
            [
                Version("2023-06-05T10:11:12+02:00", "Ana", "", Printed(English, ""), "", """["<p>Plans.</p>", "", ""]"""),
                Version(
                    "2023-06-12T10:00:00Z", "Luc", $$"""{"en"=>"{{English}}", "es"=>"", "fr"=>""}""", Printed(English, French),
                    """["<p>Plans.</p>", "", ""]""", """["<p>Plans.</p>", "<p>Des plans.</p>", ""]"""),
            ],
        });

        Assert.Equal(await stored.ContentsAsync(), await printed.ContentsAsync());

        static JsonNode Printed(string english, string french) => JsonValue.Create($$"""{"en"=>"{{english}}", "fr"=>"{{french}}", "es"=>""}""")!;
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        await using var host = await ImportHost.StartAsync();
        await host.ImportAsync(Medellin());
        var before = await host.ContentsAsync();

        var report = await host.ImportAsync(Medellin());

        Assert.Equal((0, 0, 1, 0), (report.Practices.Created, report.Practices.Changed, report.Practices.Left, report.Revisions));
        Assert.Equal(before, await host.ContentsAsync());
    }

    [Fact]
    public async Task A_version_that_came_since_is_added_with_its_number()
    {
        await using var host = await ImportHost.StartAsync();
        await host.ImportAsync(Medellin());

        var later = Medellin();
        var spanish = Version("2023-06-19T10:00:00Z", "Ana", Title(English, French, ""), Title(English, French, "Medellín: Planes"));
        var report = await host.ImportAsync(later with { Versions = [.. later.Versions, spanish], Title = TranslatedField.Of(Title(English, French, "Medellín: Planes")) });

        Assert.Equal((1, 1), (report.Practices.Changed, report.Revisions));
        var rows = await host.PracticeAsync(3107);
        Assert.Equal(["1 en", "2 fr", "3 es"], (await host.RevisionsAsync(rows["en"])).Select(revision => $"{revision.Number} {revision.Culture}"));
    }

    [Fact]
    public async Task Versions_keep_the_ids_by_which_clients_of_the_API_know_them()
    {
        await using var host = await ImportHost.StartAsync();
        var proposal = Medellin();
        await host.ImportAsync(proposal with { Versions = [proposal.Versions[0] with { Id = "81234" }], Title = TranslatedField.Of(Title(English, "", "")), Body = TranslatedField.Empty });

        await host.ImportAsync(proposal with { Versions = [proposal.Versions[0] with { Id = "81234" }, proposal.Versions[1] with { Id = "81300" }] });

        Assert.Equal("""{"1":"81234","3":"81300"}""", await host.VersionIdsAsync(3107));
    }

    [Fact]
    public async Task A_version_that_changed_several_languages_keeps_its_number()
    {
        await using var host = await ImportHost.StartAsync();
        var all = Version("2024-03-01T10:00:00Z", "Ana", "", Title("Utopias", "Utopies", "Utopías"));
        var corrected = Version("2024-03-02T10:00:00Z", "Ana", Title("Utopias", "Utopies", "Utopías"), Title("Utopias!", "Utopies !", "Utopías"));

        await host.ImportAsync(Medellin() with { Title = TranslatedField.Of(Title("Utopias!", "Utopies !", "Utopías")), Body = TranslatedField.Empty, Versions = [all, corrected] });

        var rows = await host.PracticeAsync(3107);
        Assert.Equal(
            ["1 en False", "1 es True", "1 fr True", "2 en False", "2 fr True"],
            (await host.RevisionsAsync(rows["en"])).Select(revision => $"{revision.Number} {revision.Culture} {revision.IsFurtherLanguage}"));
    }

    [Fact]
    public async Task A_language_that_was_emptied_is_gone_and_its_history_stays()
    {
        await using var host = await ImportHost.StartAsync();
        var proposal = Medellin();
        var body = JsonNode.Parse("""{"en":"<p>Plans.</p>","fr":"","es":""}""");
        var emptied = Version("2023-07-01T10:00:00Z", "Ana", Title(English, French, ""), Title(English, "", ""), proposal.Body.ToJson(), body);

        await host.ImportAsync(proposal with { Title = TranslatedField.Of(Title(English, "", "")), Body = TranslatedField.Of(body), Versions = [.. proposal.Versions, emptied] });

        var rows = await host.PracticeAsync(3107);
        Assert.Equal(["en"], rows.Keys);
        Assert.Equal(["1 en False", "2 fr False", "3 fr True"], (await host.RevisionsAsync(rows["en"])).Select(revision => $"{revision.Number} {revision.Culture} {revision.IsRemoval()}"));
    }

    [Fact]
    public async Task A_change_of_state_alone_has_a_number_too()
    {
        await using var host = await ImportHost.StartAsync();
        var proposal = Medellin();
        var accepted = new VersionRecord("9", "Ana", DateTimeOffset.Parse("2023-07-08T10:00:00Z", null), Changeset.Of(JsonNode.Parse("""{"state":[null,"accepted"]}""")));

        await host.ImportAsync(proposal with { State = "accepted", Versions = [.. proposal.Versions, accepted] });

        var rows = await host.PracticeAsync(3107);
        var revisions = await host.RevisionsAsync(rows["en"]);
        Assert.Equal(["nominated", "nominated", "finalist"], revisions.Select(revision => (string?)revision.Facts!["Status"] ?? "nominated"));
        Assert.Equal(PracticeStatus.Finalist, rows["fr"].As<PracticePart>().Status);
    }

    [Fact]
    public async Task Versions_of_counters_have_no_number_as_they_have_no_page_in_Decidim()
    {
        await using var host = await ImportHost.StartAsync();
        var proposal = Medellin();
        var counted = new VersionRecord("8", null, DateTimeOffset.Parse("2023-06-06T10:00:00Z", null), Changeset.Of(JsonNode.Parse("""{"published_at":[null,"2023-06-05"],"comments_count":[0,1]}""")));

        await host.ImportAsync(proposal with { Versions = [proposal.Versions[0], counted, proposal.Versions[1]] });

        var rows = await host.PracticeAsync(3107);
        Assert.Equal(["1 en", "2 fr"], (await host.RevisionsAsync(rows["en"])).Select(revision => $"{revision.Number} {revision.Culture}"));
    }

    [Fact]
    public async Task What_an_editor_wrote_here_since_stays_unless_Decidim_changed_the_same_language()
    {
        await using var host = await ImportHost.StartAsync();
        var csv = Medellin() with { Versions = [] };
        await host.ImportAsync(csv);
        await host.EditAsync(3107, "fr", "Corrigé");

        await host.ImportAsync(csv with { Title = TranslatedField.Of(Title("Medellin: Plans", French, "")) });

        var rows = await host.PracticeAsync(3107);
        Assert.Equal(("Medellin: Plans", "Corrigé"), (rows["en"].DisplayText, rows["fr"].DisplayText));
        Assert.Equal(["1 en", "1 fr", "2 fr", "3 en"], (await host.RevisionsAsync(rows["en"])).Select(revision => $"{revision.Number} {revision.Culture}"));
    }

    private static ProposalRecord Medellin() => new()
    {
        Id = "3107",
        ComponentId = "277",
        ProcessSlug = "award2023",
        Title = TranslatedField.Of(Title(English, French, "")),
        Body = TranslatedField.Of(JsonNode.Parse("""{"es":"","en":"<p>Plans.</p>","fr":"<p>Des plans.</p>"}""")),
        Versions =
        [
            Version("2023-06-05T10:11:12+02:00", "Ana", "", Title(English, "", ""), "", JsonNode.Parse("""{"en":"<p>Plans.</p>","fr":"","es":""}""")),
            Version(
                "2023-06-12T10:00:00Z", "Luc",
                JsonNode.Parse($$"""{"en":"{{English}}","es":"","fr":""}"""), Title(English, French, ""),
                JsonNode.Parse("""{"en":"<p>Plans.</p>","es":"","fr":""}"""), JsonNode.Parse("""{"fr":"<p>Des plans.</p>","en":"<p>Plans.</p>","es":""}""")),
        ],
    };

    private static JsonObject Title(string english, string french, string spanish) => new() { ["en"] = english, ["fr"] = french, ["es"] = spanish };

    private static VersionRecord Version(string at, string author, JsonNode? oldTitle, JsonNode? title, JsonNode? oldBody = null, JsonNode? body = null)
    {
        var changes = new JsonObject { ["title"] = new JsonArray(oldTitle, title) };
        if (body is not null)
        {
            changes["body"] = new JsonArray(oldBody, body);
        }

        return new VersionRecord("1", author, DateTimeOffset.Parse(at, null), Changeset.Of(changes));
    }
}
