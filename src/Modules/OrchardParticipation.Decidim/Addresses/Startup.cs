using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardParticipation.Decidim.Addresses;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<DecidimAddresses>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<DecidimAddressMiddleware>();
}
