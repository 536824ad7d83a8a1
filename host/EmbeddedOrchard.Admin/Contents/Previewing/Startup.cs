using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Contents.Previewing;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<Preview>();
        services.AddScoped<PreviewedItem>();
        services.AddScoped<PreviewBanner>();
    }
}
