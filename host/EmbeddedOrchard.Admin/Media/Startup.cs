using EmbeddedOrchard.Admin.Media.Fields;
using EmbeddedOrchard.Admin.Media.Library;
using EmbeddedOrchard.Media;
using EmbeddedOrchard.Media.Serving;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Media;

[RequireFeatures(BuiltInFeatures.Media)]
public sealed class Startup : StartupBase
{
    // Everybody may see the files: nobody has to be known for it.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Authentication - 1;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddMedia();
        services.AddContentField<MediaField>().UseDisplayDriver<MediaFieldDisplayDriver>();
        services.AddScoped<MediaChoices>();
        services.AddScoped<MediaScreens>();
        services.AddScoped<MediaDeeds>();
        services.AddScoped<DisplayedMedia>();
        services.AddNavigationProvider<MediaMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => app.UseMedia();
}
