using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardParticipation.Awards.Home;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<HomePageBuilder>().AddScoped<ChosenHome>();
}
