using System.IO.Compression;
using System.Net;
using System.Text;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>What everybody may take away.</summary>
public sealed class OpenDataTests(PublicSite site)
{
    private const string Archive = "/open-data/download";

    [Fact]
    public async Task The_archive_has_the_tables_of_editions_and_practices_what_their_columns_are_and_the_licence()
    {
        using var reader = site.Site.NewReader();

        using var answer = await reader.GetAsync(Archive);
        var files = await UnpackAsync(answer);

        Assert.Equal(["127.0.0.1-open-data-participatory_processes.csv", "127.0.0.1-open-data-proposals.csv", "README.md", "LICENSE.md"], files.Keys);
        Assert.Equal(Expected("participatory_processes"), files["127.0.0.1-open-data-participatory_processes.csv"]);
        Assert.Equal(Expected("proposals"), files["127.0.0.1-open-data-proposals.csv"]);
        Assert.Contains("- `taxonomies/id`: ", files["README.md"], StringComparison.Ordinal);
        Assert.Contains("Best Practice in Citizen Participation", files["LICENSE.md"], StringComparison.Ordinal);
        Assert.Contains("Open Database License", files["LICENSE.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proposals")]
    [InlineData("participatory_processes")]
    public async Task A_table_comes_alone_too(string resource)
    {
        using var reader = site.Site.NewReader();

        using var answer = await reader.GetAsync($"{Archive}/{resource}");

        Assert.Equal(Expected(resource), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(("attachment", $"127.0.0.1-open-data-{resource}.csv"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("Proposals")]
    [InlineData("users")]
    [InlineData("proposals.csv")]
    [InlineData("..%2f..%2fDefault.db")]
    [InlineData("proposals/..%2f..")]
    [InlineData("%00")]
    public async Task Nothing_else_has_a_table(string resource)
    {
        using var reader = site.Site.NewReader();

        Assert.Contains(await reader.AnswerAsync($"{Archive}/{resource}"), (string[])["404", "400"]);
    }

    [Theory]
    [InlineData("Award.example:8080", "award.example", "http://award.example:8080")]
    [InlineData("[::1]:99", "---1-", "http://[::1]:99")]
    public async Task The_host_that_was_asked_names_the_file_and_is_in_its_addresses(string host, string name, string address)
    {
        using var reader = site.Site.NewReader();

        using var answer = await reader.GetAsync(Archive + "/proposals", ("Host", host));

        Assert.Equal(name + "-open-data-proposals.csv", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains($";{address}/processes/award2023/f/277/proposals/3107;", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Archive)]
    [InlineData(Archive + "/proposals")]
    public async Task Who_has_it_already_is_told_so(string path)
    {
        using var reader = site.Site.NewReader();
        using var first = await reader.GetAsync(path);

        using var again = await reader.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var other = await reader.GetAsync(path, ("If-None-Match", "\"another\""));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, other.StatusCode));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("public, no-cache", first.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task HEAD_tells_of_the_file_without_it()
    {
        using var reader = site.Site.NewReader();
        using var whole = await reader.GetAsync(Archive);

        using var head = await reader.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Archive), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, whole.Headers.ETag, whole.Content.Headers.ContentLength), (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/open-data", "302 /en/open-data")]
    [InlineData("/open-data?locale=fr", "301 /fr/open-data")]
    [InlineData("/en/open-data?locale=es", "301 /es/open-data")]
    [InlineData("/de/open-data", "404")]
    [InlineData("/fr/open-data", "200")]
    public async Task The_page_is_in_the_language_of_its_address(string path, string answer)
    {
        using var reader = site.Site.NewReader();

        Assert.Equal(answer, await reader.AnswerAsync(path, ("Accept-Language", "en")));
    }

    [Theory]
    [InlineData("en", "Open data", "19 rows")]
    [InlineData("fr", "Données ouvertes", "19 lignes")]
    [InlineData("es", "Datos abiertos", "19 filas")]
    public async Task Every_page_leads_to_the_one_that_tells_what_there_is(string language, string title, string rows)
    {
        using var reader = site.Site.NewReader();
        var link = (await reader.PageAsync($"/{language}/")).QuerySelectorAll("footer a").Single(link => link.TextContent == title);

        var page = await reader.PageAsync(link.GetAttribute("href")!);

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(rows, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Best Practice in Citizen Participation", page.QuerySelector("main .prose")!.TextContent, StringComparison.Ordinal);
        foreach (var download in page.QuerySelectorAll("main a[href*='/download']"))
        {
            Assert.Equal("200", await reader.AnswerAsync(download.GetAttribute("href")!));
        }
    }

    private string Expected(string table) => File.ReadAllText(Path.Combine(Repository.Root, "tests/OrchardParticipation.Functional/OpenData", table + ".csv"))
        .Replace("{site}", site.Site.Process.Address.ToString().TrimEnd('/'), StringComparison.Ordinal);

    private static async Task<Dictionary<string, string>> UnpackAsync(HttpResponseMessage answer)
    {
        await using var archive = await ZipArchive.CreateAsync(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read, leaveOpen: false, null);
        var files = new Dictionary<string, string>();
        foreach (var entry in archive.Entries)
        {
            using var text = new StreamReader(await entry.OpenAsync(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            files[entry.FullName] = await text.ReadToEndAsync();
        }

        return files;
    }
}
