using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace EmbeddedOrchard.AuditTrail.Keeping;

/// <summary>Looks each hour and trims at most once a day: a site that sleeps at midnight is trimmed, too.</summary>
[BackgroundTask(Title = "Audit trail trimming", Schedule = "5 * * * *", Description = "Deletes events that are older than the settings keep them.")]
internal sealed class TrimmingTask : IBackgroundTask
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = serviceProvider.GetRequiredService<IClock>().UtcNow;
        var sites = serviceProvider.GetRequiredService<ISiteService>();
        var settings = (await sites.GetSiteSettingsAsync()).As<AuditTrailTrimmingSettings>();
        if (settings.Disabled || now - settings.LastRunUtc < Day)
        {
            return;
        }

        // Between 1 day and 100 years, whatever a recipe says: nothing trims the events of today.
        var kept = TimeSpan.FromDays(Math.Clamp(settings.RetentionDays, 1, AuditTrailTrimmingSettings.LongestRetention));
        await serviceProvider.GetRequiredService<TrailTrimming>().TrimAsync(now - kept, cancellationToken);
        var site = await sites.LoadSiteSettingsAsync();
        site.Alter<AuditTrailTrimmingSettings>(changed => changed.LastRunUtc = now);
        await sites.UpdateSiteSettingsAsync(site);
    }
}
