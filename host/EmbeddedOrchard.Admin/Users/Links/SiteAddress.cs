using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.Users.Links;

/// <summary>Where links in mails lead to.</summary>
internal sealed class SiteAddress(ISiteService sites)
{
    /// <summary>The address in the site's settings. A stranger's request must not choose it: they could have the link of another sent to a site of theirs.</summary>
    public async Task<string?> KnownAsync() =>
        Uri.TryCreate((await sites.GetSiteSettingsAsync()).BaseUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.ToString().TrimEnd('/')
            : null;

    /// <summary>For who may manage accounts: the address that they see the site at themselves, if the settings have none.</summary>
    public async Task<string> ForManagerAsync(HttpRequest request) =>
        await KnownAsync() ?? $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
}
