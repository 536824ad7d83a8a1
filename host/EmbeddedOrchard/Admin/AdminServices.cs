using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin;

internal static class AdminServices
{
    /// <summary>The address and the gate of the admin, for the screens of all modules; the screens of the host are in EmbeddedOrchard.Admin.</summary>
    public static IServiceCollection AddAdmin(this IServiceCollection services) =>
        services
            .Configure<MvcOptions>(options => options.Filters.Add<AdminGate>())
            .AddSingleton<IConfigureOptions<AdminOptions>, AdminConfiguration>()
            .AddSingleton<MatcherPolicy, FormValuePolicy>()
            .AddSingleton<IApplicationModelProvider, AdminRoutes>();
}
