using Microsoft.AspNetCore.Http;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Tests.Sources;

public sealed class DownloadTests : IDisposable
{
    private static readonly int[] _all = [1, 2, 3, 4, 5, 6, 7];

    private readonly Download _download = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_pages_of_both_generations_come_in_their_order(bool newer)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.IsNewer = newer;

        await _download.RunAsync(decidim.Site);

        Assert.Equal(["schema", FakeDecidim.Slug, "277 - 3", "277 Mw 3", "277 Ng 3"], decidim.Asked);
        Assert.Equal(_all, await _download.ProposalsAsync());
        Assert.Single((await DecidimDownload.ReadAsync(_download.Folder).ToListAsync()).OfType<ProcessEntry>());
        Assert.Equal(
            (!newer, newer, newer),
            (decidim.Questions.Last().Contains(" category ", StringComparison.Ordinal), decidim.Questions.Last().Contains(" taxonomies ", StringComparison.Ordinal), decidim.Questions.Last().Contains("machineTranslated", StringComparison.Ordinal)));
        Assert.Equal([(0, 0), (1, 3), (2, 6), (3, 7)], _download.Progress.Select(progress => (progress.Pages, progress.Proposals)));
    }

    [Fact]
    public async Task Without_slugs_all_processes_come()
    {
        await using var decidim = await FakeDecidim.StartAsync();

        await _download.RunAsync(decidim.Site, []);

        Assert.Equal(["schema", "list", FakeDecidim.Slug], decidim.Asked.Take(3));
        Assert.Equal(_all, await _download.ProposalsAsync());
    }

    [Fact]
    public async Task A_site_that_hides_its_schema_is_asked_for_what_it_has()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        (decidim.TellsSchema, decidim.IsNewer) = (false, true);

        await _download.RunAsync(decidim.Site);

        Assert.Contains(" taxonomies ", decidim.Questions.Last(), StringComparison.Ordinal);
        Assert.DoesNotContain(" category ", decidim.Questions.Last(), StringComparison.Ordinal);
        Assert.Equal(_all, await _download.ProposalsAsync());
    }

    [Fact]
    public async Task Pages_that_cost_too_much_become_smaller()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Affordable = 2;
        _download.Options.PageSize = 10;

        await _download.RunAsync(decidim.Site);

        Assert.Equal(["277 - 10", "277 - 5", "277 - 2", "277 Mg 2", "277 NA 2", "277 Ng 2"], decidim.Asked.Skip(2));
        Assert.Equal(_all, await _download.ProposalsAsync());
    }

    [Fact]
    public async Task What_is_there_is_not_asked_for_again()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        using var stop = new CancellationTokenSource();
        decidim.Instead = async (context, number) =>
        {
            if (number == 4)
            {
                await stop.CancelAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            }

            return number == 4;
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _download.RunAsync(decidim.Site, cancellationToken: stop.Token));
        Assert.Equal([1, 2, 3], await _download.ProposalsAsync());

        // What a killed process leaves: half a page under its first name.
        await File.WriteAllTextAsync(Path.Combine(_download.Folder, "proposals-277-00002.json.tmp"), """{"data":""");
        decidim.Instead = null;
        decidim.Asked.Clear();
        _download.Progress.Clear();
        await _download.RunAsync(decidim.Site);

        Assert.Equal(["277 Mw 3", "277 Ng 3"], decidim.Asked);
        Assert.Equal(_all, await _download.ProposalsAsync());
        Assert.Equal((3, 7), (_download.Progress[^1].Pages, _download.Progress[^1].Proposals));
        Assert.Empty(Directory.EnumerateFiles(_download.Folder, "*.tmp"));

        decidim.Asked.Clear();
        await _download.RunAsync(decidim.Site);
        Assert.Empty(decidim.Asked);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_any_more_is_asked_for_again()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        await _download.RunAsync(decidim.Site);
        await File.WriteAllTextAsync(Path.Combine(_download.Folder, "proposals-277-00002.json"), "{\"da");
        decidim.Asked.Clear();

        await _download.RunAsync(decidim.Site);

        Assert.Equal(["277 Mw 3"], decidim.Asked);
        Assert.Equal(_all, await _download.ProposalsAsync());
    }

    [Fact]
    public async Task A_site_that_is_busy_is_left_alone_for_as_long_as_it_says()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = (context, number) =>
        {
            context.Response.StatusCode = number is 3 or 5 ? StatusCodes.Status429TooManyRequests : StatusCodes.Status200OK;
            context.Response.Headers.RetryAfter = number == 3 ? "37" : default(string);
            return Task.FromResult(number is 3 or 5);
        };

        await _download.RunAsync(decidim.Site);

        Assert.Equal(_all, await _download.ProposalsAsync());
        Assert.Equal([TimeSpan.FromSeconds(37), TimeSpan.FromMinutes(1)], _download.Progress.Where(progress => progress.Waiting is not null).Select(progress => progress.Waiting!.Value));
        Assert.All(_download.Progress.Select(progress => progress.Waiting).OfType<TimeSpan>(), pause => Assert.Contains(pause, _download.Time.Pauses));
    }

    [Fact]
    public async Task A_site_that_wants_hours_is_not_waited_for()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = (context, number) =>
        {
            context.Response.StatusCode = number == 4 ? StatusCodes.Status429TooManyRequests : StatusCodes.Status200OK;
            context.Response.Headers.RetryAfter = "7200";
            return Task.FromResult(number == 4);
        };

        Assert.Equal(SourceFailure.Busy, await _download.FailureAsync(decidim));
        Assert.Equal([1, 2, 3], await _download.ProposalsAsync());
    }

    [Fact]
    public async Task Requests_keep_their_distance()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        _download.Options.RequestsPerMinute = 30;

        await _download.RunAsync(decidim.Site);

        Assert.Equal(5, decidim.Asked.Count);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(2), 4), _download.Time.Pauses);
    }

    [Fact]
    public async Task A_site_that_fails_for_a_while_is_asked_again()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = async (context, number) =>
        {
            switch (number)
            {
                case 3:
                    context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                    await FakeDecidim.JsonAsync(context, """{"errors":[{"message":"Internal Server error"}],"data":{}}""");
                    return true;
                case 5:
                    // The connection is lost within the answer.
                    context.Response.ContentType = "application/json";
                    await context.Response.WriteAsync("""{"data":{"component":{""");
                    await context.Response.Body.FlushAsync();
                    context.Abort();
                    return true;
                case 7:
                    await FakeDecidim.JsonAsync(context, """{"data":{"component":{""");
                    return true;
                default:
                    return false;
            }
        };

        await _download.RunAsync(decidim.Site);

        Assert.Equal(_all, await _download.ProposalsAsync());
    }

    [Fact]
    public async Task A_site_that_goes_on_failing_is_given_up_and_what_came_stays()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = (context, number) =>
        {
            context.Response.StatusCode = number >= 4 ? StatusCodes.Status502BadGateway : StatusCodes.Status200OK;
            return Task.FromResult(number >= 4);
        };

        Assert.Equal(SourceFailure.Failing, await _download.FailureAsync(decidim));
        Assert.Equal([1, 2, 3], await _download.ProposalsAsync());
    }

    [Fact]
    public async Task A_process_that_the_site_does_not_show_is_named()
    {
        await using var decidim = await FakeDecidim.StartAsync();

        var failure = await _download.FailAsync(decidim.Site, ["award1999"]);

        Assert.Equal((SourceFailure.UnknownProcess, "award1999"), (failure.Failure, failure.Detail));
    }

    public void Dispose() => _download.Dispose();
}
