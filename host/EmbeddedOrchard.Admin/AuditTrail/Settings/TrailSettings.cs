using System.Globalization;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.AuditTrail;
using EmbeddedOrchard.AuditTrail.Content;
using EmbeddedOrchard.AuditTrail.Keeping;
using OrchardCore.AuditTrail.Services;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.AuditTrail.Settings;

/// <summary>Reads and writes the settings of the trail where Orchard Core keeps them.</summary>
internal sealed class TrailSettings(
    ISiteService sites, IAuditTrailManager trail, IContentDefinitionManager definitions, ContentCommit commit, IServiceProvider services)
{
    public async Task<TrailSettingsPage> PageAsync(TrailSettingsForm? typed)
    {
        var site = await sites.GetSiteSettingsAsync();
        var trimming = site.As<AuditTrailTrimmingSettings>();
        return new TrailSettingsPage(typed ?? Stored(site), Categories(), [.. (await TypesAsync())], trimming.LastRunUtc);
    }

    /// <summary>The number of days in a form, or null when it is none.</summary>
    public static int? DaysOf(TrailSettingsForm form) =>
        int.TryParse(form.RetentionDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= AuditTrailTrimmingSettings.LongestRetention ? days : null;

    public async Task<CommitOutcome> WriteAsync(TrailSettingsForm form, int days)
    {
        var types = (await TypesAsync()).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var site = await sites.LoadSiteSettingsAsync();
        site.Alter<AuditTrailSettings>(settings =>
        {
            settings.ClientIpAddressAllowed = form.ClientIpAddressAllowed;
            settings.Categories =
            [
                .. trail.DescribeCategories().Select(category => new AuditTrailCategorySettings
                {
                    Name = category.Name,
                    Events =
                    [
                        .. category.Events.Values.Select(described => new AuditTrailEventSettings
                        {
                            Name = described.Name,
                            Category = category.Name,
                            IsEnabled = described.IsMandatory || form.Events.Contains($"{category.Name}.{described.Name}"),
                        }),
                    ],
                }),
            ];
        });
        site.Alter<ContentAuditTrailSettings>(settings => settings.AllowedContentTypes = [.. form.Types.Where(types.Contains).Distinct()]);
        site.Alter<AuditTrailTrimmingSettings>(settings => (settings.RetentionDays, settings.Disabled) = (days, form.TrimmingDisabled));
        await sites.UpdateSiteSettingsAsync(site);
        return await commit.FinishAsync();
    }

    private TrailSettingsForm Stored(ISite site)
    {
        var (settings, trimming) = (site.As<AuditTrailSettings>(), site.As<AuditTrailTrimmingSettings>());
        return new TrailSettingsForm
        {
            Events =
            [
                .. trail.DescribeCategories().SelectMany(category => category.Events.Values
                    .Where(described => described.IsMandatory || (settings.Choice(category.Name, described.Name) ?? described.IsEnabledByDefault))
                    .Select(described => $"{category.Name}.{described.Name}")),
            ],
            Types = site.As<ContentAuditTrailSettings>().AllowedContentTypes,
            ClientIpAddressAllowed = settings.ClientIpAddressAllowed,
            RetentionDays = trimming.RetentionDays.ToString(CultureInfo.InvariantCulture),
            TrimmingDisabled = trimming.Disabled,
        };
    }

    private List<CategoryChoice> Categories() =>
    [
        .. trail.DescribeCategories().Select(category => new CategoryChoice(
            category.LocalizedName(services).Value,
            [
                .. category.Events.Values.Select(described => new EventChoice(
                    $"{category.Name}.{described.Name}", described.LocalizedName(services).Value, described.Description(services).Value, described.IsMandatory)),
            ])),
    ];

    private async Task<IEnumerable<(string Name, string DisplayName)>> TypesAsync() =>
        (await definitions.ListTypeDefinitionsAsync()).Select(type => (type.Name, type.DisplayName)).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture);
}
