using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Localization.Cultures;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Settings;
using YesSql;

namespace EmbeddedOrchard.Admin.Settings.Languages;

/// <summary>Reads and writes the site's languages where Orchard Core keeps them.</summary>
internal sealed class SiteLanguages(ILocalizationService cultures, ISiteService sites, ContentCommit commit, ISession session)
{
    public async Task<LanguageList> ReadAsync() => new(await cultures.GetDefaultCultureAsync(), await cultures.GetSupportedCulturesAsync());

    /// <summary>What the public and editors do not see any more once a language is gone.</summary>
    public async Task<LanguageRemoval> HiddenByRemovingAsync(string culture)
    {
        var indexed = culture.ToLowerInvariant();
        var isPublic = await session.QueryIndex<LocalizedContentItemIndex>(row => row.Culture == indexed && row.Published).CountAsync();
        var isDraft = await session.QueryIndex<LocalizedContentItemIndex>(row => row.Culture == indexed && row.Latest && !row.Published).CountAsync();
        return new LanguageRemoval(culture, isPublic, isDraft);
    }

    public async Task<CommitOutcome> WriteAsync(LanguageList languages)
    {
        var site = await sites.LoadSiteSettingsAsync();
        var settings = ((IEntity)site).Properties[SiteCultures.Property] as JsonObject ?? [];
        settings["DefaultCulture"] = languages.Default;
        settings["SupportedCultures"] = new JsonArray([.. languages.Supported.Select(culture => (JsonNode)culture)]);
        ((IEntity)site).Properties[SiteCultures.Property] = settings;
        await sites.UpdateSiteSettingsAsync(site);
        return await commit.FinishAsync();
    }
}
