using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Media;

[Collection(MediaSites.Name)]
public sealed class LibraryTests(MediaSite site)
{
    [Fact]
    public async Task Without_scripts_several_files_are_sent_and_each_that_is_refused_is_told()
    {
        using var editor = await site.EditorAsync();

        using var answer = await MediaSite.UploadAsync(editor, isScript: false, "", ("several.jpg", Photos.Plain(30, 20)), ("page.html", [1]), ("wrong.png", [1, 2, 3]), ("../../up.pdf", "%PDF-"u8.ToArray()));

        var page = await Reader.ParseAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            ["“page.html”: Files ending in “.html” are not allowed.", "“wrong.png”: The content is not what the name says."],
            page.QuerySelectorAll(".summary li").Select(item => item.TextContent));
        Assert.Equal(["several.jpg", "up.pdf"], page.QuerySelectorAll("main [role=status] li").Select(item => item.TextContent));
        Assert.Contains("files-error", page.QuerySelector("#files")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Folder, "up.pdf")));
        using var good = await MediaSite.UploadAsync(editor, isScript: false, "", ("good.jpg", Photos.Plain(30, 20)));
        Assert.Equal(HttpStatusCode.Redirect, good.StatusCode);
        using var none = await MediaSite.UploadAsync(editor, isScript: false, "");
        Assert.Equal("Choose one or more files.", (await Reader.ParseAsync(none)).QuerySelector(".summary li")!.TextContent);
    }

    [Fact]
    public async Task Scripts_are_told_in_json_and_what_the_camera_wrote_is_gone()
    {
        using var editor = await site.EditorAsync();

        using var answer = await MediaSite.UploadAsync(editor, isScript: true, "", ("sideways.jpg", Photos.Sideways()), ("sideways.jpg", Photos.Sideways()));

        var files = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("files");
        Assert.Equal("sideways.jpg", files[0].GetProperty("path").GetString());
        Assert.Equal("There is a file or folder of this name already.", files[1].GetProperty("error").GetString());
        using var reader = site.Site.NewReader();
        var served = Encoding.Latin1.GetString(await reader.Client.GetByteArrayAsync("/media/sideways.jpg", TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Photos.Camera, served, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_megabytes_are_refused_early_and_never_held_in_memory()
    {
        using var editor = await site.EditorAsync();
        var before = PeakMegabytes();
        var content = new byte[100_000_000];

        using var answer = await MediaSite.UploadAsync(editor, isScript: false, "", ("huge.pdf", content));
        using var script = await MediaSite.UploadAsync(editor, isScript: true, "", ("huge.pdf", content));
        using var large = await MediaSite.UploadAsync(editor, isScript: true, "", ("large.pdf", [.. "%PDF-"u8, .. content.AsSpan(0, 50_000_000)]));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await editor.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal("All files together may be up to 60 MB. Send them in smaller groups.", page.QuerySelector(".summary li")!.TextContent);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, script.StatusCode);
        Assert.Contains("larger than 30 MB", await large.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.InRange(PeakMegabytes() - before, 0, 60);
        Assert.False(File.Exists(Path.Combine(site.Folder, "large.pdf")));
    }

    [Fact]
    public async Task A_folder_with_thousands_of_files_is_shown_page_by_page()
    {
        var folder = Directory.CreateDirectory(Path.Combine(site.Folder, "many")).FullName;
        for (var number = 1; number <= 5000; number++)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"file {number:0000}.pdf"), [1], TestContext.Current.CancellationToken);
        }

        using var editor = await site.EditorAsync();
        await editor.PageAsync("/Admin/Media?path=many");
        var clock = Stopwatch.StartNew();
        var page = await editor.PageAsync("/Admin/Media?path=many&page=100");

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 2);
        Assert.Equal("4951 to 5000 of 5000", page.QuerySelector("main p[role=status]")!.TextContent);
        Assert.Equal("file 4951.pdf", page.QuerySelector("tbody th a")!.TextContent);
        Assert.Equal(50, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Folders_are_created_renamed_and_deleted_with_what_is_in_them()
    {
        using var editor = await site.EditorAsync();
        const string create = "form[action^='/Admin/Media/CreateFolder']";

        using var bad = await editor.SubmitAsync(MediaSite.Library, create, [new("name", "../up")]);
        using var made = await editor.SubmitAsync(MediaSite.Library, create, [new("name", "Río")]);
        using var again = await editor.SubmitAsync(MediaSite.Library, create, [new("name", "Río")]);
        using var file = await MediaSite.UploadAsync(editor, isScript: false, "Río", ("in.jpg", Photos.Plain(10, 10)));
        using var into = await editor.SubmitAsync("/Admin/Media/MoveMedia?path=R%C3%ADo", "main form", [new("folder", "Río"), new("name", "deeper")]);
        using var renamed = await editor.SubmitAsync("/Admin/Media/MoveMedia?path=R%C3%ADo", "main form", [new("name", "Rivers")]);

        Assert.Equal("../up", (await Reader.ParseAsync(bad)).QuerySelector("#name")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal("There is a file or folder of this name already.", (await Reader.ParseAsync(again)).QuerySelector("#name-error")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, into.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, renamed.StatusCode);
        Assert.True(File.Exists(Path.Combine(site.Folder, "Rivers", "in.jpg")));

        using var ending = await editor.SubmitAsync("/Admin/Media/MoveMedia?path=Rivers/in.jpg", "main form", [new("name", "in.png")]);
        Assert.StartsWith("The name is not allowed.", (await Reader.ParseAsync(ending)).QuerySelector("#name-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("With the folder, 1 file is deleted.", (await editor.PageAsync("/Admin/Media/DeleteMedia?path=Rivers")).Body!.TextContent, StringComparison.Ordinal);
        using var gone = await editor.SubmitAsync("/Admin/Media/DeleteMedia?path=Rivers", "main form", []);
        Assert.False(Directory.Exists(Path.Combine(site.Folder, "Rivers")));
    }

    [Theory]
    [InlineData("/Admin/Media")]
    [InlineData("/Admin/Media?path=many")]
    [InlineData("/Admin/Media/MoveMedia?path=several.jpg")]
    [InlineData("/Admin/Media/DeleteMedia?path=several.jpg")]
    [InlineData("/Admin/Media/GetMediaItems")]
    public async Task Nobody_enters_without_the_permission(string address)
    {
        using var stranger = site.Site.NewReader();
        using var translator = await site.EditorAsync(MediaSite.Translator);

        Assert.StartsWith("302 /Login", await stranger.AnswerAsync(address), StringComparison.Ordinal);
        Assert.Equal("403", await translator.AnswerAsync(address));
        Assert.Empty((await translator.PageAsync("/Admin")).QuerySelectorAll("a[href='/Admin/Media']"));
    }

    [Theory]
    [InlineData("Upload")]
    [InlineData("CreateFolder?name=forbidden")]
    [InlineData("MoveMedia?path=several.jpg&name=other.jpg")]
    [InlineData("DeleteMedia?path=several.jpg&anyway=true")]
    public async Task Nobody_changes_anything_without_the_permission_or_with_a_forged_form(string action)
    {
        using var owner = await site.EditorAsync();
        using var translator = await site.EditorAsync(MediaSite.Translator);
        var token = (await translator.PageAsync("/Admin")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var refused = await translator.Client.PostAsync("/Admin/Media/" + action, Form(token), TestContext.Current.CancellationToken);
        using var forged = await owner.Client.PostAsync("/Admin/Media/" + action, Form("forged"), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.BadRequest), (refused.StatusCode, forged.StatusCode));
        Assert.False(Directory.Exists(Path.Combine(site.Folder, "forbidden")));
    }

    [Theory]
    [InlineData("../..")]
    [InlineData("..%2f..")]
    [InlineData("a%00b")]
    [InlineData("nowhere")]
    public async Task Folders_that_are_none_are_not_found(string folder)
    {
        using var editor = await site.EditorAsync();

        Assert.Equal("404", await editor.AnswerAsync("/Admin/Media?path=" + folder));
        Assert.Equal("404", await editor.AnswerAsync("/Admin/Media/DeleteMedia?path=" + folder));
    }

    private static FormUrlEncodedContent Form(string token) => new([new("__RequestVerificationToken", token)]);

    private long PeakMegabytes() => long.Parse(
        File.ReadLines($"/proc/{site.Site.Process.Id}/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        System.Globalization.CultureInfo.InvariantCulture) / 1000;
}
