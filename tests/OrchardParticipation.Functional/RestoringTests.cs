using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>What was deleted comes back once, and only into a place that is free.</summary>
public sealed class RestoringTests(EditableSite site) : IClassFixture<EditableSite>
{
    [Fact]
    public async Task A_deleted_language_does_not_come_back_beside_one_that_was_added_anew()
    {
        using var editor = await site.EditorAsync();
        var english = await editor.AddAsync("Replaced", "submit.Publish");
        var old = await editor.TranslateAsync(english, "fr");
        await DeleteAsync(editor, old);
        var anew = await editor.TranslateAsync(english, "fr");
        Assert.NotEqual(old, anew);

        using var answer = await editor.SubmitAsync(await RestoreAsync(editor, old), Translating.Item(old), []);

        Assert.Contains("Nothing was restored: Français was added anew, as “Replaced”.", await editor.MessageAsync(answer.Headers.Location!.OriginalString), StringComparison.Ordinal);
        Assert.Equal("404", await editor.AnswerAsync(Translating.Edit(old)));
        Assert.Equal("Replaced: Published published draft", await editor.StateAsync("Replaced"));

        await DeleteAsync(editor, anew);
        using var restored = await editor.SubmitAsync(await RestoreAsync(editor, old), Translating.Item(old), []);
        Assert.Equal(Translating.Edit(old), restored.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Of_several_that_restore_a_deleted_item_at_once_one_does_and_the_others_are_told()
    {
        using var editor = await site.EditorAsync();
        for (var round = 1; round <= 4; round++)
        {
            var item = await editor.AddAsync($"Restored in round {round}", "submit.Publish");
            await DeleteAsync(editor, item);
            var form = await RestoreAsync(editor, item);

            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => editor.SubmitAsync(form, Translating.Item(item), [])));

            Assert.Single(answers, answer => answer.Headers.Location!.OriginalString == Translating.Edit(item));
            var versions = await editor.PageAsync(Translating.Item(item) + "/Versions");
            Assert.Equal(["Draft", "Past"], versions.QuerySelectorAll("table.versions tbody tr").Select(row => row.Children[1].TextContent.Trim()));
            Assert.Single((await editor.PageAsync($"{ContentListing.Path}?q=restored in round {round}")).QuerySelectorAll("table.list tbody tr"));
            foreach (var answer in answers)
            {
                answer.Dispose();
            }
        }

        Assert.Empty(site.Site.Process.Errors);
    }

    [Fact]
    public async Task What_comes_back_from_a_deletion_was_not_published()
    {
        using var editor = await site.EditorAsync();
        var item = await editor.AddAsync("Undated", "submit.Publish");
        Assert.Contains("Published", Facts(await editor.PageAsync(Translating.Edit(item))));
        await DeleteAsync(editor, item);

        using var answer = await editor.SubmitAsync(await RestoreAsync(editor, item), Translating.Item(item), []);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("Published", Facts(await editor.PageAsync(Translating.Edit(item))));
    }

    private static IEnumerable<string> Facts(IHtmlDocument page) => page.QuerySelectorAll(".facts dt").Select(fact => fact.TextContent);

    private static async Task DeleteAsync(Reader editor, string id)
    {
        using var answer = await editor.SubmitAsync(Translating.Item(id) + "/Delete", Translating.Confirmation, []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The form that restores the newest version.</summary>
    private static async Task<IHtmlFormElement> RestoreAsync(Reader editor, string id)
    {
        var version = (await editor.PageAsync(Translating.Item(id) + "/Versions")).QuerySelector("[name=from]")!.GetAttribute("value");

        return (IHtmlFormElement)(await editor.PageAsync($"{Translating.Item(id)}/Versions/{version}/Restore")).QuerySelector(Translating.Confirmation)!;
    }
}
