using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardParticipation.Decidim.Exporting.Downloads;
using OrchardParticipation.Decidim.Exporting.Screen;

namespace OrchardParticipation.Decidim.Exporting;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<KeptFiles>();
        services.AddSingleton<ExportLimit>();
        services.AddNavigationProvider<ExportMenu>();
    }
}
