using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.Settings;

/// <summary>Saves settings of the site and says whether they were.</summary>
internal sealed class SettingsSaving(
    ISiteService sites, ContentCommit commit, EditorNotices notices, IShellReleaseManager releases, INotifier notifier, IHtmlLocalizer<SettingsSaving> localizer)
{
    public async Task SaveAsync(ISite site)
    {
        await sites.UpdateSiteSettingsAsync(site);
        var outcome = await commit.FinishAsync();
        if (outcome != CommitOutcome.Committed)
        {
            await notices.NotSavedAsync(outcome);
            return;
        }

        // As in Orchard Core: what was kept of pages, and read from the settings, begins anew.
        releases.RequestRelease();
        await notifier.SuccessAsync(localizer["The settings were saved."]);
    }
}
