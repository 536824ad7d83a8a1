using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Reading;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<PublicGeneration>();
        services.AddSingleton<SnapshotStore>();
        services.AddScoped<PublicChanges>();
        services.AddScoped<IContentHandler, PublicChangesHandler>();
        services.AddScoped<Snapshots>();
        services.AddScoped<IPublicSnapshots>(provider => provider.GetRequiredService<Snapshots>());
        services.AddScoped<PracticeEntries>();
        services.AddScoped<Catalogue>();
        services.AddScoped<AddressBook>();
        services.AddScoped<ISiteCultures, SiteCultures>();
        services.AddScoped<IVisibility, Visibility>();
        services.AddScoped<IAwardItems, AwardItems>();
        services.AddScoped<IPublicEditions, PublicEditions>();
        services.AddScoped<IPublicPractices, PublicPractices>();
    }
}
