using EmbeddedOrchard.Shell.Background;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EmbeddedOrchard.Tests.Shell;

public class BackgroundTaskTests
{
    [Fact]
    public async Task Tasks_that_are_due_run_and_commit_even_after_one_that_fails()
    {
        await using var site = await TestSite.StartAsync(TestSite.NewAppData());
        await site.SetUpAsync(TestSite.Extra);
        var tasks = site.Services.GetServices<IHostedService>().OfType<BackgroundTasks>().Single();
        var noon = new DateTime(2023, 11, 7, 12, 0, 0, DateTimeKind.Utc);

        await tasks.RunDueAsync(noon.AddSeconds(-30), noon.AddSeconds(30), CancellationToken.None);

        using var client = site.NewClient();
        Assert.Equal("from the task", await client.GetStringAsync("/notes"));
    }
}
