using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardParticipation.Decidim.Publishing;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ComponentNames>();
        services.AddScoped<Processes>();
        services.AddScoped<DecidimSite>();
    }
}
