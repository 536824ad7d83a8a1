using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Display.Theming;
using EmbeddedOrchard.Shell.Modules;
using EmbeddedOrchard.Shell.Switching;
using OrchardCore.Modules.Manifest;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.Themes;

/// <param name="Theme">The theme.</param>
/// <param name="IsAdmin">Whether it dresses the admin, not the site.</param>
/// <param name="IsCurrent">Whether it does so now.</param>
internal sealed record ThemeRow(SiteExtension Theme, bool IsAdmin, bool IsCurrent);

/// <summary>The themes that there are, and which of them dress the site and its admin.</summary>
internal sealed class SiteThemes(ExtensionManager extensions, FeatureSwitching switching, ISiteService sites, ContentCommit commit, EditorNotices notices)
{
    public async Task<IReadOnlyList<ThemeRow>> ListAsync()
    {
        var site = await sites.GetSiteSettingsAsync();
        var (forSite, forAdmin) = (Text(site, SiteThemeSelector.Property), Text(site, AdminThemeSelector.Property) ?? BuiltInFeatures.AdminTheme);
        return [.. extensions.All
            .Where(extension => extension.IsTheme)
            .Select(theme => new ThemeRow(theme, IsAdmin(theme), theme.Id == (IsAdmin(theme) ? forAdmin : forSite)))
            .OrderBy(row => row.IsAdmin).ThenByDescending(row => row.IsCurrent).ThenBy(row => row.Theme.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Dresses the site, or the admin, in a theme, and switches it on; null when that went well, else why nothing was changed.</summary>
    public async Task<string?> ChooseAsync(ThemeRow row)
    {
        if (await switching.SwitchAsync([row.Theme.Id], []) is { } refusal)
        {
            return refusal.Reason ?? notices.NotSaved(CommitOutcome.Conflict);
        }

        var site = await sites.LoadSiteSettingsAsync();
        site.Properties[row.IsAdmin ? AdminThemeSelector.Property : SiteThemeSelector.Property] = row.Theme.Id;
        await sites.UpdateSiteSettingsAsync(site);
        var outcome = await commit.FinishAsync();
        return outcome == CommitOutcome.Committed ? null : notices.NotSaved(outcome);
    }

    private static bool IsAdmin(SiteExtension theme) => theme.Tags.Contains(ManifestConstants.AdminTag);

    private static string? Text(ISite site, string property) =>
        site.Properties[property] is JsonValue value && value.TryGetValue<string>(out var id) && id.Length > 0 ? id : null;
}
