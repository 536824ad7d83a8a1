using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Tests.Sources;

/// <summary>Sites that never end, or are none.</summary>
public sealed class HostileSiteTests : IDisposable
{
    private readonly Download _download = new();

    [Theory]
    [InlineData("text/html", "<html></html>")]
    [InlineData("text/plain", """{"data":{}}""")]
    [InlineData("application/json", """{"name":"x"}""")]
    public async Task What_is_not_the_API_is_told(string type, string body)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = async (context, _) =>
        {
            context.Response.ContentType = type;
            await context.Response.WriteAsync(body);
            return true;
        };

        Assert.Equal(SourceFailure.NotTheApi, await _download.FailureAsync(decidim));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"data":1,"data":2}""")]
    [InlineData("""{"data":null,"data":null}""")]
    [InlineData("{\"\\uD800\":1}")]
    [InlineData("{\"data\":")]
    public async Task JSON_that_cannot_be_read_is_told(string body)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = async (context, _) =>
        {
            await FakeDecidim.JsonAsync(context, body);
            return true;
        };

        Assert.Equal(SourceFailure.Failing, await _download.FailureAsync(decidim));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_without_end_is_left(bool compressed)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        _download.Options.MostAnswerBytes = 1_000_000;
        decidim.Instead = async (context, number) =>
        {
            if (number < 3)
            {
                return false;
            }

            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = compressed ? "gzip" : default(string);
            await using var body = compressed ? new GZipStream(context.Response.Body, CompressionLevel.Fastest) : context.Response.Body;
            var spaces = new byte[100_000];
            spaces.AsSpan().Fill((byte)' ');
            try
            {
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await body.WriteAsync(spaces, context.RequestAborted);
                }
            }
            catch (OperationCanceledException)
            {
            }

            return true;
        };

        Assert.Equal(SourceFailure.TooLarge, await _download.FailureAsync(decidim));
    }

    [Fact]
    public async Task An_answer_that_takes_for_ever_is_left()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        _download.Options.AnswerSeconds = 1;
        _download.Options.Attempts = 1;
        decidim.Instead = async (context, _) =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("{");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };

        Assert.Equal(SourceFailure.Failing, await _download.FailureAsync(decidim));
    }

    [Fact]
    public async Task All_answers_together_are_limited_and_what_came_stays()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        await _download.RunAsync(decidim.Site);
        var size = Directory.EnumerateFiles(_download.Folder).Sum(file => new FileInfo(file).Length);
        File.Delete(Path.Combine(_download.Folder, "proposals-277-00003.json"));
        _download.Options.MostBytes = size - 1;

        Assert.Equal(SourceFailure.TooMuch, await _download.FailureAsync(decidim));
        Assert.Equal([1, 2, 3, 4, 5, 6], await _download.ProposalsAsync());

        _download.Options.MostBytes = size;
        await _download.RunAsync(decidim.Site);
        Assert.Equal(7, (await _download.ProposalsAsync()).Count);
    }

    [Fact]
    public async Task All_of_it_may_not_take_for_ever()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        _download.Options.MostMinutes = 0;

        Assert.Equal(SourceFailure.TooLong, await _download.FailureAsync(decidim));
    }

    [Theory]
    [InlineData("MQ", "MQ")]
    [InlineData("MQ", "Mg", "MQ")]
    [InlineData("MQ", null)]
    [InlineData("MQ", "")]
    public async Task Pages_that_lead_nowhere_new_are_left(params string?[] cursors)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        var asked = 0;
        decidim.Instead = async (context, number) =>
        {
            if (number < 3)
            {
                return false;
            }

            await FakeDecidim.JsonAsync(context, Page($"{{\"node\":{{\"id\":\"{number - 2}\"}}}}", cursors[Math.Min(asked++, cursors.Length - 1)]));
            return true;
        };

        Assert.Equal(SourceFailure.Endless, await _download.FailureAsync(decidim));
        Assert.Equal(cursors.Length, asked);
        Assert.Equal(Enumerable.Range(1, cursors.Length - 1), await _download.ProposalsAsync());
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("null", 4)]
    public async Task Pages_that_go_on_for_ever_are_left(string edges, int pages)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        _download.Options.MostPages = 4;
        var asked = 0;
        decidim.Instead = async (context, number) =>
        {
            if (number < 3)
            {
                return false;
            }

            await FakeDecidim.JsonAsync(context, Page(edges, FakeDecidim.Cursor(++asked)));
            return true;
        };

        Assert.Equal(SourceFailure.Endless, await _download.FailureAsync(decidim));
        Assert.Equal(pages, asked);
    }

    [Theory]
    [InlineData("""{"data":{"participatoryProcesses":[{"slug":"../../etc"}]}}""")]
    [InlineData("""{"data":{"participatoryProcesses":[{"slug":{}}]}}""")]
    [InlineData("""{"data":{"participatoryProcesses":null},"errors":[{"message":"no"}]}""")]
    public async Task Names_from_the_site_do_not_leave_the_folder(string list)
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = async (context, number) =>
        {
            await (number == 2 ? FakeDecidim.JsonAsync(context, list) : Task.CompletedTask);
            return number == 2;
        };

        Assert.Equal(SourceFailure.Refused, (await _download.FailAsync(decidim.Site, [])).Failure);
    }

    [Fact]
    public async Task A_component_is_a_number()
    {
        await using var decidim = await FakeDecidim.StartAsync();
        decidim.Instead = async (context, number) =>
        {
            await (number == 2 ? FakeDecidim.JsonAsync(context, """{"data":{"participatoryProcess":{"id":"1","components":[{"__typename":"Proposals","id":"../1"}]}}}""") : Task.CompletedTask);
            return number == 2;
        };

        Assert.Equal(SourceFailure.Refused, await _download.FailureAsync(decidim));
    }

    public void Dispose() => _download.Dispose();

    private static string Page(string edges, string? cursor) =>
        "{\"data\":{\"component\":{\"id\":\"277\",\"proposals\":{\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":" + (cursor is null ? "null" : $"\"{cursor}\"") + "},\"edges\":[" + edges + "]}}}}";
}
