using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>What editors do, seen in the public history of a practice; each test writes to a practice of its own site.</summary>
public sealed class HistoryWritingTests : IAsyncLifetime
{
    private const string Practice = "/en/processes/award2023/f/277/proposals/3107";
    private const string English = "4v4h663zdx5fq2yzx7q9jhz5q9";
    private const string Edition = "4f5x1eednze8jz3g2zjjb8mgyd";
    private const string French = "4p9evd366as777ebnq3n99v08t";
    private const string Spanish = "4nsdbb1ry7tv673bt87wn2awkc";

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_published_edit_is_in_the_history_at_once_and_a_draft_is_not()
    {
        using var editor = await EditorAsync();
        using var reader = _site.NewReader();
        Assert.Equal(4, await VersionsAsync(reader));

        await SaveAsync(editor, English, "<p>Only a draft.</p>", "submit.Save");
        Assert.Equal((4, "404"), (await VersionsAsync(reader), await reader.AnswerAsync(Practice + "/versions/5")));

        await SaveAsync(editor, English, "<p>Published words.</p>", "submit.Publish");
        Assert.Equal(5, await VersionsAsync(reader));
        var page = await reader.PageAsync(Practice + "/versions/5");
        Assert.Contains(page.QuerySelectorAll("main ins"), inserted => inserted.TextContent.Contains("Published words", StringComparison.Ordinal));
        Assert.DoesNotContain("Only a draft", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_changed_in_English_is_true_in_every_language_and_one_revision_tells_of_it()
    {
        using var editor = await EditorAsync();
        using var reader = _site.NewReader();

        using var answer = await editor.SubmitAsync(
            $"/Admin/Contents/ContentItems/{English}/Edit", Editing.Form, [new("PracticePart.Organization", "Alcaldía de Medellín")], "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        Assert.Contains("Alcaldía de Medellín", (await reader.PageAsync(Practice.Replace("/en/", "/fr/", StringComparison.Ordinal))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, await VersionsAsync(reader));
        var page = await reader.PageAsync(Practice + "/versions/5");
        Assert.Equal(["Organization"], page.QuerySelectorAll("main dt").Select(label => label.TextContent));
        Assert.DoesNotContain("Alcaldía", (await reader.PageAsync(Practice + "/versions/1")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_that_changes_nothing_visible_is_no_version()
    {
        using var editor = await EditorAsync();
        using var reader = _site.NewReader();
        await SaveAsync(editor, English, "<p>Words with <b>weight</b>.</p>", "submit.Publish");
        Assert.Equal(5, await VersionsAsync(reader));

        await SaveAsync(editor, English, "<p>Words with <b>weight</b>.</p>", "submit.Publish");
        await SaveAsync(editor, English, "<p class=\"lead\">Words   with <b>we</b><b>ight</b>.</p><!-- seen by nobody -->", "submit.Publish");
        Assert.Equal(5, await VersionsAsync(reader));

        await SaveAsync(editor, English, "<p>Words with <i>weight</i>.</p>", "submit.Publish");
        Assert.Equal(6, await VersionsAsync(reader));
        Assert.Contains("English: 1 passage changed.", (await reader.PageAsync(Practice + "/versions/6")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_category_that_is_renamed_is_called_what_it_was_called_then()
    {
        using var editor = await EditorAsync();
        using var reader = _site.NewReader();
        var then = await CategoryAsync(reader);

        using var answer = await editor.SubmitAsync(
            $"/Admin/Contents/ContentItems/{Edition}/Edit", Editing.Form, [new("EditionPart.Categories[0].Name[en]", "Renamed category")], "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        Assert.Contains("Renamed category", (await reader.PageAsync("/en/processes/award2023")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(then, await CategoryAsync(reader));
        Assert.Equal(4, await VersionsAsync(reader));
    }

    [Fact]
    public async Task Publications_of_three_languages_at_once_get_three_numbers()
    {
        using var editor = await EditorAsync();
        using var reader = _site.NewReader();

        // An editor writes the facts in full: the first save of each language changes the rows of the others, which is a conflict of its own.
        foreach (var item in new[] { English, French, Spanish })
        {
            await SaveAsync(editor, item, "<p>Round 0.</p>", "submit.Publish");
        }

        for (var round = 1; round <= 5; round++)
        {
            await Task.WhenAll(
                SaveAsync(editor, English, $"<p>Round {round}.</p>", "submit.Publish"),
                SaveAsync(editor, French, $"<p>Tour {round}.</p>", "submit.Publish"),
                SaveAsync(editor, Spanish, $"<p>Vuelta {round}.</p>", "submit.Publish"));
        }

        Assert.Equal("200", await reader.AnswerAsync(Practice + "/versions/22"));
        Assert.Equal("404", await reader.AnswerAsync(Practice + "/versions/23"));
        Assert.Equal((20, 2), (await VersionsAsync(reader), await VersionsAsync(reader, "?page=2")));
        Assert.Empty(_site.Process.Errors);
    }

    [Fact]
    public async Task A_language_that_is_unpublished_takes_its_past_texts_with_it_and_no_number_shifts()
    {
        using var editor = await EditorAsync();
        using var reader = _site.NewReader();

        using var answer = await editor.SubmitAsync($"/Admin/Contents/ContentItems/{French}/Edit", "form[action*='/Unpublish']", []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        Assert.Equal(("200", "404", "200", "200"), (
            await reader.AnswerAsync(Practice + "/versions/1"),
            await reader.AnswerAsync(Practice + "/versions/2"),
            await reader.AnswerAsync(Practice + "/versions/3"),
            await reader.AnswerAsync(Practice + "/versions/5")));
        Assert.Equal(("404", "404", "200"), (
            await reader.AnswerAsync(Practice + "/versions/1...2"),
            await reader.AnswerAsync(Practice + "/versions/2...4?view=side-by-side"),
            await reader.AnswerAsync(Practice + "/versions/1...4")));
        Assert.Empty((await reader.PageAsync(Practice + "/versions/0...4")).QuerySelectorAll("main [lang=fr]"));
        var lastStep = await reader.PageAsync(Practice + "/versions/4...5");
        Assert.Contains("French: removed.", lastStep.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Plans de transformation", lastStep.Body!.TextContent, StringComparison.Ordinal);
        var history = await reader.PageAsync(Practice + "/versions");
        var removal = await reader.PageAsync(Practice + "/versions/5");
        Assert.DoesNotContain("Plans de transformation", history.Body!.TextContent + removal.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("French: removed.", removal.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await reader.PageAsync(Practice + "/versions/4")).QuerySelectorAll("main [lang=fr]"));
        Assert.Equal(["1", "3", "4", "5"], history.QuerySelectorAll("main [name=to] option").Select(option => option.GetAttribute("value")!).Order());

        reader.Client.DefaultRequestHeaders.Add("Accept", "application/json");
        Assert.Equal(("404", "404", "200"), (
            await reader.AnswerAsync(Practice + "/versions/2"), await reader.AnswerAsync(Practice + "/versions/1...2"), await reader.AnswerAsync(Practice + "/versions/0...4")));
        foreach (var path in new[] { "/versions", "/versions/5", "/versions/0...4", "/versions.atom" })
        {
            var text = await reader.Client.GetStringAsync(Practice + path, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("Plans de transformation", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            "proposals/3107/versions/2", await reader.Client.GetStringAsync("/en/processes/award2023/versions.atom", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_waits_for_its_translation_is_no_part_of_the_history()
    {
        using var editor = await EditorAsync();
        using var reader = _site.NewReader();
        using var deleted = await editor.SubmitAsync($"/Admin/Contents/ContentItems/{French}/Delete", "main form.editor__buttons", []);
        var before = await VersionsAsync(reader);
        var french = await editor.TranslateAsync(English, "fr");
        await SaveAsync(editor, french, "<p>Traduit.</p>", "submit.Save");
        Assert.Equal(before, await VersionsAsync(reader));

        using var published = await editor.SaveAsync(french, "submit.Publish");

        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        Assert.Equal(before + 1, await VersionsAsync(reader));
        Assert.DoesNotContain("ntranslated", (await reader.PageAsync($"{Practice}/versions/{before + 1}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unpublished")]
    [InlineData("deleted")]
    [InlineData("rejected")]
    public async Task A_practice_that_nobody_may_see_has_no_history_at_any_address(string way)
    {
        using var editor = await EditorAsync();
        using var reader = _site.NewReader();
        foreach (var item in new[] { English, French, Spanish }.Take(way == "rejected" ? 1 : 3))
        {
            using var answer = way switch
            {
                "unpublished" => await editor.SubmitAsync($"/Admin/Contents/ContentItems/{item}/Edit", "form[action*='/Unpublish']", []),
                "deleted" => await editor.SubmitAsync($"/Admin/Contents/ContentItems/{item}/Delete", "main form.editor__buttons", []),
                _ => await editor.SubmitAsync($"/Admin/Contents/ContentItems/{item}/Edit", Editing.Form, [new("PracticePart.Status", "rejected")], "submit.Publish"),
            };
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        foreach (var accept in new[] { "text/html", "application/json" })
        {
            reader.Client.DefaultRequestHeaders.Remove("Accept");
            reader.Client.DefaultRequestHeaders.Add("Accept", accept);
            foreach (var address in new[] { "", "/versions", "/versions/1", "/versions/4", "/versions/0...4", "/versions/1...4?view=side-by-side", "/versions/4?text=source", "/versions.atom" })
            {
                Assert.Equal($"404 {address}", $"{await reader.AnswerAsync(Practice + address)} {address}");
            }
        }

        Assert.DoesNotContain(
            "proposals/3107", await reader.Client.GetStringAsync("/en/processes/award2023/versions.atom", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> CategoryAsync(Reader reader) =>
        (await reader.PageAsync(Practice + "/versions/1")).QuerySelectorAll("main dt").Single(label => label.TextContent == "Category")
            .NextElementSibling!.QuerySelector(".diff-values")!.TextContent;

    private async Task<Reader> EditorAsync()
    {
        var editor = _site.NewReader();
        await editor.SignInAsync();
        return editor;
    }

    private async Task SaveAsync(Reader editor, string item, string html, string submit)
    {
        using var answer = await editor.SubmitAsync(
            $"/Admin/Contents/ContentItems/{item}/Edit", Editing.Form, [new("HtmlBodyPart.Html", html)], submit);

        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{(int)answer.StatusCode}\n{string.Join('\n', _site.Process.Errors)}");
    }

    private static async Task<int> VersionsAsync(Reader reader, string query = "") =>
        (await reader.PageAsync(Practice + "/versions" + query)).QuerySelectorAll(".history > li").Length;
}
