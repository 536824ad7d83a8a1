using EmbeddedOrchard.Admin.AuditTrail.Listing;
using EmbeddedOrchard.Admin.AuditTrail.Settings;
using EmbeddedOrchard.AuditTrail;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.AuditTrail;

[RequireFeatures(BuiltInFeatures.AuditTrail)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddAuditTrail();
        services.AddScoped<TrailList>();
        services.AddScoped<TrailScreens>();
        services.AddScoped<TrailSettings>();
        services.AddNavigationProvider<AuditTrailMenu>();
    }
}

[RequireFeatures(BuiltInFeatures.UsersAuditTrail)]
public sealed class UsersStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddUserAuditTrail();
}

[RequireFeatures(BuiltInFeatures.AuditTrail, BuiltInFeatures.Media)]
public sealed class MediaStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddMediaAuditTrail();
}
