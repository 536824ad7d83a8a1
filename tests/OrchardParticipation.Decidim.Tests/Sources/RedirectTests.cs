using System.Net;
using Microsoft.AspNetCore.Http;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Tests.Sources;

/// <summary>Sites that lead elsewhere.</summary>
public sealed class RedirectTests : IDisposable
{
    private readonly Download _download = new();

    [Theory]
    [InlineData("http://127.0.0.2/api")]
    [InlineData("http://10.0.0.1/api")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("https://192.168.1.1/api")]
    [InlineData("http://[::1]/api")]
    [InlineData("http://[::ffff:127.0.0.1]/api")]
    [InlineData("http://2130706434/api")]
    public async Task A_redirect_into_a_private_network_is_refused(string target)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = Redirect(_ => target);

        Assert.Equal(SourceFailure.PrivateAddress, await _download.FailureAsync(decidim));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Nothing_private_is_asked_unless_it_is_allowed(string host)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        _download.Options.AllowedNetworks.Clear();

        Assert.Equal(SourceFailure.PrivateAddress, (await _download.FailAsync($"http://{host}:{decidim.Address.Port}")).Failure);
        Assert.Empty(decidim.Asked);
    }

    [Fact]
    public async Task A_public_address_is_not_asked_without_encryption() =>
        Assert.Equal(SourceFailure.PlainHttp, (await _download.FailAsync("http://8.8.8.8")).Failure);

    [Fact]
    public async Task An_encrypted_site_may_not_redirect_to_one_that_is_not()
    {
        using var http = new HttpClient(new Redirecting("http://decidim.example/api"));
        var client = new SourceClient(http, _download.Options, new Uri("https://decidim.example/api"));

        var failure = await Assert.ThrowsAsync<SourceException>(() => client.AskAsync("{ x }", [], default));

        Assert.Equal(SourceFailure.PlainHttp, failure.Failure);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_asked_the_same()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        await using var old = await FakeDecidim.StartAsync();
        old.Instead = Redirect(_ => decidim.Site + "api");

        await _download.RunAsync(old.Site);

        Assert.Equal(7, (await _download.ProposalsAsync()).Count);
        Assert.Empty(old.Asked);
    }

    [Fact]
    public async Task A_ring_of_redirects_is_left()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        var requests = 0;
        decidim.Instead = Redirect(_ => $"/api?{++requests}");

        Assert.Equal(SourceFailure.Redirects, await _download.FailureAsync(decidim));
        Assert.Equal(6, requests);
    }

    [Theory]
    [InlineData("/users/sign_in")]
    [InlineData("ftp://decidim.example/api")]
    [InlineData("http://user:secret@127.0.0.1/api")]
    public async Task A_redirect_to_a_page_is_no_answer(string target)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = async (context, _) =>
        {
            if (context.Request.Path == "/api")
            {
                context.Response.Redirect(target);
                return true;
            }

            Assert.Equal("GET", context.Request.Method);
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync("<html>Sign in</html>");
            return true;
        };

        Assert.Equal(SourceFailure.NotTheApi, await _download.FailureAsync(decidim));
    }

    public void Dispose() => _download.Dispose();

    private static Func<HttpContext, int, Task<bool>> Redirect(Func<HttpContext, string> target) => (context, _) =>
    {
        context.Response.Redirect(target(context), permanent: false, preserveMethod: true);
        return Task.FromResult(true);
    };

    private sealed class Redirecting(string target) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.PermanentRedirect) { Headers = { Location = new Uri(target) } });
    }
}
