using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Tests.Content;

public sealed class ImportTests
{
    private const string Id = "4tavbc16br9mx2htvyggzvzmd3";

    [Fact]
    public async Task An_unknown_version_is_created_with_the_dates_and_names_that_it_brings()
    {
        await using var host = await Items.StartAsync();

        await ImportAsync(host, Version("v1"));

        Assert.Equal("Importing Creating Updating Updated Validating Validated Created Publishing Published Imported", host.Events.Names);
        var row = Assert.Single(await host.RowsAsync(Id));
        Assert.Equal(("v1", "owner-9", "Secretariat"), (row.ContentItemVersionId, row.Owner, row.Author));
        Assert.Equal((Day(1), Day(2), Day(3)), (row.CreatedUtc, row.ModifiedUtc, row.PublishedUtc));
    }

    [Fact]
    public async Task The_same_import_again_does_nothing()
    {
        await using var host = await Items.StartAsync();
        await ImportAsync(host, Version("v1"));

        await ImportAsync(host, Version("v1"));

        Assert.Empty(host.Events.Names);
        Assert.Equal("LP", await host.FlagsAsync(Id));
    }

    [Fact]
    public async Task A_history_in_one_import_ends_with_its_last_version()
    {
        await using var host = await Items.StartAsync();

        await ImportAsync(host, Version("v1", "One"), Version("v2", "Two"), Version("v3", "Three"));
        await ImportAsync(host, Version("v1", "One"), Version("v2", "Two"), Version("v3", "Three"));

        Assert.Equal("- - LP", await host.FlagsAsync(Id));
        Assert.Equal(["One", "Two", "Three"], (await host.RowsAsync(Id)).Select(row => row.As<TitlePart>().Title));
    }

    [Fact]
    public async Task A_published_import_evicts_the_draft_and_the_published_row()
    {
        await using var host = await Items.StartAsync();
        await ImportAsync(host, Version("v1"));
        await host.InScopeAsync(services => services.Contents().GetAsync(Id, VersionOptions.DraftRequired));

        await ImportAsync(host, Version("v2"));

        Assert.Equal("- - LP", await host.FlagsAsync(Id));
    }

    [Fact]
    public async Task An_imported_draft_evicts_the_latest_row_only()
    {
        await using var host = await Items.StartAsync();
        await ImportAsync(host, Version("v1"));

        await ImportAsync(host, Version("v2", published: false));

        Assert.Equal("P L", await host.FlagsAsync(Id));
        Assert.EndsWith("DraftSaving DraftSaved Imported", host.Events.Names, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_version_with_other_content_is_updated_in_place()
    {
        await using var host = await Items.StartAsync();
        await ImportAsync(host, Version("v1", "Wrong"));

        await ImportAsync(host, Version("v1", "Right"));

        Assert.Equal("Importing Updating Updated Validating Validated Publishing Published Imported", host.Events.Names);
        var row = Assert.Single(await host.RowsAsync(Id));
        Assert.Equal(("Right", Day(2), Day(3)), (row.As<TitlePart>().Title, row.ModifiedUtc, row.PublishedUtc));
    }

    [Fact]
    public async Task A_version_without_an_id_gets_one()
    {
        await using var host = await Items.StartAsync();

        await ImportAsync(host, Version(null));

        Assert.Equal(26, Assert.Single(await host.RowsAsync(Id)).ContentItemVersionId.Length);
    }

    [Fact]
    public async Task What_is_not_valid_stops_the_import_and_nothing_of_it_stays()
    {
        await using var host = await Items.StartAsync();
        host.Events.Interfere = (name, context) =>
        {
            if (name == "Validating" && context.ContentItem.DisplayText == "Bad")
            {
                ((ValidateContentContext)context).Fail("Bad is not allowed.");
            }

            return Task.CompletedTask;
        };

        var refused = await Assert.ThrowsAsync<ValidationException>(() => ImportAsync(host, Version("v1", "Good"), Version("v2", "Bad")));

        Assert.Contains("Bad is not allowed.", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await host.RowsAsync(Id));
    }

    [Fact]
    public async Task Rich_text_is_sanitised_and_the_same_import_is_still_recognised()
    {
        await using var host = await Items.StartAsync();
        var json = Json("v1", "Title", true).Replace("<p>Body</p>", "<p onclick='x()'>Body<script>x()</script></p>", StringComparison.Ordinal);

        await ImportAsync(host, JsonSerializer.Deserialize<ContentItem>(json)!);
        host.Events.Clear();
        await ImportAsync(host, JsonSerializer.Deserialize<ContentItem>(json)!);

        Assert.Equal("<p>Body</p>", Assert.Single(await host.RowsAsync(Id)).As<HtmlBodyPart>().Html);
        Assert.Empty(host.Events.Names);
    }

    private static async Task ImportAsync(ContentHost host, params ContentItem[] items)
    {
        host.Events.Clear();
        await host.InScopeAsync(services => services.Contents().ImportAsync(items));
    }

    private static DateTime Day(int day) => new(2023, 6, day, 9, 0, 0, DateTimeKind.Utc);

    private static ContentItem Version(string? versionId, string title = "Open budget", bool published = true) =>
        JsonSerializer.Deserialize<ContentItem>(Json(versionId, title, published))!;

    private static string Json(string? versionId, string title, bool published) => $$"""
        {
          "ContentItemId": "{{Id}}", {{(versionId is null ? string.Empty : $"\"ContentItemVersionId\": \"{versionId}\",")}}
          "ContentType": "Article", "DisplayText": "{{title}}", "Latest": true, "Published": {{(published ? "true" : "false")}},
          "CreatedUtc": "2023-06-01T09:00:00Z", "ModifiedUtc": "2023-06-02T09:00:00Z", "PublishedUtc": "2023-06-03T09:00:00Z",
          "Owner": "owner-9", "Author": "Secretariat",
          "TitlePart": { "Title": "{{title}}" }, "HtmlBodyPart": { "Html": "<p>Body</p>" },
          "LocalizationPart": { "LocalizationSet": "4f3", "Culture": "en" },
          "Article": { "Place": { "Text": "Porto Alegre" } }
        }
        """;
}
