using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Revisions.Pages;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ChangeWords>();
        services.AddScoped<HistoryComparisons>();
        services.AddScoped<IHistoryLinks, HistoryLinks>();
        services.AddScoped<IHistoryPages, HistoryPages>();
        services.AddScoped<IHistoryJson, HistoryJson>();
    }
}
