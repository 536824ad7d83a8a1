using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Revisions.Recording;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<RevisionIndexProvider>();
        services.AddScoped<VisibleChanges>();
        services.AddScoped<RevisionLog>();
        services.AddScoped<IRevisions>(provider => provider.GetRequiredService<RevisionLog>());
        services.AddScoped<IRevisionArchive>(provider => provider.GetRequiredService<RevisionLog>());
        services.AddScoped<IContentHandler, RevisionHandler>();
    }
}
