using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>The versions of an item in the admin: listed, compared, restored whole or value by value.</summary>
public sealed class VersionTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Restore = "main form.editor__buttons";

    [Fact]
    public async Task The_list_names_every_version_with_its_state_newest_first()
    {
        using var editor = await site.EditorAsync();
        var item = await PublishedTwiceAsync(editor, "Listed");
        await SaveAsync(editor, item, "Listed, a draft", "<p>Draft.</p>", "submit.Save");

        var page = await editor.PageAsync(item + "/Versions");

        Assert.Equal(
            ["Version 3|Draft|Listed, a draft", "Version 2|Published|Listed, second", "Version 1|Past|Listed, first"],
            page.QuerySelectorAll("table.versions tbody tr").Select(row => string.Join('|', row.Children.Take(3).Select(cell => cell.TextContent.Trim()))));
        Assert.All(page.QuerySelectorAll("table.versions tbody tr"), row => Assert.Contains("admin", row.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_versions_are_compared_word_by_word_whichever_comes_first()
    {
        using var editor = await site.EditorAsync();
        var item = await PublishedTwiceAsync(editor, "Compared");
        var (first, second) = await VersionsAsync(editor, item);

        foreach (var choice in new[] { $"?from={first}&to={second}", $"?from={second}&to={first}", "" })
        {
            var page = await editor.PageAsync($"{item}/Versions/Compare{choice}");

            Assert.Equal(("first", "second"), (page.QuerySelector("main del")!.TextContent, page.QuerySelector("main ins")!.TextContent));
            Assert.Contains("Removed: first End of removed text. Added: second End of added text.", Words(page.QuerySelector("main del")!.ParentElement!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_paragraph_that_moved_is_said_to_have_moved_and_leads_to_its_other_place()
    {
        const string First = "<p>The council asks the people of every quarter.</p>";
        const string Second = "<p>Then it publishes what each of them wished for.</p>";
        const string Third = "<p>In autumn all of them vote about the budget.</p>";
        var page = await ComparedAsync("Moving", First + Second + Third, Second + Third + First);

        Assert.Equal(
            ["Moved here from another place: 1 The council asks the people of every quarter.", "Moved to another place: 1 The council asks the people of every quarter."],
            page.QuerySelectorAll("main .diff-moved").Select(Words).Order());
        Assert.All(page.QuerySelectorAll("main a.diff-move"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Empty(page.QuerySelectorAll("main :is(.diff-inserted, .diff-deleted)"));
    }

    [Fact]
    public async Task A_change_of_format_alone_is_said()
    {
        var page = await ComparedAsync("Formatted", "<p>All people vote.</p>", "<p>All <strong>people</strong> vote.</p>");

        Assert.Equal("people", page.QuerySelector("main strong .diff-reformatted")!.TextContent);
        Assert.Equal("formatting changed", Words(page.QuerySelector("main .diff-note")!));
        Assert.Empty(page.QuerySelectorAll("main :is(ins, del)"));
    }

    [Fact]
    public async Task What_readers_do_not_see_is_compared_as_it_is_stored()
    {
        var page = await ComparedAsync("Spaced", "<p>All people vote.</p>", "<p>All  people vote.</p>");

        Assert.Contains("Readers see no difference.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["  "], page.QuerySelectorAll("main .compared pre ins").Select(added => added.TextContent));
    }

    [Fact]
    public async Task A_restored_version_is_a_draft_that_the_public_does_not_see_until_it_is_published()
    {
        using var editor = await site.EditorAsync();
        var item = await PublishedTwiceAsync(editor, "Restored");
        var (first, _) = await VersionsAsync(editor, item);

        var confirmation = await editor.PageAsync($"{item}/Versions/{first}/Restore");
        Assert.Contains("becomes a draft", confirmation.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var answer = await editor.SubmitAsync($"{item}/Versions/{first}/Restore", Restore, []);

        Assert.Equal(item + "/Edit", answer.Headers.Location!.OriginalString);
        var form = await editor.PageAsync(item + "/Edit");
        Assert.Equal("Restored, first", form.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
        Assert.Equal("Restored, second", (await editor.PageAsync("/en/pages/restored-first")).QuerySelector("h1")!.TextContent.Trim());
        using var published = await editor.SubmitAsync(item + "/Edit", Editing.Form, [], "submit.Publish");
        Assert.Equal("Restored, first", (await editor.PageAsync("/en/pages/restored-first")).QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(3, (await editor.PageAsync(item + "/Versions")).QuerySelectorAll("table.versions tbody tr").Length);
    }

    [Fact]
    public async Task One_value_is_restored_into_the_draft_and_the_others_stay()
    {
        using var editor = await site.EditorAsync();
        var item = await PublishedTwiceAsync(editor, "Mixed");
        var (first, second) = await VersionsAsync(editor, item);
        var compare = $"{item}/Versions/Compare?from={first}&to={second}";

        using var answer = await editor.SubmitAsync(compare, "form:has([value='HtmlBodyPart.Html'])", []);

        Assert.Equal(item + "/Edit", answer.Headers.Location!.OriginalString);
        var form = await editor.PageAsync(item + "/Edit");
        Assert.Equal("Mixed, second", form.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
        Assert.Equal("<p>The first text.</p>", ((IHtmlTextAreaElement)form.QuerySelector("[name='HtmlBodyPart.Html']")!).Value.Trim());
    }

    [Fact]
    public async Task Who_restores_after_somebody_else_saved_is_told_and_nothing_is_restored()
    {
        using var editor = await site.EditorAsync();
        var item = await PublishedTwiceAsync(editor, "Raced");
        var (first, second) = await VersionsAsync(editor, item);
        var restore = await FormAsync(editor, $"{item}/Versions/{first}/Restore", Restore);
        var value = await FormAsync(editor, $"{item}/Versions/Compare?from={first}&to={second}", "form:has([value='HtmlBodyPart.Html'])");
        await SaveAsync(editor, item, "Raced, by another", "<p>The text of another.</p>", "submit.Save");

        foreach (var form in new[] { restore, value })
        {
            using var answer = await editor.SubmitAsync(form, item, []);

            Assert.Equal(item + "/Versions", answer.Headers.Location!.OriginalString);
            var page = await editor.PageAsync(item + "/Versions");
            Assert.Contains("somebody saved this item meanwhile", page.QuerySelector(".message-error")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(3, page.QuerySelectorAll("table.versions tbody tr").Length);
        }

        var unchanged = await editor.PageAsync(item + "/Edit");
        Assert.Equal("Raced, by another", unchanged.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_deleted_item_comes_back_as_a_draft()
    {
        using var editor = await site.EditorAsync();
        var item = await PublishedTwiceAsync(editor, "Deleted");
        using var deleted = await editor.SubmitAsync(item + "/Delete", Restore, []);
        var (_, second) = await VersionsAsync(editor, item);

        Assert.Equal("404", await editor.AnswerAsync(item + "/Edit"));
        using var answer = await editor.SubmitAsync($"{item}/Versions/{second}/Restore", Restore, []);

        Assert.Equal(item + "/Edit", answer.Headers.Location!.OriginalString);
        Assert.Equal("Deleted, second", (await editor.PageAsync(item + "/Edit")).QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
        Assert.Equal("404", await editor.AnswerAsync("/en/pages/deleted-first"));
    }

    [Fact]
    public async Task Versions_of_other_items_and_values_that_are_none_are_refused_and_nothing_is_stored()
    {
        using var editor = await site.EditorAsync();
        var item = await PublishedTwiceAsync(editor, "Guarded");
        var other = await PublishedTwiceAsync(editor, "Other");
        var (first, second) = await VersionsAsync(editor, item);
        var (foreign, _) = await VersionsAsync(editor, other);
        var form = await FormAsync(editor, $"{item}/Versions/Compare?from={first}&to={second}", "form:has([value='HtmlBodyPart.Html'])");

        Assert.Equal("404", await editor.AnswerAsync($"{item}/Versions/{foreign}"));
        Assert.Equal("404", await editor.AnswerAsync($"{item}/Versions/{foreign}/Restore"));
        Assert.Equal("404", await editor.AnswerAsync($"{item}/Versions/Compare?from={first}&to={foreign}"));
        Assert.Equal("404", await editor.AnswerAsync($"{item}/Versions/Compare?from=&to='--"));
        Assert.Equal("404", await editor.AnswerAsync("/Admin/Contents/ContentItems/nothing/Versions"));
        foreach (var path in new[] { "LocalizationPart.Culture", "TitlePart", "Nothing.At", "<script>", "" })
        {
            using var answer = await editor.SubmitAsync(form, item, [new("path", path)]);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var forged = await editor.SubmitAsync(form, item, [new("__RequestVerificationToken", "forged")]);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(2, (await editor.PageAsync(item + "/Versions")).QuerySelectorAll("table.versions tbody tr").Length);
    }

    [Fact]
    public async Task Scripts_in_texts_are_shown_and_do_not_run()
    {
        using var editor = await site.EditorAsync();
        var item = await CreateAsync(editor, "<script>alert(1)</script>", "<p>x</p>");
        await SaveAsync(editor, item, "<img src=x onerror=alert(1)>", "<p>y</p>", "submit.Publish");
        var (first, second) = await VersionsAsync(editor, item);

        foreach (var path in new[] { "", $"/{first}", $"/{first}/Restore", $"/Compare?from={first}&to={second}" })
        {
            var page = await editor.PageAsync(item + "/Versions" + path);
            Assert.Empty(page.QuerySelectorAll("main script, main img, main [onerror]"));
        }
    }

    [Fact]
    public async Task Scripts_in_rich_texts_neither_run_nor_break_out_of_the_comparison()
    {
        var page = await ComparedAsync(
            "Hostile",
            "<p onclick=alert(1)>One</p><script>alert(1)</script></div></section><a href=\"javascript:alert(1)\">link</a>",
            "<p>Two <svg onload=alert(1)></p><form action=/x><input name=y></form></div></div><img src=x onerror=alert(1)>");

        Assert.Empty(page.QuerySelectorAll("main :is(script, svg, [onclick], [onload], [onerror], [href^=javascript], form[action='/x'], [name=y])"));
        Assert.Equal("Removed: One End of removed text. Removed: link End of removed text. Added: Two End of added text. Added: End of added text.", Words(page.QuerySelector("main .compared")!));
        Assert.Equal("main", page.QuerySelector("details.unchanged")!.ParentElement!.LocalName);
    }

    [Fact]
    public async Task A_reader_who_may_not_edit_sees_no_versions()
    {
        using var editor = await site.EditorAsync();
        var item = await PublishedTwiceAsync(editor, "Closed");
        using var stranger = site.Site.NewReader();

        Assert.StartsWith("302 /Login", await stranger.AnswerAsync(item + "/Versions"), StringComparison.Ordinal);
    }

    /// <summary>The comparison of two texts of a page.</summary>
    private async Task<IHtmlDocument> ComparedAsync(string title, string first, string second)
    {
        using var editor = await site.EditorAsync();
        var item = await CreateAsync(editor, title, first);
        await SaveAsync(editor, item, title, second, "submit.Publish");

        return await editor.PageAsync(item + "/Versions/Compare");
    }

    private static async Task<string> PublishedTwiceAsync(Reader editor, string name)
    {
        var item = await CreateAsync(editor, name + ", first", "<p>The first text.</p>");
        await SaveAsync(editor, item, name + ", second", "<p>The second text.</p>", "submit.Publish");

        return item;
    }

    private static async Task<string> CreateAsync(Reader editor, string title, string html)
    {
        using var created = await editor.CreatePageAsync(title, html, "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, created.StatusCode);
        var address = created.Headers.Location!.OriginalString;

        return address[..address.IndexOf("/Edit", StringComparison.Ordinal)];
    }

    private static async Task SaveAsync(Reader editor, string item, string title, string html, string submit)
    {
        using var saved = await editor.SubmitAsync(item + "/Edit", Editing.Form, [new("TitlePart.Title", title), new("HtmlBodyPart.Html", html)], submit);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    /// <summary>The ids of the two oldest versions.</summary>
    private static async Task<(string First, string Second)> VersionsAsync(Reader editor, string item)
    {
        var ids = (await editor.PageAsync(item + "/Versions")).QuerySelectorAll("[name=from]").Select(input => input.GetAttribute("value")!).Reverse().ToList();

        return (ids[0], ids[1]);
    }

    private static async Task<IHtmlFormElement> FormAsync(Reader editor, string page, string selector) =>
        (IHtmlFormElement)(await editor.PageAsync(page)).QuerySelector(selector)!;

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
