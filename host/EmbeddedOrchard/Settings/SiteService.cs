using OrchardCore;
using OrchardCore.Documents;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Settings;

internal sealed class SiteService(IDocumentManager<SiteSettings> documents) : ISiteService
{
    public async Task<ISite> GetSiteSettingsAsync() => await documents.GetOrCreateImmutableAsync(CreateAsync);

    public async Task<ISite> LoadSiteSettingsAsync() => await documents.GetOrCreateMutableAsync(CreateAsync);

    public Task UpdateSiteSettingsAsync(ISite site) => documents.UpdateAsync((SiteSettings)site);

    private static Task<SiteSettings> CreateAsync() => Task.FromResult(new SiteSettings { SiteSalt = IdGenerator.GenerateId() });
}
