using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Display;

/// <summary>The settings of the site; null while the site is being set up, when pages are shown all the same.</summary>
internal sealed class CurrentSite(ShellSettings shell, IServiceProvider services)
{
    public async Task<ISite?> GetAsync() =>
        !shell.IsUninitialized() && services.GetService<ISiteService>() is { } sites ? await sites.GetSiteSettingsAsync() : null;
}
