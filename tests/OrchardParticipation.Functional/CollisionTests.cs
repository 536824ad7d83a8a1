using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Two people edit one item at the same time: the second one sees both texts and chooses, value by value.</summary>
public sealed class CollisionTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Title = "TitlePart.Title";
    private const string Body = "HtmlBodyPart.Html";
    private const string Choice = "CollidedValues.";
    private const string Publish = "submit.Publish";

    [Fact]
    public async Task Both_texts_are_shown_and_the_one_that_is_chosen_is_saved()
    {
        var (editor, edit, form) = await OpenedAsync("Chosen");
        await SaveAsync(editor, edit, (Title, "Chosen by them"), (Body, "<p>Their text</p>"));

        var page = await SendAsync(editor, form, edit, (Title, "Chosen by me"), (Body, "<p>My text</p>"));
        var collision = page.QuerySelector(".collision")!;
        Assert.Contains("Nothing was saved yet: admin saved this item after you had opened it", collision.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Their text", "My text"], Sides(collision, Body));
        Assert.Equal(["Chosen by them", "Chosen by me"], Sides(collision, Title));
        Assert.Equal("Chosen by me", Value(page, Title));
        Assert.Contains("Their text", await PublicAsync(editor, "chosen"), StringComparison.Ordinal);

        using var saved = await editor.SubmitAsync(FormOf(page), edit, [new(Choice + Title, "Theirs"), new(Choice + Body, "Mine")], Publish);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var after = await editor.PageAsync(edit);
        Assert.Equal("Chosen by them", Value(after, Title));
        Assert.Contains("My text", await PublicAsync(editor, "chosen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_texts_stand_beside_each_other_paragraph_by_paragraph_with_what_each_has_alone()
    {
        var (editor, edit, form) = await OpenedAsync("Beside");
        await SaveAsync(editor, edit, (Body, "<p>The forum is open.</p><p>It meets twice.</p>"));

        var page = await SendAsync(editor, form, edit, (Body, "<p>The forum is open.</p><p>It meets once.</p><script>alert(1)</script>"));

        var body = Value(page.QuerySelector(".collision")!, Body);
        Assert.Equal(["The forum is open.|The forum is open.", "It meets twice.|It meets once."], body.QuerySelectorAll(".diff-row").Select(row => string.Join('|', row.Children.Select(Words))));
        Assert.Equal(["Only in what is saved: twice End of it.", "Only in yours: once End of it."], body.QuerySelectorAll("del, ins").Select(Heard));
        Assert.Empty(page.QuerySelectorAll(".collision script"));
    }

    [Fact]
    public async Task What_only_one_of_them_changed_is_kept_without_a_choice()
    {
        var (editor, edit, form) = await OpenedAsync("Apart");
        await SaveAsync(editor, edit, (Body, "<p>Their new text</p>"));

        var page = await SendAsync(editor, form, edit, (Title, "Apart, by me"));
        Assert.Empty(page.QuerySelectorAll(".collision [type=radio]"));
        Assert.Equal("Their new text", string.Concat(page.QuerySelectorAll(".collision ins").Select(Words)));
        Assert.Contains("Their new text", Value(page, Body), StringComparison.Ordinal);
        Assert.Equal("Apart, by me", Value(page, Title));

        using var saved = await editor.SubmitAsync(FormOf(page), edit, [], Publish);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var text = await PublicAsync(editor, "apart");
        Assert.Contains("Their new text", text, StringComparison.Ordinal);
        Assert.Contains("Apart, by me", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_choice_nothing_is_saved()
    {
        var (editor, edit, form) = await OpenedAsync("Undecided");
        await SaveAsync(editor, edit, (Body, "<p>Theirs</p>"));
        var page = await SendAsync(editor, form, edit, (Body, "<p>Mine</p>"));

        var again = await SendAsync(editor, FormOf(page), edit);

        Assert.Contains("Choose which of the two texts to keep.", again.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Theirs", "Mine"], Sides(again.QuerySelector(".collision")!, Body));
        Assert.Contains("Theirs", await PublicAsync(editor, "undecided"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_third_save_is_seen_as_well_and_a_choice_about_its_text_is_asked_again()
    {
        var (editor, edit, form) = await OpenedAsync("Third");
        await SaveAsync(editor, edit, (Title, "Third, second hand"), (Body, "<p>Second hand</p>"));
        var page = await SendAsync(editor, form, edit, (Title, "Third, mine"), (Body, "<p>Mine</p>"));
        await SaveAsync(editor, edit, (Body, "<p>Third hand</p>"));

        var again = await SendAsync(editor, FormOf(page), edit, (Choice + Title, "Theirs"), (Choice + Body, "Mine"));

        var collision = again.QuerySelector(".collision")!;
        Assert.Equal(["Third hand", "Mine"], Sides(collision, Body));
        Assert.Null(Chosen(collision, Body));
        Assert.Equal("Theirs", Chosen(collision, Title));
        Assert.Contains("Third hand", await PublicAsync(editor, "third"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_mended_first_and_the_collision_still_comes()
    {
        var (editor, edit, form) = await OpenedAsync("Mistaken");
        await SaveAsync(editor, edit, (Body, "<p>Theirs</p>"));

        var wrong = await SendAsync(editor, form, edit, (Title, ""), (Body, "<p>Mine</p>"));
        Assert.Contains("Somebody else changed this item meanwhile", wrong.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        var page = await SendAsync(editor, FormOf(wrong), edit, (Title, "Mistaken, mended"));

        Assert.Equal(["Theirs", "Mine"], Sides(page.QuerySelector(".collision")!, Body));
        Assert.Contains("Theirs", await PublicAsync(editor, "mistaken"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_outlives_a_mistake_elsewhere()
    {
        var (editor, edit, form) = await OpenedAsync("Patient");
        await SaveAsync(editor, edit, (Body, "<p>Theirs</p>"));
        var page = await SendAsync(editor, form, edit, (Body, "<p>Mine</p>"));

        var wrong = await SendAsync(editor, FormOf(page), edit, (Choice + Body, "Theirs"), (Title, ""));
        Assert.Equal("Theirs", Chosen(wrong.QuerySelector(".collision")!, Body));
        Assert.Contains("Mine", Value(wrong, Body), StringComparison.Ordinal);

        using var saved = await editor.SubmitAsync(FormOf(wrong), edit, [new(Title, "Patient again")], Publish);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("Theirs", await PublicAsync(editor, "patient"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"HtmlBodyPart.Html\":\"000000000000\"}")]
    [InlineData("{\"HtmlBodyPart.Html\":null}")]
    [InlineData("[1]")]
    public async Task Marks_that_are_missing_or_wrong_make_the_editor_choose(string? marks)
    {
        var (editor, edit, form) = await OpenedAsync("Marked");
        await SaveAsync(editor, edit, (Body, "<p>Theirs</p>"));

        var page = await SendAsync(editor, form, edit, (Title, "Marked"), ("EditedValues", marks));

        Assert.Equal(["Theirs", "First"], Sides(page.QuerySelector(".collision")!, Body));
        await DeleteAsync(editor, edit);
    }

    [Theory]
    [InlineData("LocalizationPart.Culture")]
    [InlineData("NoSuchPart.Html")]
    [InlineData("HtmlBodyPart.")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_choice_about_something_else_changes_nothing(string path)
    {
        var (editor, edit, form) = await OpenedAsync("Elsewhere");

        using var saved = await editor.SubmitAsync(form, edit, [new("CollidedValues", path), new(Choice + path, "Theirs"), new(Title, "Elsewhere")], Publish);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var versions = await editor.PageAsync(edit.Replace("/Edit", "/Versions", StringComparison.Ordinal));
        Assert.DoesNotContain("NoSuchPart", versions.Body!.TextContent, StringComparison.Ordinal);
        await DeleteAsync(editor, edit);
    }

    [Fact]
    public async Task Script_in_either_text_stays_text()
    {
        var (editor, edit, form) = await OpenedAsync("Hostile");
        await SaveAsync(editor, edit, (Title, "<script>alert(1)</script> theirs"));

        var page = await SendAsync(editor, form, edit, (Title, "<img src=x onerror=alert(2)> mine"));

        Assert.Empty(page.QuerySelectorAll(".collision script, .collision img"));
        Assert.Equal(["<script>alert(1)</script> theirs", "<img src=x onerror=alert(2)> mine"], Sides(page.QuerySelector(".collision")!, Title));
    }

    [Fact]
    public async Task What_was_typed_into_an_item_that_was_deleted_meanwhile_becomes_a_new_one()
    {
        var (editor, edit, form) = await OpenedAsync("Deleted");
        await DeleteAsync(editor, edit);

        var page = await SendAsync(editor, form, edit, (Title, "Deleted, alive"), (Body, "<p>Typed for long</p>"));
        Assert.Contains("somebody deleted this item meanwhile", page.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("<p>Typed for long</p>", Value(page, Body));

        using var saved = await editor.SubmitAsync(FormOf(page), edit, [], Publish);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("Typed for long", (await editor.PageAsync("/en/pages/deleted")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Reader Editor, string Edit, IHtmlFormElement Form)> OpenedAsync(string title)
    {
        var editor = await site.EditorAsync();
        using var created = await editor.CreatePageAsync(title, "<p>First</p>");
        var edit = created.Headers.Location!.OriginalString;

        return (editor, edit, FormOf(await editor.PageAsync(edit)));
    }

    /// <summary>Somebody else, who opened the item later and saves first.</summary>
    private static async Task SaveAsync(Reader editor, string edit, params (string Name, string Value)[] fields)
    {
        using var answer = await editor.SubmitAsync(edit, Editing.Form, fields.Select(field => KeyValuePair.Create(field.Name, (string?)field.Value)), Publish);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<IHtmlDocument> SendAsync(Reader editor, IHtmlFormElement form, string edit, params (string Name, string? Value)[] fields)
    {
        using var answer = await editor.SubmitAsync(form, edit, fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), Publish);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        return await Reader.ParseAsync(answer);
    }

    private static async Task DeleteAsync(Reader editor, string edit)
    {
        var delete = edit.Replace("/Edit", "/Delete", StringComparison.Ordinal);
        using var answer = await editor.SubmitAsync(delete, "main form", []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<string> PublicAsync(Reader editor, string slug) => (await editor.PageAsync($"/en/pages/{slug}")).QuerySelector("main")!.TextContent;

    private static IHtmlFormElement FormOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector(Editing.Form)!;

    private static string Value(IHtmlDocument page, string name) =>
        page.QuerySelector($"[name='{name}']") switch
        {
            IHtmlTextAreaElement area => area.Value,
            var input => input!.GetAttribute("value")!,
        };

    /// <summary>What is saved, and what the editor typed.</summary>
    private static IEnumerable<string> Sides(IElement collision, string path) =>
        new[] { "diff-old", "diff-new" }.Select(side => string.Concat(Value(collision, path).QuerySelectorAll($".diff-row > .{side}").Select(Words)));

    private static IElement Value(IElement collision, string path) => collision.QuerySelector($".collision__value:has([value='{path}'])")!;

    private static string? Chosen(IElement collision, string path) =>
        collision.QuerySelectorAll($"[name='{Choice}{path}']").FirstOrDefault(radio => radio.HasAttribute("checked"))?.GetAttribute("value");

    // Without the words for those who hear the page.
    private static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var hidden in copy.QuerySelectorAll(".visually-hidden").ToList())
        {
            hidden.Remove();
        }

        return copy.TextContent;
    }

    // With what stands beside it for those who hear the page.
    private static string Heard(IElement mark) =>
        $"{mark.PreviousElementSibling!.TextContent.Trim()} {mark.TextContent.Trim()} {mark.NextElementSibling!.TextContent.Trim()}";
}
