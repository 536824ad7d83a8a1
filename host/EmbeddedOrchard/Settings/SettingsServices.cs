using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;
using OrchardCore.Setup.Events;

namespace EmbeddedOrchard.Settings;

internal static class SettingsServices
{
    public static IServiceCollection AddSettings(this IServiceCollection services) =>
        services
            .AddScoped<ISiteService, SiteService>()
            .AddScoped<ISetupEventHandler, SiteSetup>();
}
