using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using OrchardParticipation.Functional.Media;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A site with the 17th Edition, edited a little, and a blank one that has imported what it exported.</summary>
public sealed class MovedSite : IAsyncLifetime
{
    private const string English = "4v4h663zdx5fq2yzx7q9jhz5q9";

    public Site Original { get; private set; } = null!;

    public Site Site { get; private set; } = null!;

    /// <summary>What was exported.</summary>
    public byte[] Package { get; private set; } = [];

    /// <summary>What the same file would do at once after it was imported.</summary>
    public IHtmlDocument Again { get; private set; } = null!;

    public string Recipe { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Original = await Site.StartAsync("SeventeenthEdition", ("OrchardParticipation__Api__RequestsPerMinute", "0"));
        using var editor = Original.NewReader();
        await editor.SignInAsync();
        await EditAsync(editor);
        Package = await editor.ExportAsync("Everything", "zip");

        using (var archive = new ZipArchive(new MemoryStream(Package)))
        {
            using var recipe = new StreamReader(archive.GetEntry("Recipe.json")!.Open());
            Recipe = await recipe.ReadToEndAsync();
        }

        Site = await Site.StartAsync("BlankAward", ("OrchardParticipation__Api__RequestsPerMinute", "0"));
        using var owner = await OwnerAsync();
        var report = await owner.SendAsync("everything.zip", Package, removeOthers: true);
        Assert.Empty(report.Problems());
        var done = await owner.RunAsync(report);
        Assert.Equal("Done.", done.QuerySelector("[role=status]")!.TextContent.Trim());
        Again = await owner.SendAsync("again.zip", Package, removeOthers: true);
    }

    public async ValueTask DisposeAsync()
    {
        await Original.DisposeAsync();
        await Site.DisposeAsync();
    }

    public async Task<Reader> OwnerAsync()
    {
        var owner = Site.NewReader();
        await owner.SignInAsync();
        return owner;
    }

    /// <summary>Three versions more of a practice in a language, two of them with a fact of all languages, and a page that is not public.</summary>
    private static async Task EditAsync(Reader editor)
    {
        foreach (var (field, value) in new (string, string?)[] { ("HtmlBodyPart.Html", "<p>Medellín told more.</p>"), ("PracticePart.City", "Envigado"), ("PracticePart.City", "Itagüí") })
        {
            using var published = await editor.SubmitAsync($"/Admin/Contents/ContentItems/{English}/Edit", Editing.Form, [new(field, value)], "submit.Publish");
            Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        }

        await ShowPictureAsync(editor);
        using var draft = await editor.CreatePageAsync("Not public", "<p>Not yet.</p>", "submit.Save");
        Assert.Equal(HttpStatusCode.Redirect, draft.StatusCode);
    }

    /// <summary>A picture in the field of an item that is public, and another file.</summary>
    private static async Task ShowPictureAsync(Reader editor)
    {
        using var folder = await editor.SubmitAsync(MediaSite.Library, "form[action^='/Admin/Media/CreateFolder']", [new("name", "Ríos")]);
        using var sent = await MediaSite.UploadAsync(editor, isScript: false, "Ríos", ("ebro.jpg", Photos.Sideways()), ("plan.pdf", "%PDF-1.7 plan"u8.ToArray()));
        await MediaSite.AddPosterAsync(editor);
        using var shown = await editor.SubmitAsync(
            MediaSite.NewPoster,
            Editing.Form,
            [new("TitlePart.Title", "Rivers"), new("Poster.Pictures.Paths", "Ríos/ebro.jpg"), new("Poster.Pictures.TextPaths", "Ríos/ebro.jpg"), new("Poster.Pictures.Texts", "The Ebro in the evening")],
            "submit.Publish");
        Assert.All((HttpResponseMessage[])[folder, sent, shown], answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
    }

    /// <summary>Every row of the store with its version, and every file of the library with its date, in one text.</summary>
    public async Task<string> StateAsync()
    {
        var files = MediaSite.StateOf(Path.Combine(Site.AppData, "Sites", "Default", "Media"));
        var database = Directory.GetFiles(Site.AppData, "*.db", SearchOption.AllDirectories).Single();
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(Id || ' ' || Version || ' ' || Content, char(10)) FROM (SELECT * FROM Document ORDER BY Id)";
        return files + (string)(await command.ExecuteScalarAsync())!;
    }
}

internal static class Moving
{
    /// <summary>Makes a plan and exports it; with nothing said, everything.</summary>
    public static async Task<byte[]> ExportAsync(this Reader owner, string name, string format, params KeyValuePair<string, string?>[] form)
    {
        using (var saved = await owner.SubmitAsync("/Admin/DeploymentPlan/Create", "main form", [new("Form.Name", name), .. form]))
        {
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        var plans = await owner.PageAsync("/Admin/DeploymentPlan/Index");
        var export = plans.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th a")!.TextContent == name).QuerySelector("form")!.GetAttribute("action")!;
        using var file = await owner.PostAsync(export, new KeyValuePair<string, string>("format", format));
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        return await file.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Sends a file to the import, and waits for the report of what it would do.</summary>
    public static async Task<IHtmlDocument> SendAsync(this Reader owner, string name, byte[] file, bool removeOthers = false)
    {
        var page = await owner.PageAsync("/Admin/DeploymentPlan/Import/Index");
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(page.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken");
        form.Add(new StringContent(removeOthers ? "true" : "false"), "removeOthers");
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "importedPackage", name);
        using var answer = await owner.Client.PostAsync("/Admin/DeploymentPlan/Import/Import", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await owner.SettledAsync(answer.Headers.Location!.OriginalString);
    }

    public static async Task<IHtmlDocument> RunAsync(this Reader owner, IHtmlDocument report)
    {
        var run = (IHtmlFormElement)report.QuerySelector("form[action*='/Run/']")!;
        using var answer = await owner.SubmitAsync(run, "", []);
        return await owner.SettledAsync(answer.Headers.Location!.OriginalString);
    }

    public static Task<IHtmlDocument> SettledAsync(this Reader owner, IHtmlDocument report) => owner.SettledAsync(report.Link("Discard").Replace("Discard", "Report", StringComparison.Ordinal));

    public static string Link(this IHtmlDocument report, string action) => report.QuerySelector($"form[action*='/{action}/']")!.GetAttribute("action")!;

    public static string[] Problems(this IHtmlDocument report) => [.. report.QuerySelectorAll(".problems li").Select(problem => problem.TextContent)];

    private static async Task<IHtmlDocument> SettledAsync(this Reader owner, string address)
    {
        while (true)
        {
            var page = await owner.PageAsync(address);
            if (page.QuerySelector("[data-refresh]") is null)
            {
                return page;
            }
        }
    }
}
