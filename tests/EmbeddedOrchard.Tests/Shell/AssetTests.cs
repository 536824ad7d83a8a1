using System.Net;

namespace EmbeddedOrchard.Tests.Shell;

public sealed class AssetTests : IAsyncLifetime
{
    private const string Address = "/" + TestSite.Module + "/css/note.css";

    private TestSite _site = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync(TestSite.NewAppData());
        await _site.SetUpAsync();
        _client = _site.NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_file_of_a_module_is_at_the_address_of_the_module()
    {
        var answer = await _client.GetAsync(Address);

        Assert.Equal(".note { color: green }\n", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/css; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, max-age=3600", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task An_address_with_a_version_is_kept_for_a_year()
    {
        var answer = await _client.GetAsync(Address + "?v=1");

        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_reader_who_has_the_file_is_told_so()
    {
        var first = await _client.GetAsync(Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("GET", "/Tests.Module/css/other.css", HttpStatusCode.NotFound)]
    [InlineData("GET", "/Tests.Module/../notes.css", HttpStatusCode.NotFound)]
    [InlineData("POST", Address, HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", Address, HttpStatusCode.OK)]
    public async Task Other_requests_get_what_they_deserve(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        Assert.Equal(status, (await _client.SendAsync(request)).StatusCode);
    }
}
