using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ItemValues>();
        services.AddScoped<ItemComparison>();
        services.AddScoped<ChangeLabels>();
        services.AddScoped<ChangeViews>();
    }
}
