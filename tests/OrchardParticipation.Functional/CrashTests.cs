using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

public sealed class CrashTests
{
    // Points in time spread over process start and set-up.
    public static readonly TheoryData<int> Moments = [300, 900, 1400, 2000, 2800, 4000];

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_set_up_that_is_killed_leaves_no_half_site(int milliseconds)
    {
        var appData = Site.NewAppData();
        var settings = Site.AutoSetup("SeventeenthEdition");
        await using (var killed = SiteProcess.Launch(appData, settings))
        {
            await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
            await killed.KillAsync();
        }

        await using var restarted = await SiteProcess.StartAsync(appData, settings);
        using var reader = new Reader(restarted.Address);
        var page = await reader.PageAsync("/en/processes/award2023/f/277/proposals/3107/versions");

        Assert.Equal(4, page.QuerySelectorAll("main a[href*='/versions/']").Select(link => link.GetAttribute("href")).Distinct().Count());
        Assert.Empty(restarted.Errors);
        await restarted.DisposeAsync();
        Directory.Delete(appData, recursive: true);
    }

    [Fact]
    public async Task A_locked_database_is_a_clear_error_at_the_start()
    {
        await using var site = await Site.StartAsync("BlankAward");
        var database = Directory.GetFiles(site.AppData, "*.db", SearchOption.AllDirectories).Single();
        await site.Process.DisposeAsync();
        await File.WriteAllTextAsync(database, "this is no database", TestContext.Current.CancellationToken);
        foreach (var side in Directory.GetFiles(Path.GetDirectoryName(database)!, "*.db-*"))
        {
            File.Delete(side);
        }

        await using var broken = SiteProcess.Launch(site.AppData, Site.AutoSetup("BlankAward"));

        Assert.Equal(1, await broken.ExitedAsync());
        Assert.Contains(Path.GetFileName(database), broken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", broken.Output, StringComparison.Ordinal);
    }
}
