namespace OrchardCore.Settings;

public interface ISiteService
{
    Task<ISite> GetSiteSettingsAsync();
    Task<ISite> LoadSiteSettingsAsync();
    Task UpdateSiteSettingsAsync(ISite site);
}
