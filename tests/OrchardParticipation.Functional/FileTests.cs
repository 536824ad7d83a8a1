using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Files for translators, out of the site and in again.</summary>
public sealed class FileTests : IAsyncLifetime
{
    private const string Export = "/Admin/Translations/Files/Export";
    private const string Import = "/Admin/Translations/Files/Import";
    private const string Medellin = "?q=transformation+plans&to=fr&passages=All&format=";

    private Site _site = null!;
    private Reader _editor = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync();
        _editor = _site.NewReader();
        await _editor.SignInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        var errors = _site.Process.Errors;
        _editor.Dispose();
        await _site.DisposeAsync();
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Who_is_not_signed_in_gets_no_file_and_may_bring_none_in()
    {
        using var reader = _site.NewReader();

        foreach (var path in (string[])[Export, Export + "/Download", Import, Import + "/any"])
        {
            Assert.StartsWith("302 /Login", await reader.AnswerAsync(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_desk_leads_to_a_page_with_its_filter()
    {
        var desk = await _editor.PageAsync("/Admin/Translations?language=fr&q=transformation+plans");
        var page = await _editor.PageAsync(desk.QuerySelectorAll("a").First(link => link.TextContent == "Export for translators").GetAttribute("href")!);

        Assert.Contains("1 item of the desk", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("fr", ((IHtmlSelectElement)page.QuerySelector("#to")!).Value);
        using var file = await _editor.SubmitGetAsync((IHtmlFormElement)page.QuerySelector("main form.files-form")!);
        Assert.Equal("application/xliff+xml", file.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task All_languages_come_in_an_archive_with_a_file_for_each()
    {
        using var answer = await _editor.GetAsync(Export + "/Download?passages=All");
        await using var archive = await ZipArchive.CreateAsync(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read, leaveOpen: false, null);

        Assert.Equal(["translations-en-es.xlf", "translations-en-fr.xlf"], archive.Entries.Select(entry => entry.Name).Where(name => name.StartsWith("translations-en", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_item_can_be_exported_and_an_unknown_one_is_not_found()
    {
        var file = await DownloadAsync("Xliff");
        var set = file.Split("<file id=\"")[1].Split('"')[0];

        var page = await _editor.PageAsync($"{Export}?item={set}&language=fr");

        Assert.Contains("transformation plans", page.QuerySelector("main strong")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("404", await _editor.AnswerAsync(Export + "?item=unknown"));
    }

    [Theory]
    [InlineData("Xliff")]
    [InlineData("Po")]
    public async Task A_file_of_the_edition_comes_back_unchanged_and_changes_nothing(string format)
    {
        foreach (var language in (string[])["fr", "es"])
        {
            using var answer = await _editor.GetAsync($"{Export}/Download?group=award2023&to={language}&passages=All&format={format}");
            var bytes = await FirstFileAsync(answer);

            var report = await UploadAsync(bytes);

            Assert.Contains("There is nothing to save", Words(report), StringComparison.Ordinal);
            Assert.Empty(report.QuerySelectorAll(".files-findings"));
            Assert.Null(report.QuerySelector("form[action$='/Save']"));
        }
    }

    [Theory]
    [InlineData("Xliff")]
    [InlineData("Po")]
    public async Task What_translators_wrote_becomes_a_draft_after_a_report(string format)
    {
        var file = (await DownloadAsync(format)).Replace("Medellín", "Medellin-sur-Seine", StringComparison.Ordinal);
        var before = await _editor.PageAsync("/Admin/Translations?q=transformation+plans");

        var report = await UploadAsync(Encoding.UTF8.GetBytes(file));
        Assert.Contains("Nothing is changed yet", Words(report), StringComparison.Ordinal);
        Assert.NotEmpty(report.QuerySelectorAll(".files-findings tbody tr"));
        Assert.Equal(Row(before), Row(await _editor.PageAsync("/Admin/Translations?q=transformation+plans")));

        var done = await SaveAsync(report);

        Assert.Contains("1 item was saved as a draft.", Words(done), StringComparison.Ordinal);
        Assert.Contains("with a draft", Row(await _editor.PageAsync("/Admin/Translations?q=transformation+plans")), StringComparison.Ordinal);
        Assert.Contains("Medellin-sur-Seine", await DownloadAsync(format), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_is_refused_with_a_report_by_line_in_the_language_of_the_reader()
    {
        var lines = (await DownloadAsync("Xliff")).Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains("<target>", StringComparison.Ordinal));
        lines[line] = lines[line].Replace("<target>", "<target><ph id=\"99\"/>", StringComparison.Ordinal);

        var report = await UploadAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "?culture=fr");

        Assert.Contains("Le fichier a été refusé. Rien n’a été modifié.", Words(report), StringComparison.Ordinal);
        var cells = report.QuerySelectorAll(".files-refuses").Single().QuerySelectorAll("td").Select(Translating.Words).ToArray();
        Assert.Equal($"{line + 1}", cells[0]);
        Assert.StartsWith("La traduction a une balise que sa source n’a pas : ", cells[2], StringComparison.Ordinal);
        Assert.Null(report.QuerySelector("form[action$='/Save']"));
    }

    [Fact]
    public async Task A_body_of_100_MB_gets_a_page_that_says_so()
    {
        var page = await _editor.PageAsync(Import);
        var form = (IHtmlFormElement)page.QuerySelector("form.files-form")!;

        using var answer = await PostAsync(form, new byte[100 * 1024 * 1024]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var said = await _editor.GetAsync(answer.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, said.StatusCode);
        Assert.Contains("larger than 20 MB", (await Reader.ParseAsync(said)).QuerySelector(".files-problem")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_a_report_is_for_its_owner_only()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent("x"u8.ToArray()), "file", "x.po" } };
        using var refused = await _editor.Client.PostAsync(Import, content);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        Assert.Equal("404", await _editor.AnswerAsync(Import + "/4unknown"));
    }

    private static string Words(IHtmlDocument page) => Translating.Words(page.QuerySelector("main"));

    private static string Row(IHtmlDocument desk) => Translating.Words(desk.QuerySelector("table.desk tbody tr"));

    private Task<string> DownloadAsync(string format) => _editor.Client.GetStringAsync(new Uri(Export + "/Download" + Medellin + format, UriKind.Relative));

    private static async Task<byte[]> FirstFileAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (answer.Content.Headers.ContentType!.MediaType != "application/zip")
        {
            return bytes;
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        await using var entry = await archive.Entries[0].OpenAsync();
        using var content = new MemoryStream();
        await entry.CopyToAsync(content);
        return content.ToArray();
    }

    private async Task<IHtmlDocument> UploadAsync(byte[] file, string query = "")
    {
        var page = await _editor.PageAsync(Import);
        using var answer = await PostAsync((IHtmlFormElement)page.QuerySelector("form.files-form")!, file);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await _editor.PageAsync(answer.Headers.Location!.OriginalString + query);
    }

    private async Task<HttpResponseMessage> PostAsync(IHtmlFormElement form, byte[] file)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in FormFields.Of(form))
        {
            content.Add(new StringContent(value), name);
        }

        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "file", "translated.bin");
        return await _editor.Client.PostAsync(Import, content);
    }

    private async Task<IHtmlDocument> SaveAsync(IHtmlDocument report)
    {
        while (report.QuerySelector("form[action$='/Save']") is IHtmlFormElement form)
        {
            using var answer = await _editor.SubmitAsync(form, Import, []);
            report = await _editor.PageAsync(answer.Headers.Location!.OriginalString);
        }

        return report;
    }
}

internal static class GetForms
{
    /// <summary>Sends a form whose method is GET.</summary>
    public static Task<HttpResponseMessage> SubmitGetAsync(this Reader reader, IHtmlFormElement form) =>
        reader.GetAsync(form.GetAttribute("action") + "?" + string.Join('&', FormFields.Of(form).Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}")));
}
