using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Media;

/// <summary>Who did what to the library, and what is found of the uses of a file when the feature was off for a while.</summary>
[Collection(MediaSites.Name)]
public sealed class MediaTrailTests(MediaSite site)
{
    [Fact]
    public async Task What_is_done_to_files_and_folders_stands_in_the_trail_with_who_and_where()
    {
        using var editor = await site.EditorAsync();
        using var folder = await editor.SubmitAsync(MediaSite.Library, "form[action^='/Admin/Media/CreateFolder']", [new("name", "trailed")]);
        using var sent = await MediaSite.UploadAsync(editor, isScript: true, "trailed", ("one.jpg", Photos.Plain(10, 10)), ("refused.html", [1]));
        using var moved = await editor.SubmitAsync("/Admin/Media/MoveMedia?path=trailed/one.jpg", "main form", [new("name", "two.jpg")]);
        using var renamed = await editor.SubmitAsync("/Admin/Media/MoveMedia?path=trailed", "main form", [new("name", "trailed too")]);
        using var deleted = await editor.SubmitAsync("/Admin/Media/DeleteMedia?path=trailed too/two.jpg", "main form", []);
        using var gone = await editor.SubmitAsync("/Admin/Media/DeleteMedia?path=trailed too", "main form", []);

        var list = await editor.PageAsync("/Admin/AuditTrail?q=trailed&category=Media&user=admin");
        Assert.Equal(
            [
                "trailed too|Folder deleted", "trailed too/two.jpg|Deleted", "trailed|Folder moved", "trailed/one.jpg|Moved", "trailed/one.jpg|Uploaded", "trailed|Folder created",
            ],
            list.QuerySelectorAll("tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent.Trim()}|{row.QuerySelectorAll("td")[0].TextContent.Replace("Media library", "", StringComparison.Ordinal).Trim()}"));

        var row = Assert.Single((await editor.PageAsync("/Admin/AuditTrail?q=one.jpg&event=Media.Moved")).QuerySelectorAll("tbody tr"));
        var detail = (await editor.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!)).QuerySelector(".values")!.TextContent;
        Assert.Contains("trailed/two.jpg", detail, StringComparison.Ordinal);
        Assert.Contains("admin", detail, StringComparison.Ordinal);
        Assert.Empty((await editor.PageAsync("/Admin/AuditTrail?q=refused.html&category=Media")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task What_was_saved_while_the_feature_was_off_is_in_use_when_it_is_on_again()
    {
        using var editor = await site.EditorAsync();
        await File.WriteAllBytesAsync(Path.Combine(site.Folder, "meanwhile.jpg"), Photos.Plain(10, 10), TestContext.Current.CancellationToken);
        using var before = await editor.CreatePageAsync("Changed meanwhile", "<p><img src=\"/media/meanwhile.jpg\" alt=\"\"></p>");
        using var off = await editor.SubmitAsync("/Admin/Features/OrchardCore.Media/Disable", "main form", []);
        Assert.Equal("404", await editor.AnswerAsync(MediaSite.Library));
        using var changed = await editor.SubmitAsync(before.Headers.Location!.OriginalString, Editing.Form, [new("HtmlBodyPart.Html", "<p>No picture.</p>")], "submit.Publish");
        using var created = await editor.CreatePageAsync("Written meanwhile", "<p><img src=\"/media/meanwhile.jpg\" alt=\"\"></p>");

        using var on = await editor.SubmitAsync("/Admin/Features/OrchardCore.Media/Enable", "main form", []);

        Assert.All((HttpResponseMessage[])[off, changed, created, on], answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal(["Written meanwhile"], (await editor.PageAsync("/Admin/Media/DeleteMedia?path=meanwhile.jpg")).QuerySelectorAll("main li a").Select(link => link.TextContent));
    }
}
