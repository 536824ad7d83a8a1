using System.Net;

namespace EmbeddedOrchard.Tests.Shell;

public sealed class RequestTests : IAsyncLifetime
{
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
    public async Task What_was_acknowledged_is_committed()
    {
        var answer = await _client.PostAsync("/notes/one", null);

        Assert.Equal("saved", await answer.Content.ReadAsStringAsync());
        Assert.Equal("one", await _client.GetStringAsync("/notes"));
    }

    [Fact]
    public async Task A_failed_request_leaves_nothing_and_says_nothing_of_the_code()
    {
        var answer = await _client.PostAsync("/notes/one/broken", null);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.Contains("<h1>500 Internal Server Error</h1>", page, StringComparison.Ordinal);
        Assert.Equal(string.Empty, await _client.GetStringAsync("/notes"));
    }

    [Fact]
    public async Task A_deferred_task_runs_and_commits_after_the_answer()
    {
        Assert.Equal("later", await (await _client.PostAsync("/notes/one/later", null)).Content.ReadAsStringAsync());

        var notes = string.Empty;
        for (var attempt = 0; attempt < 100 && notes.Length == 0; attempt++)
        {
            await Task.Delay(20);
            notes = await _client.GetStringAsync("/notes");
        }

        Assert.Equal("one", notes);
    }

    [Fact]
    public async Task An_unknown_address_answers_404_with_a_page()
    {
        var answer = await _client.GetAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<h1>404 Not Found</h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feature_works_as_soon_as_it_is_enabled_and_until_it_is_disabled()
    {
        var before = await _client.GetAsync("/extra");
        await _client.PostAsync("/features/" + TestSite.Extra, null);
        var enabled = await _client.GetAsync("/extra");
        await _client.DeleteAsync("/features/" + TestSite.Extra);
        var after = await _client.GetAsync("/extra");

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound],
            [before.StatusCode, enabled.StatusCode, after.StatusCode]);
        Assert.Equal("early,extra", await enabled.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_feature_that_cannot_run_is_not_enabled()
    {
        var answer = await _client.PostAsync("/features/Tests.Broken", null);
        await _client.PostAsync("/features/" + TestSite.Extra, null);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("early,extra", await _client.GetStringAsync("/extra"));
    }

    [Fact]
    public async Task A_startup_that_requires_a_feature_runs_only_with_it()
    {
        await _client.PostAsync("/features/" + TestSite.Extra, null);
        await _client.PostAsync("/features/OrchardCore.HomeRoute", null);

        Assert.Equal("early,home,extra", await _client.GetStringAsync("/extra"));
    }

    [Fact]
    public async Task Requests_under_way_finish_while_the_site_reloads()
    {
        var reading = Enumerable.Range(0, 50).Select(_ => _client.GetAsync("/notes")).ToArray();
        await _client.PostAsync("/features/" + TestSite.Extra, null);
        var answers = await Task.WhenAll(reading);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }
}
