using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>CONTENTION_SECONDS=20 for the long run; CI takes five.</summary>
public sealed class ContentionTests(EditableSite site) : IClassFixture<EditableSite>
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("CONTENTION_SECONDS") ?? "5", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task Of_64_parallel_writers_none_is_refused_and_nothing_is_lost()
    {
        using var editor = await site.EditorAsync();
        var form = (IHtmlFormElement)(await editor.PageAsync(Editing.NewPage)).QuerySelector(Editing.Form)!;
        var fields = FormFields.Of(form).Where(field => field.Key is not ("TitlePart.Title" or "HtmlBodyPart.Html")).ToList();
        var acknowledged = new ConcurrentBag<string>();
        var refused = new ConcurrentBag<HttpStatusCode>();
        var end = DateTime.UtcNow + Duration;

        await Task.WhenAll(Enumerable.Range(0, 64).Select(async writer =>
        {
            for (var round = 0; DateTime.UtcNow < end; round++)
            {
                var title = $"writer {writer:00} round {round:0000}";
                using var answer = await editor.Client.PostAsync(Editing.NewPage, new FormUrlEncodedContent(
                    [.. fields, new("TitlePart.Title", title), new("HtmlBodyPart.Html", "<p>Text</p>"), new("submit.Publish", "submit.Publish")]));
                if (answer.StatusCode == HttpStatusCode.Redirect)
                {
                    acknowledged.Add(title);
                }
                else
                {
                    refused.Add(answer.StatusCode);
                }
            }
        }));

        Assert.Empty(refused);
        Assert.True(acknowledged.Count >= 64);
        var missing = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(acknowledged, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (title, _) =>
        {
            if (await editor.AnswerAsync("/en/pages/" + title.Replace(' ', '-')) != "200")
            {
                missing.Add(title);
            }
        });
        Assert.Empty(missing);
        Assert.Empty(site.Site.Process.Errors);
    }

    [Fact]
    public async Task A_kill_while_editing_keeps_what_was_acknowledged_and_starts_again()
    {
        await using var own = await Site.StartAsync("BlankAward");
        using var editor = own.NewReader();
        await editor.SignInAsync();
        var acknowledged = new ConcurrentBag<string>();
        var killed = false;
        var writers = Enumerable.Range(0, 8).Select(async writer =>
        {
            for (var round = 0; !killed; round++)
            {
                var title = $"crash {writer} round {round:0000}";
                try
                {
                    using var answer = await editor.CreatePageAsync(title, "<p>Text</p>");
                    if (answer.StatusCode == HttpStatusCode.Redirect)
                    {
                        acknowledged.Add(title);
                    }
                }
                catch (HttpRequestException) when (killed)
                {
                    return;
                }
                catch (InvalidOperationException) when (killed)
                {
                    return;
                }
            }
        }).ToArray();

        while (acknowledged.Count < 20 && !writers.Any(writer => writer.IsCompleted))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        killed = true;
        await own.Process.KillAsync();
        await Task.WhenAll(writers);
        await own.RestartAsync();

        using var reader = own.NewReader();
        foreach (var title in acknowledged)
        {
            Assert.Equal("200", await reader.AnswerAsync("/en/pages/" + title.Replace(' ', '-')));
        }

        Assert.Empty(own.Process.Errors);
    }
}
