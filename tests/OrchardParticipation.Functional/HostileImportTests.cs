using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Files that mean harm, or that are none, and people who may not.</summary>
public sealed class HostileImportTests(EditableSite editable) : IClassFixture<EditableSite>
{
    private const int Mebibyte = 1024 * 1024;

    private static readonly string[] _addresses =
    [
        "/Admin/Features", "/Admin/Features/OrchardParticipation.Decidim/Disable", "/Admin/Themes", "/Admin/Recipes", "/Admin/DeploymentPlan/Index",
        "/Admin/DeploymentPlan/Create", "/Admin/DeploymentPlan/Import/Index", "/Admin/DeploymentPlan/Import/Json", "/Admin/DeploymentPlan/Import/Report/x", "/Admin/Recipes/Report/x",
    ];

    private static readonly string[] _posts =
    [
        "/Admin/Features/OrchardParticipation.Decidim/Disable", "/Admin/Themes/SetCurrentTheme/OrchardParticipation.Theme", "/Admin/Recipes/Execute", "/Admin/Recipes/Run/x",
        "/Admin/DeploymentPlan/Create", "/Admin/DeploymentPlan/Delete/x", "/Admin/DeploymentPlan/ExportFile/Execute/x", "/Admin/DeploymentPlan/Import/Import",
        "/Admin/DeploymentPlan/Import/Json", "/Admin/DeploymentPlan/Import/Run/x", "/Admin/DeploymentPlan/Import/Features/x", "/Admin/DeploymentPlan/Import/Discard/x",
    ];

    [Fact]
    public async Task Who_may_not_move_sites_is_not_let_in_and_not_offered_it()
    {
        await Accounts.AddAsync(editable.Site, "nora", "Editor");
        using var anonymous = editable.Site.NewReader();
        using var editor = editable.Site.NewReader();
        await editor.SignInAsync("nora");

        foreach (var address in _addresses)
        {
            Assert.StartsWith("302 /Login", await anonymous.AnswerAsync(address), StringComparison.Ordinal);
            Assert.Equal($"403 {address}", $"{await editor.AnswerAsync(address)} {address}");
        }

        foreach (var address in _posts)
        {
            using var answer = await editor.PostAsync(address);
            Assert.Equal($"{HttpStatusCode.Forbidden} {address}", $"{answer.StatusCode} {address}");
        }

        var links = (await editor.PageAsync("/Admin")).QuerySelectorAll(".menu a").Select(link => link.GetAttribute("href"));
        Assert.DoesNotContain(links, link => _addresses.Contains(link));
    }

    [Theory]
    [InlineData("../evil.txt", "not safe")]
    [InlineData("/etc/passwd", "not safe")]
    [InlineData("a/../../b", "not safe")]
    [InlineData("C:\\b", "not safe")]
    [InlineData("recipes/Recipe.json", "no Recipe.json")]
    public async Task Names_that_lead_out_of_an_archive_are_refused(string name, string reason)
    {
        var report = await SendAsync("evil.zip", Archive(name == "recipes/Recipe.json" ? [(name, "{}")] : [("Recipe.json", "{ \"steps\": [] }"), (name, "x")]));

        Assert.Contains(reason, report.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archives_that_unpack_to_much_more_are_not_unpacked()
    {
        var bomb = Archive([("Recipe.json", new string(' ', 200 * Mebibyte))]);
        var files = Enumerable.Range(0, 40).Select(number => $"\"f{number}\": \"[file:text('zeros')]\"");
        var many = Archive([("Recipe.json", $$"""{ "steps": [ { "name": "settings", {{string.Join(", ", files)}} } ] }"""), ("zeros", new string('0', 15 * Mebibyte))]);

        Assert.Contains("is larger than 64 MiB", Assert.Single((await SendAsync("bomb.zip", bomb)).Problems()), StringComparison.Ordinal);
        var report = await SendAsync("many.zip", many);
        Assert.Contains("longer than 64 Mi characters", Assert.Single(report.Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "", "line 1")]
    [InlineData("xml", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>", "line 1")]
    [InlineData("list", "[]", "a recipe is a JSON object")]
    [InlineData("twice", "{ \"steps\": [ { \"name\": \"settings\", \"name\": \"content\" } ] }", "name")]
    [InlineData("module", "{ \"steps\": [ { \"name\": \"DecidimImport\" } ] }", "writes for itself")]
    [InlineData("recipes", "{ \"steps\": [ { \"name\": \"Recipes\", \"Values\": [ { \"name\": \"BlankAward\" } ] } ] }", "writes for itself")]
    [InlineData("setup", "{ \"steps\": [ { \"name\": \"feature\", \"enable\": [ \"OrchardCore.Setup\" ] } ] }", "no feature 'OrchardCore.Setup'")]
    [InlineData("file", "{ \"steps\": [ { \"name\": \"settings\", \"SiteName\": \"[file:text('../../appsettings.json')]\" } ] }", "is not a path below")]
    public async Task What_is_no_recipe_changes_nothing_and_says_why(string name, string json, string reason)
    {
        using var owner = await editable.EditorAsync();

        using var answer = await owner.SubmitAsync("/Admin/DeploymentPlan/Import/Json", "main form.editor", [new("json", json.Length == 0 ? "{" : json)]);
        var report = await owner.PageAsync(answer.Headers.Location!.OriginalString);

        Assert.Contains(reason, string.Join('\n', report.Problems()), StringComparison.Ordinal);
        Assert.NotEmpty(name);
    }

    [Fact]
    public async Task Deep_JSON_is_refused_where_it_becomes_too_deep()
    {
        var report = await SendAsync("deep.json", Encoding.UTF8.GetBytes($$"""{ "steps": {{new string('[', 100_000)}}"""));

        Assert.Contains("depth", Assert.Single(report.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_megabytes_are_answered_with_a_page_that_says_how_many_may_come()
    {
        using var owner = await editable.EditorAsync();
        using var body = new MultipartFormDataContent { { new ByteArrayContent(new byte[100 * Mebibyte]), "json" } };
        using var answer = await owner.Client.PostAsync("/Admin/DeploymentPlan/Import/Json", body);

        Assert.Equal("/Admin/DeploymentPlan/Import/Json?tooLarge=True", answer.Headers.Location!.OriginalString);
        var page = await owner.PageAsync(answer.Headers.Location.OriginalString, HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("This is larger than 64 MiB.", page.QuerySelector("#json-error")!.TextContent);

        // A package of three hundred is answered before a byte of it has come.
        Assert.Contains("\r\nLocation: /Admin/DeploymentPlan/Import/Index?tooLarge=True\r\n", await AnnounceAsync(owner, "/Admin/DeploymentPlan/Import/Import", 300 * Mebibyte), StringComparison.Ordinal);
        page = await owner.PageAsync("/Admin/DeploymentPlan/Import/Index?tooLarge=True", HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("This is larger than 256 MiB.", page.QuerySelector("#importedPackage-error")!.TextContent);
    }

    [Fact]
    public async Task Features_that_a_file_asks_for_are_switched_first_and_the_rest_is_told_then()
    {
        using var owner = await editable.EditorAsync();
        const string Recipe = """{ "steps": [ { "name": "feature", "disable": [ "OrchardParticipation.Decidim" ] }, { "name": "settings", "PageSize": 33 } ] }""";

        var report = await owner.SendAsync("features.json", Encoding.UTF8.GetBytes(Recipe));
        Assert.Null(report.QuerySelector("form[action*='/Run/']"));
        using (var ignored = await owner.PostAsync(report.Link("Features").Replace("Features", "Run", StringComparison.Ordinal)))
        {
            Assert.Equal("301 /api/docs", await owner.AnswerAsync("/api"));
        }

        using (var switched = await owner.SubmitAsync((IHtmlFormElement)report.QuerySelector("form[action*='/Features/']")!, "", []))
        {
            Assert.Equal("404", await owner.AnswerAsync("/api"));
        }

        report = await owner.SettledAsync(report);
        Assert.Equal(["Changed PageSize"], report.QuerySelectorAll(".step li").Select(item => string.Join(' ', item.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim()));
        Assert.Equal("Done.", (await owner.RunAsync(report)).QuerySelector("[role=status]")!.TextContent.Trim());
        using var back = await owner.SubmitAsync("/Admin/Features/OrchardParticipation.Decidim/Enable", "main form", []);
        Assert.Equal("301 /api/docs", await owner.AnswerAsync("/api"));
    }

    /// <summary>The head of the answer to a request that says how much will come.</summary>
    private static async Task<string> AnnounceAsync(Reader owner, string path, long length)
    {
        var address = owner.Client.BaseAddress!;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var cookies = string.Join("; ", owner.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nCookie: {cookies}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {length}\r\n\r\n"), TestContext.Current.CancellationToken);
        var answer = new byte[8192];
        return Encoding.ASCII.GetString(answer, 0, await stream.ReadAsync(answer, TestContext.Current.CancellationToken));
    }

    private async Task<IHtmlDocument> SendAsync(string name, byte[] file)
    {
        using var owner = await editable.EditorAsync();
        return await owner.SendAsync(name, file);
    }

    private static byte[] Archive((string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
