using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardParticipation.Awards.Practices;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<StatusNames>();
        services.AddScoped<PracticeSearch>();
        services.AddScoped<PracticeCards>();
        services.AddScoped<EditionCounts>();
        services.AddScoped<FilterOptions>();
        services.AddScoped<PracticeListBuilder>();
        services.AddScoped<PracticeFacts>();
        services.AddScoped<PracticePageBuilder>();
    }
}
