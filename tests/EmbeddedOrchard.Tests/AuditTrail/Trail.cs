using EmbeddedOrchard.AuditTrail;
using EmbeddedOrchard.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Settings;
using YesSql;

namespace EmbeddedOrchard.Tests.AuditTrail;

/// <summary>A host with the trail on, which follows articles; ana is signed in.</summary>
internal static class Trail
{
    public static async Task<ContentHost> StartAsync(Action<IServiceCollection>? more = null)
    {
        var host = await Items.StartAsync(services =>
        {
            services.AddLocalization();
            services.AddSingleton(new ShellSettings { Name = "Default", State = TenantState.Running });
            services.AddAuditTrail().AddUserAuditTrail();
            more?.Invoke(services);
        });
        await host.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var site = await sites.LoadSiteSettingsAsync();
            site.Properties["ContentAuditTrailSettings"] = System.Text.Json.Nodes.JsonNode.Parse($$"""{ "AllowedContentTypes": ["{{Items.Versioned}}"] }""");
            await sites.UpdateSiteSettingsAsync(site);
        });
        host.Http.As("1", "ana");
        return host;
    }

    public static Task<List<AuditTrailEvent>> EventsAsync(this ContentHost host, string category) => host.InScopeAsync(async services =>
        (await services.GetRequiredService<ISession>().Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.Category == category, AuditTrailEvent.Collection).ListAsync())
            .OrderBy(trailed => trailed.CreatedUtc).ToList());

    public static async Task<string> NamesAsync(this ContentHost host, string category) =>
        string.Join(' ', (await host.EventsAsync(category)).Select(trailed => trailed.Name));
}
