using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Addresses;

[Feature(Features.Awards)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IContentHandler, PublicRouteHandler>();
        services.AddScoped<PublicPage>();
        services.AddScoped<IPublicPage>(provider => provider.GetRequiredService<PublicPage>());
        services.Configure<RouteOptions>(options => options.ConstraintMap[PublicRoutes.Language] = typeof(CultureConstraint));
        services.Configure<RequestLocalizationOptions>(options => options.AddInitialRequestCultureProvider(new UrlCultureProvider()));
    }
}
