using System.Net;
using System.Net.Http.Headers;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Media;

[Collection(MediaSites.Name)]
public sealed class ServedMediaTests(MediaSite site)
{
    [Fact]
    public async Task Files_are_served_whole_in_parts_and_not_again_while_they_have_not_changed()
    {
        Put("part.pdf", "%PDF-1.7"u8.ToArray());
        using var reader = site.Site.NewReader();

        using var whole = await reader.GetAsync("/media/part.pdf");
        using var part = await reader.GetAsync("/media/part.pdf", ("Range", "bytes=1-3"));
        using var same = await reader.GetAsync("/media/part.pdf", ("If-None-Match", whole.Headers.ETag!.ToString()));
        using var posted = await reader.Client.PostAsync("/media/part.pdf", null, TestContext.Current.CancellationToken);

        Assert.Equal("application/pdf", whole.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", whole.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(whole.Headers.CacheControl is { Public: true, MaxAge.TotalMinutes: > 0 });
        Assert.Equal((HttpStatusCode.PartialContent, "PDF"), (part.StatusCode, await part.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    [Fact]
    public async Task A_drawing_opened_by_itself_can_run_nothing_and_documents_are_saved()
    {
        Put("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray());
        Put("text.docx", "PK"u8.ToArray());
        using var reader = site.Site.NewReader();

        using var drawing = await reader.GetAsync("/media/drawing.svg");
        using var text = await reader.GetAsync("/media/text.docx");

        Assert.Equal("image/svg+xml", drawing.Content.Headers.ContentType!.MediaType);
        Assert.Equal("sandbox; default-src 'none'; style-src 'unsafe-inline'", drawing.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Null(drawing.Content.Headers.ContentDisposition);
        Assert.Equal(new ContentDispositionHeaderValue("attachment"), text.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData("/media/../OrchardCore.db")]
    [InlineData("/media/..%2fOrchardCore.db")]
    [InlineData("/media/%2e%2e/OrchardCore.db")]
    [InlineData("/media/..%5cOrchardCore.db")]
    [InlineData("/media/%252e%252e%252fOrchardCore.db")]
    [InlineData("/media/..%c0%afOrchardCore.db")]
    [InlineData("/media/../secret.pdf")]
    [InlineData("/media/..%2fsecret.pdf")]
    [InlineData("/media/....//secret.pdf")]
    [InlineData("/media/link.pdf")]
    [InlineData("/media/page.html")]
    [InlineData("/media/.hidden.pdf")]
    [InlineData("/media/")]
    public async Task Nothing_but_files_of_the_library_is_served(string address)
    {
        File.WriteAllText(Path.Combine(site.Folder, "..", "secret.pdf"), "%PDF-");
        Put("page.html", "<script>alert(1)</script>"u8.ToArray());
        Put(".hidden.pdf", "%PDF-"u8.ToArray());
        var link = Path.Combine(site.Folder, "link.pdf");
        if (!File.Exists(link))
        {
            File.CreateSymbolicLink(link, Path.Combine(site.Folder, "..", "secret.pdf"));
        }

        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var uri = new Uri(site.Site.Process.Address.ToString().TrimEnd('/') + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var answer = await client.GetAsync(uri, TestContext.Current.CancellationToken);

        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.BadRequest]);
    }

    [Fact]
    public async Task Other_sizes_are_made_only_where_the_site_has_signed_for_them()
    {
        using var editor = await site.EditorAsync();
        using var sent = await MediaSite.UploadAsync(editor, isScript: false, "", ("signed.jpg", Photos.Plain(800, 400)), ("unsigned.jpg", Photos.Plain(800, 400)));
        var signed = (await editor.PageAsync(MediaSite.Library)).QuerySelector("img[src^='/media/signed.jpg']")!.GetAttribute("src")!;
        using var reader = site.Site.NewReader();

        using var small = await reader.GetAsync(signed);
        Assert.Equal("image/jpeg", small.Content.Headers.ContentType!.MediaType);
        using (var picture = new ImageMagick.MagickImage(await small.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)))
        {
            Assert.Equal((160u, 80u), (picture.Width, picture.Height));
        }

        Assert.Equal("404", await reader.AnswerAsync("/media/signed.jpg?width=160&height=160"));
        Assert.Equal("404", await reader.AnswerAsync(signed.Replace("signed.jpg", "unsigned.jpg", StringComparison.Ordinal)));
        Assert.Equal("404", await reader.AnswerAsync(signed.Replace("height=160", "height=240", StringComparison.Ordinal)));
        Assert.Equal("404", await reader.AnswerAsync(signed + "x"));
        Assert.Equal("400", await reader.AnswerAsync(signed.Replace("height=160", "height=161", StringComparison.Ordinal)));
        Assert.Equal("400", await reader.AnswerAsync(signed + "&rmode=stretch"));
        Assert.Equal("400", await reader.AnswerAsync("/media/signed.jpg?width=99999999999"));
    }

    private void Put(string name, byte[] content) => File.WriteAllBytes(Path.Combine(site.Folder, name), content);
}
