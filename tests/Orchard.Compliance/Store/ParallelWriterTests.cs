using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Orchard.Compliance.Store.Articles;
using YesSql;

namespace Orchard.Compliance.Store;

public sealed class ParallelWriterTests
{
    private const int Writers = 64;

    // Twenty seconds are the promise; a few are enough to notice when it is broken.
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        double.Parse(Environment.GetEnvironmentVariable("COMPLIANCE_WRITER_SECONDS") ?? "3", CultureInfo.InvariantCulture));

    [Fact]
    public async Task Every_acknowledged_document_of_64_writers_is_there_and_none_of_them_fails()
    {
        await using var store = await TestStore.CreateAsync();
        var acknowledged = new ConcurrentBag<(long Id, string Title)>();
        var clock = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; clock.Elapsed < Duration; n++)
            {
                await using var session = store.NewSession();
                var article = new Article { Title = $"{writer}-{n}", Tags = ["a", "b"] };
                await session.SaveAsync(article);
                Assert.Equal(1, await session.Query<Article, ArticleIndex>(index => index.Title == article.Title).CountAsync());
                await session.SaveChangesAsync();
                acknowledged.Add((article.Id, article.Title));
            }
        })));

        await using var reader = store.NewSession();
        var rows = await reader.Query<Article>().ListAsync();
        Assert.Equal(acknowledged.Order(), rows.Select(article => (article.Id, article.Title!)).Order());
        Assert.Equal(2L * acknowledged.Count, store.Scalar("SELECT COUNT(*) FROM TagIndex"));
        Assert.Equal(Writers, acknowledged.Select(document => document.Title.Split('-')[0]).Distinct().Count());
    }

    [Fact]
    public async Task Changes_to_one_document_are_serialised_by_the_check_and_none_is_lost()
    {
        await using var store = await TestStore.CreateAsync();
        var counter = new Article { Rank = 0 };
        await store.SaveAsync(counter);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var added = 0; added < 10;)
            {
                await using var session = store.NewSession();
                var article = await session.GetAsync<Article>(counter.Id);
                article.Rank++;
                await session.SaveAsync(article, checkConcurrency: true);
                try
                {
                    await session.SaveChangesAsync();
                    added++;
                }
                catch (ConcurrencyException)
                {
                    // Somebody else was first: read again.
                }
            }
        })));

        await using var reader = store.NewSession();
        Assert.Equal(160, (await reader.GetAsync<Article>(counter.Id)).Rank);
    }
}
