using OrchardCore.Abstractions.Setup;
using OrchardCore.Settings;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace EmbeddedOrchard.Settings;

internal sealed class SiteSetup(ISiteService sites) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        site.SiteName = Text(context, SetupConstants.SiteName) ?? site.SiteName;
        site.TimeZoneId = Text(context, SetupConstants.SiteTimeZone) ?? site.TimeZoneId;
        site.SuperUser = Text(context, SetupConstants.AdminUserId);
        await sites.UpdateSiteSettingsAsync(site);
    }

    private static string? Text(SetupContext context, string key) =>
        context.Properties.GetValueOrDefault(key)?.ToString() is { Length: > 0 } text ? text : null;
}
