using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Contents.Colliding;

public sealed class CollidingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<Collisions>();
}
