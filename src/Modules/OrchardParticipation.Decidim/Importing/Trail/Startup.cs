using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Modules;

namespace OrchardParticipation.Decidim.Importing.Trail;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<ImportTrail>();
}

[RequireFeatures("OrchardCore.AuditTrail")]
public sealed class TrailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IConfigureOptions<AuditTrailOptions>, ImportTrailEvents>();
}
