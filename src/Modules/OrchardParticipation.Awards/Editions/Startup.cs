using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardParticipation.Awards.Editions;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<EditionPageBuilder>();
}
