using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardParticipation.Decidim.Keeping;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<DecidimRecordIndexProvider>();
        services.AddScoped<DecidimRecords>();
        services.AddPermissionProvider<PermissionProvider>();
    }
}
