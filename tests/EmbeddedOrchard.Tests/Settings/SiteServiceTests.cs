using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Tests.Settings;

public sealed class SiteServiceTests
{
    [Fact]
    public async Task Settings_are_read_by_others_once_they_are_committed()
    {
        await using var host = await ContentHost.StartAsync();
        await host.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var site = await sites.LoadSiteSettingsAsync();
            site.SiteName = "Changed";
            site.Put(new Limits { Items = 7 });
            await sites.UpdateSiteSettingsAsync(site);

            Assert.Equal("Changed", (await sites.GetSiteSettingsAsync()).SiteName);
            await host.InScopeAsync(async other =>
                Assert.Null((await other.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName));
        });

        await host.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            Assert.Equal("Changed", (await sites.GetSiteSettingsAsync()).SiteName);
            Assert.Equal(7, (await sites.GetSettingsAsync<Limits>()).Items);
        });
    }

    [Fact]
    public async Task What_is_shared_cannot_be_saved()
    {
        await using var host = await ContentHost.StartAsync();
        await host.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var shared = await sites.GetSiteSettingsAsync();

            await Assert.ThrowsAsync<InvalidOperationException>(() => sites.UpdateSiteSettingsAsync(shared));
        });
    }

    private sealed class Limits
    {
        public int Items { get; set; }
    }
}
