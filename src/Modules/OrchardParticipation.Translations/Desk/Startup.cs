using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace OrchardParticipation.Translations.Desk;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TranslationDesk>();
        services.AddScoped<DeskWords>();
        services.AddScoped<DeskCsv>();
        services.AddNavigationProvider<DeskMenu>();
        services.AddPermissionProvider<PermissionProvider>();
    }
}
