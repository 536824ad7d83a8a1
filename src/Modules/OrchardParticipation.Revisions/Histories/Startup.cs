using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Facts;

namespace OrchardParticipation.Revisions.Histories;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<VersionReader>();
        services.AddScoped<IPublicHistories, PublicHistories>();
        services.AddScoped<PracticeFacts>();
        services.AddScoped<EditionFacts>();
        services.AddScoped<FactWords>();
        services.AddScoped<RevisionFacts>();
    }
}
