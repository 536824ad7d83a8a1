using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Terms that people make in the admin, and items that are filed under them.</summary>
public sealed class TaxonomyTests(TaxonomySite site) : IClassFixture<TaxonomySite>
{
    private const string Field = "Report.Themes.TermContentItemIds";

    [Fact]
    public async Task An_item_is_filed_under_a_term_and_a_term_below_it()
    {
        using var editor = await site.EditorAsync();
        var form = await editor.PageAsync(TaxonomySite.NewReport);
        Assert.Equal(["Water", "Rivers <b>", "Air"], form.QuerySelectorAll(".terms label.choice").Take(3).Select(label => label.TextContent.Trim()));
        Assert.NotNull(form.QuerySelector($"label.terms__level-2 input[type=checkbox][value='{site.Rivers}']"));

        using var saved = await site.SubmitAsync(editor, "Filed report", site.Water, site.Rivers);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        using var reader = site.Site.NewReader();
        var article = (await reader.PageAsync("/filed-report")).QuerySelector("main article")!;
        Assert.Equal(["Water", "Rivers <b>"], article.QuerySelectorAll("section li").Select(term => term.TextContent));
        var stored = await editor.PageAsync(saved.Headers.Location!.OriginalString);
        Assert.Equal([site.Water, site.Rivers], stored.QuerySelectorAll($"[name='{Field}'][checked]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task A_term_that_there_is_not_is_refused_beside_the_field()
    {
        using var editor = await site.EditorAsync();

        using var answer = await site.SubmitAsync(editor, "Wrong report", "<script>nobody");
        var page = await Reader.ParseAsync(answer);

        Assert.Equal("Themes has no choice '<script>nobody'.", page.QuerySelector($"[data-valmsg-for='{Field}']")!.TextContent);
        Assert.Equal("404", await editor.AnswerAsync("/wrong-report"));
    }

    [Fact]
    public async Task A_field_that_is_required_wants_a_term_one_that_is_unique_takes_one_and_one_for_leaves_takes_no_branch()
    {
        using var editor = await site.EditorAsync();

        Assert.Equal("Themes is required.", await RefusalAsync(editor, "Required", []));
        Assert.Equal("Themes takes one term only.", await RefusalAsync(editor, "Unique", [site.Water, site.Air]));
        Assert.Equal("Themes takes only terms with nothing under them, and 'Water' has.", await RefusalAsync(editor, "LeavesOnly", [site.Water]));
        Assert.Equal("", await RefusalAsync(editor, "LeavesOnly", [site.Rivers]));
    }

    [Fact]
    public async Task A_term_that_was_deleted_is_not_lost_in_an_item_that_is_saved_again()
    {
        using var editor = await site.EditorAsync();
        using var added = await site.AddTermAsync(editor, "Fleeting");
        var fleeting = await editor.NodeAsync(site.Themes, "Fleeting");
        using var published = await editor.PublishAsync(site.Themes);
        using var saved = await site.SubmitAsync(editor, "Fleeting report", fleeting);
        using var deleted = await editor.SubmitAsync($"/Admin/Taxonomies/Delete/{site.Themes}/{fleeting}", "main form", []);
        var address = saved.Headers.Location!.OriginalString;

        using var again = await editor.SubmitAsync(address, Editing.Form, [], "submit.Publish");

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var page = await editor.PageAsync(address);
        Assert.Equal([fleeting], page.QuerySelectorAll($"[name='{Field}'][checked]").Select(input => input.GetAttribute("value")));
        Assert.Contains("Deleted", page.QuerySelector(".terms")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_are_called_in_the_language_of_the_item_by_the_ids_of_the_taxonomy()
    {
        using var editor = await site.EditorAsync();
        using var localized = await editor.SubmitAsync(Trees.Editor(site.Themes), "form:has([name=targetCulture][value=fr])", []);
        var french = localized.Headers.Location!.OriginalString.Split('/')[4];
        Assert.Equal(site.Water, await editor.NodeAsync(french, "Water"));
        using var renamed = await editor.SubmitAsync($"/Admin/Taxonomies/Edit/{french}/{site.Water}", Trees.Form, [new("TitlePart.Title", "Eau")]);
        Assert.StartsWith("Eau(", await editor.TreeAsync(french), StringComparison.Ordinal);
        Assert.StartsWith("Water(", await editor.TreeAsync(site.Themes), StringComparison.Ordinal);

        using var published = await editor.PublishAsync(french);
        using var saved = await site.SubmitValuesAsync(editor, "Rapport", [new("LocalizationPart.Culture", "fr"), new(Field, site.Water)]);

        using var reader = site.Site.NewReader();
        Assert.Equal(["Eau"], (await reader.PageAsync("/rapport")).QuerySelectorAll("main section p").Select(term => term.TextContent));
        Assert.Contains("Eau", (await editor.PageAsync(saved.Headers.Location!.OriginalString)).QuerySelector(".terms")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_is_edited_with_the_editors_of_its_type_and_keeps_what_is_under_it()
    {
        using var editor = await site.EditorAsync();
        using var added = await site.AddTermAsync(editor, "Old name");
        var node = await editor.NodeAsync(site.Themes, "Old name");
        using var below = await site.AddTermAsync(editor, "Under it", node);

        using var untitled = await editor.SubmitAsync($"/Admin/Taxonomies/Edit/{site.Themes}/{node}", Trees.Form, [new("TitlePart.Title", "New name"), new("HtmlBodyPart.Html", "<p>Text<script>alert(1)</script></p>")]);

        Assert.Contains("New name(Under it)", await editor.TreeAsync(site.Themes), StringComparison.Ordinal);
        var page = await editor.PageAsync($"/Admin/Taxonomies/Edit/{site.Themes}/{node}");
        Assert.Equal("<p>Text</p>", page.QuerySelector("[name='HtmlBodyPart.Html']")!.TextContent);
    }

    [Fact]
    public async Task Strangers_forged_forms_and_wrong_ids_change_nothing()
    {
        using var stranger = site.Site.NewReader();
        using var editor = await site.EditorAsync();
        var create = $"/Admin/Taxonomies/Create/Topic?taxonomyContentItemId={site.Themes}";

        Assert.StartsWith("302 /Login", await stranger.AnswerAsync(create), StringComparison.Ordinal);
        using var forged = await editor.SubmitAsync(create, Trees.Form, [new("TitlePart.Title", "Forged"), new("__RequestVerificationToken", "forged")]);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        foreach (var address in (string[])[
            create.Replace("Topic", "Page", StringComparison.Ordinal), create + "&taxonomyItemId=nobody", "/Admin/Taxonomies/Create/Topic?taxonomyContentItemId=nobody", "/Admin/Taxonomies/Create/Topic",
            $"/Admin/Taxonomies/Edit/{site.Themes}/nobody", $"/Admin/Taxonomies/Delete/{site.Themes}/nobody", $"/Admin/Taxonomies/Edit/nobody/{site.Water}",
            $"/Admin/Menu/Edit?menuContentItemId={site.Themes}&menuItemId={site.Water}"])
        {
            Assert.Equal($"404 {address}", $"{await editor.AnswerAsync(address)} {address}");
        }

        Assert.DoesNotContain("Forged", await editor.TreeAsync(site.Themes), StringComparison.Ordinal);
    }

    private async Task<string> RefusalAsync(Reader editor, string setting, string[] terms)
    {
        const string settings = "/Admin/ContentTypes/EditField/Report/Themes";
        using var set = await editor.SubmitAsync(settings, "main form", [new("Settings." + setting, "true")]);
        try
        {
            using var answer = await site.SubmitAsync(editor, "Refused report", terms);
            return answer.StatusCode == HttpStatusCode.Redirect ? "" : (await Reader.ParseAsync(answer)).QuerySelector($"[data-valmsg-for='{Field}']")!.TextContent;
        }
        finally
        {
            using var back = await editor.SubmitAsync(settings, "main form", [new("Settings." + setting, "false")]);
        }
    }
}
