using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardParticipation.Awards.Menus;

[Feature(Features.Awards)]
[RequireFeatures("OrchardCore.Menu")]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MenuEntries>();
        services.AddScoped<MainMenu>();
        services.Configure<MvcOptions>(options => options.Filters.Add<MainMenuFilter>());
    }
}
