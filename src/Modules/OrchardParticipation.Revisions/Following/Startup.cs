using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardParticipation.Revisions.Following;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<FeedEntries>();
        services.AddScoped<IHistoryFeeds, HistoryFeeds>();
    }
}
