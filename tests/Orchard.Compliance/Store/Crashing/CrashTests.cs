using Orchard.Compliance.Store.Articles;
using YesSql;

namespace Orchard.Compliance.Store.Crashing;

public sealed class CrashTests : IDisposable
{
    private readonly string _folder = TestStore.NewFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_process_killed_between_writing_and_committing_leaves_the_store_as_it_was()
    {
        await using (var store = await TestStore.OpenAsync(_folder))
        {
            await store.SaveAsync(new Article { Title = "before", Tags = ["kept"] });
        }

        using var writer = CrashingWriter.Start(_folder, stopBeforeCommit: true);
        Assert.Equal("written", await writer.StandardOutput.ReadLineAsync());
        writer.Kill();
        await writer.WaitForExitAsync();

        await using var after = await TestStore.OpenAsync(_folder);
        await using var session = after.NewSession();
        Assert.Equal(["before"], (await session.Query<Article>().ListAsync()).Select(article => article.Title));
        Assert.Equal("1 kept", after.Scalar("SELECT (SELECT COUNT(*) FROM ArticleIndex) || ' ' || (SELECT group_concat(Tag) FROM TagIndex)"));
        Assert.Equal("ok", after.Scalar("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task A_process_killed_at_any_moment_leaves_whole_units_of_work_and_every_acknowledged_one()
    {
        var acknowledged = new List<string>();
        for (var round = 1; round <= 4; round++)
        {
            using var writer = CrashingWriter.Start(_folder, stopBeforeCommit: false);
            for (var batches = 0; batches < 7 * round; batches++)
            {
                acknowledged.Add((await writer.StandardOutput.ReadLineAsync())!);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(3 * round));
            writer.Kill();
            acknowledged.AddRange((await writer.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
            await writer.WaitForExitAsync();
        }

        await using var store = await TestStore.OpenAsync(_folder);
        await using var session = store.NewSession();
        var batchesFound = (await session.Query<Article>().ListAsync()).GroupBy(article => article.Title!).ToArray();

        Assert.All(batchesFound, batch => Assert.Equal(Enumerable.Range(0, CrashingWriter.BatchSize), batch.Select(article => article.Rank).Order()));
        Assert.Empty(acknowledged.Except(batchesFound.Select(batch => batch.Key)));
        Assert.Equal(0L, store.Scalar("SELECT COUNT(*) FROM Document d WHERE Type LIKE '%Article,%' AND 2 <> (SELECT COUNT(*) FROM TagIndex t WHERE t.DocumentId = d.Id)"));
        Assert.Equal("ok", store.Scalar("PRAGMA integrity_check"));
    }
}
