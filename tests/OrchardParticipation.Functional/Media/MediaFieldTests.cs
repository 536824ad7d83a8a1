using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Media;

[Collection(MediaSites.Name)]
public sealed class MediaFieldTests(MediaSite site)
{
    private const string Paths = "Poster.Pictures.Paths";

    [Fact]
    public async Task A_chosen_picture_is_shown_with_its_text_and_is_not_deleted_unasked()
    {
        using var editor = await site.EditorAsync();
        using var sent = await MediaSite.UploadAsync(editor, isScript: false, "", ("shown.jpg", Photos.Plain(2000, 1000)));
        using var saved = await SaveAsync(editor, "Shown poster", [("shown.jpg", "A green field")], ["shown.jpg"]);
        var edit = saved.Headers.Location!.OriginalString;

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var form = await editor.PageAsync(edit);
        Assert.Equal(["shown.jpg"], form.QuerySelectorAll($"[name='{Paths}'][checked]").Select(input => input.GetAttribute("value")));
        Assert.Equal("A green field", form.QuerySelector("li:has([value='shown.jpg']) [name='Poster.Pictures.Texts']")!.GetAttribute("value"));

        using var reader = site.Site.NewReader();
        var image = (await reader.PageAsync("/shown-poster")).QuerySelector("main section img")!;
        Assert.Equal(("A green field", "1024", "512", "lazy"), (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")));
        Assert.Equal("200", await reader.AnswerAsync(image.GetAttribute("src")!));

        const string delete = "/Admin/Media/DeleteMedia?path=shown.jpg";
        Assert.Equal("Shown poster", (await editor.PageAsync(delete)).QuerySelector("main li a")!.TextContent);
        using var unsaid = await editor.SubmitAsync(delete, "main form", []);
        Assert.Equal("It is in use. Say that it may be deleted nevertheless.", (await Reader.ParseAsync(unsaid)).QuerySelector("#anyway-error")!.TextContent);
        Assert.True(File.Exists(Path.Combine(site.Folder, "shown.jpg")));
        using var said = await editor.SubmitAsync(delete, "main form", [new("anyway", "true")]);
        Assert.Equal(HttpStatusCode.Redirect, said.StatusCode);
        Assert.False(File.Exists(Path.Combine(site.Folder, "shown.jpg")));
        Assert.Null((await reader.PageAsync("/shown-poster")).QuerySelector("main section img"));
        Assert.Contains("Deleted", (await editor.PageAsync(edit)).QuerySelector("li:has([value='shown.jpg'])")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chosen_pictures_are_put_in_another_order_without_scripts()
    {
        using var editor = await site.EditorAsync();
        using var sent = await MediaSite.UploadAsync(editor, isScript: false, "", ("order 1.jpg", Photos.Plain(20, 10)), ("order 2.jpg", Photos.Plain(20, 10)), ("order 3.jpg", Photos.Plain(20, 10)));
        string[] files = ["order 1.jpg", "order 2.jpg", "order 3.jpg"];
        using var saved = await SaveAsync(editor, "Ordered poster", [.. files.Select(file => (file, "Text of " + file))], files);
        var form = (IHtmlFormElement)(await editor.PageAsync(saved.Headers.Location!.OriginalString)).QuerySelector(Editing.Form)!;

        var up = form.QuerySelectorAll("[data-picker-move='-1']").Single(button => button.GetAttribute("value") == "up:order 3.jpg");
        form.SetAttribute("action", up.GetAttribute("formaction")!);
        using var shown = await editor.SubmitAsync(form, "", [new("Poster.Pictures.Move", "up:order 3.jpg")]);
        var page = await Reader.ParseAsync(shown);
        Assert.Equal(["order 1.jpg", "order 3.jpg", "order 2.jpg"], Chosen(page));
        Assert.Equal("“order 3.jpg” is number 2 of 3.", page.QuerySelector("[data-picker-moved]")!.TextContent);
        Assert.Equal("Poster_Pictures_Paths", up.GetAttribute("formaction")!.Split('#')[1]);

        // At the end there is nowhere to go; what is no file of the field moves nothing.
        foreach (var nowhere in (string[])["down:order 2.jpg", "up:../x.jpg", "nonsense"])
        {
            form = (IHtmlFormElement)page.QuerySelector(Editing.Form)!;
            form.SetAttribute("action", up.GetAttribute("formaction")!);
            using var same = await editor.SubmitAsync(form, "", [new("Poster.Pictures.Move", nowhere)]);
            Assert.Equal(["order 1.jpg", "order 3.jpg", "order 2.jpg"], Chosen(await Reader.ParseAsync(same)));
        }

        form = (IHtmlFormElement)page.QuerySelector(Editing.Form)!;
        form.SetAttribute("action", saved.Headers.Location.OriginalString);
        using var published = await editor.SubmitAsync(form, saved.Headers.Location.OriginalString, [], "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        using var reader = site.Site.NewReader();
        Assert.Equal(
            ["Text of order 1.jpg", "Text of order 3.jpg", "Text of order 2.jpg"],
            (await reader.PageAsync("/ordered-poster")).QuerySelectorAll("main section img").Select(image => image.GetAttribute("alt")));

        static IEnumerable<string?> Chosen(IHtmlDocument page) => page.QuerySelectorAll($"[name='{Paths}'][checked]").Select(input => input.GetAttribute("value"));
    }

    [Fact]
    public async Task A_picture_in_a_text_is_in_use_too()
    {
        using var editor = await site.EditorAsync();
        using var sent = await MediaSite.UploadAsync(editor, isScript: false, "", ("in text.jpg", Photos.Plain(20, 10)));
        using var saved = await editor.CreatePageAsync("Page with a picture", "<p>See <img src=\"/media/in%20text.jpg\" alt=\"\"></p>");

        Assert.Equal("Page with a picture", (await editor.PageAsync("/Admin/Media/DeleteMedia?path=in%20text.jpg")).QuerySelector("main li a")!.TextContent);
    }

    [Theory]
    [InlineData("", "Pictures is required.")]
    [InlineData("nowhere.jpg", "Pictures: “nowhere.jpg” is no file of the library.")]
    [InlineData("../secret.jpg", "Pictures: “../secret.jpg” is no file of the library.")]
    [InlineData("https://example.org/a.jpg", "Pictures: “https://example.org/a.jpg” is no file of the library.")]
    [InlineData("other.pdf", "Pictures takes no files like “other.pdf”.")]
    public async Task What_the_field_does_not_take_is_told_beside_it_and_what_was_typed_is_kept(string path, string refusal)
    {
        using var editor = await site.EditorAsync();
        await File.WriteAllBytesAsync(Path.Combine(site.Folder, "other.pdf"), [1], TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(site.Folder, "typed.jpg"), Photos.Plain(10, 10), TestContext.Current.CancellationToken);

        using var answer = await SaveAsync(editor, "Refused poster", [("typed.jpg", "Typed already")], path.Length == 0 ? [] : [path]);

        var page = await Reader.ParseAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(refusal, page.QuerySelectorAll(".summary li a").Select(item => item.TextContent));
        Assert.Equal("Poster_Pictures_Paths-error", page.QuerySelector("#Poster_Pictures_Paths")!.GetAttribute("aria-describedby"));
        Assert.Equal("Typed already", page.QuerySelector("li:has([value='typed.jpg']) [name='Poster.Pictures.Texts']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_picker_finds_files_by_their_path_with_and_without_scripts()
    {
        using var editor = await site.EditorAsync();
        using var folder = await editor.SubmitAsync(MediaSite.Library, "form[action^='/Admin/Media/CreateFolder']", [new("name", "found")]);
        using var sent = await MediaSite.UploadAsync(editor, isScript: false, "found", ("here.jpg", Photos.Plain(20, 10)));

        var form = (IHtmlFormElement)(await editor.PageAsync(MediaSite.NewPoster)).QuerySelector(Editing.Form)!;
        var button = form.QuerySelector("[data-picker-search] button")!.GetAttribute("formaction")!;
        form.SetAttribute("action", button);
        using var searched = await editor.SubmitAsync(form, button, [new("Poster.Pictures.Query", "FOUND/")]);
        Assert.Equal(["found/here.jpg"], (await Reader.ParseAsync(searched)).QuerySelectorAll($"li [name='{Paths}']").Select(input => input.GetAttribute("value")));

        var json = await editor.Client.GetStringAsync("/Admin/Media/GetMediaItems?query=found%2F&extensions=.jpg,.png", TestContext.Current.CancellationToken);
        Assert.Contains("\"id\":\"found/here.jpg\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("here", await editor.Client.GetStringAsync("/Admin/Media/GetMediaItems?query=found%2F&extensions=.pdf", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SaveAsync(Reader editor, string title, (string Path, string Text)[] texts, string[] paths)
    {
        var form = (IHtmlFormElement)(await editor.PageAsync(MediaSite.NewPoster)).QuerySelector(Editing.Form)!;
        var fields = FormFields.Of(form).Where(field => field.Key != "TitlePart.Title" && !field.Key.StartsWith("Poster.Pictures", StringComparison.Ordinal)).ToList();
        fields.AddRange(paths.Select(path => new KeyValuePair<string, string>(Paths, path)));
        fields.AddRange(texts.SelectMany(text => (KeyValuePair<string, string>[])[new("Poster.Pictures.TextPaths", text.Path), new("Poster.Pictures.Texts", text.Text)]));
        fields.AddRange([new("TitlePart.Title", title), new("submit.Publish", "submit.Publish")]);
        return await editor.Client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields));
    }
}
