using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Drafts by LibreTranslate, of which a small server on this machine speaks the API.</summary>
public sealed class MachineDraftTests : IAsyncLifetime
{
    private const string French = "/fr/processes/award2023/f/277/proposals/3107";
    private const string English = "/Admin/Contents/ContentItems/4v4h663zdx5fq2yzx7q9jhz5q9/Edit";
    private const string Machine = "form.sheet-machine";

    private readonly MachineStub _machine = new();
    private Site _site = null!;
    private Reader _editor = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync("SeventeenthEdition", ("OrchardParticipation__LibreTranslate__Url", _machine.Address), ("OrchardParticipation__LibreTranslate__ApiKey", "a-key"));
        _editor = _site.NewReader();
        await _editor.SignInAsync();
        using var edited = await _editor.SubmitAsync(English, Editing.Form, [new("HtmlBodyPart.Html", "<p>Medellín, in Colombia, presented its transformation plans.</p><p>The plans look at neighborhoods, at communities, at population groups and at gender.</p><p>The practice was nominated in the Deliberation category of the 17th Edition of the award.</p><p>Zebras carry <b>new</b> umbrellas.</p>")], "submit.Publish");
    }

    public async ValueTask DisposeAsync()
    {
        _editor.Dispose();
        await _site.DisposeAsync();
        _machine.Dispose();
    }

    [Fact]
    public async Task It_writes_what_has_no_translation_as_a_draft_and_readers_are_told_until_somebody_has_checked_it()
    {
        var address = await AddressAsync();
        var before = (await _editor.PageAsync(address)).QuerySelectorAll("textarea").Select(box => box.TextContent).ToArray();

        using var made = await _editor.SubmitAsync(address, Machine, []);

        Assert.Equal(("en", "fr", "html", "a-key"), _machine.Asked);
        var page = await _editor.PageAsync(address);
        Assert.Contains("LibreTranslate has written a draft.", page.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("UN <b>NOUVEAU</b>", page.QuerySelectorAll("textarea")[^1].TextContent);
        Assert.Equal(before[..2], page.QuerySelectorAll("textarea").Select(box => box.TextContent).Take(2));
        Assert.DoesNotContain("traduit par une machine", (await ReadAsync()).QuerySelector("article")!.TextContent, StringComparison.Ordinal);

        using var published = await PublishAsync(address, page, isChecked: false);
        Assert.Contains("traduit par une machine", (await ReadAsync()).QuerySelector("article")!.TextContent, StringComparison.Ordinal);

        using var confirmed = await PublishAsync(address, await _editor.PageAsync(address), isChecked: true);
        Assert.DoesNotContain("traduit par une machine", (await ReadAsync()).QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, "{\"error\":\"Invalid API key\"}", "Invalid API key")]
    [InlineData(200, "{\"translatedText\":[]}", "200")]
    [InlineData(200, "{\"translatedText\":[5,6,7]}", "It says:")]
    [InlineData(500, "<html>broken", "It says:")]
    public async Task What_goes_wrong_is_said_and_changes_nothing(int status, string answer, string reason)
    {
        var address = await AddressAsync();
        (_machine.Status, _machine.Answer) = (status, answer);

        using var made = await _editor.SubmitAsync(address, Machine, []);

        var page = await _editor.PageAsync(address);
        Assert.Contains("LibreTranslate has not translated, and nothing was saved.", page.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(reason, page.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", page.QuerySelectorAll("textarea")[^1].TextContent);
    }

    [Fact]
    public async Task Without_a_service_nothing_is_offered()
    {
        await using var other = await Site.StartAsync();
        using var editor = other.NewReader();
        await editor.SignInAsync();
        var sheet = (await editor.PageAsync("/Admin/Translations?q=transformation+plans")).QuerySelector("td[data-label='Français'] a.desk-state")!.GetAttribute("href")!;

        Assert.Null((await editor.PageAsync(sheet)).QuerySelector(Machine));
    }

    private async Task<HttpResponseMessage> PublishAsync(string address, IHtmlDocument page, bool isChecked)
    {
        var form = (IHtmlFormElement)page.QuerySelector("form.sheet")!;
        List<KeyValuePair<string, string?>> fields = [new("submit", "publish"), new("checked", isChecked ? "true" : null)];
        fields.AddRange(page.QuerySelectorAll("input[name^='right:']").Select(box => KeyValuePair.Create(box.GetAttribute("name")!, (string?)"true")));
        var answer = await _editor.SubmitAsync(form, address, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer;
    }

    private async Task<IHtmlDocument> ReadAsync()
    {
        using var reader = _site.NewReader();
        return await reader.PageAsync(French);
    }

    private async Task<string> AddressAsync() =>
        (await _editor.PageAsync("/Admin/Translations?q=transformation+plans")).QuerySelector("td[data-label='Français'] a.desk-state")!.GetAttribute("href")!.Split('?')[0];
}

/// <summary>Answers <c>POST /translate</c> as LibreTranslate does: in capitals, and with one word of French.</summary>
internal sealed class MachineStub : IDisposable
{
    private readonly HttpListener _listener = new();

    public MachineStub()
    {
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Address { get; }

    public int Status { get; set; } = 200;

    public string? Answer { get; set; }

    public (string? Source, string? Target, string? Format, string? Key) Asked { get; private set; }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is ObjectDisposedException or HttpListenerException)
            {
                // The test is over.
                return;
            }

            var asked = (JsonObject)(await JsonNode.ParseAsync(context.Request.InputStream))!;
            Asked = ((string?)asked["source"], (string?)asked["target"], (string?)asked["format"], (string?)asked["api_key"]);
            var texts = ((JsonArray)asked["q"]!).Select(text => JsonValue.Create(((string)text!).Replace("Zebras carry <b>new</b> umbrellas.", "UN <b>NOUVEAU</b><script>x()</script>", StringComparison.Ordinal)));
            var answer = Answer ?? new JsonObject { ["translatedText"] = new JsonArray([.. texts]) }.ToJsonString();
            context.Response.StatusCode = Status;
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(answer));
            context.Response.Close();
        }
    }
}
