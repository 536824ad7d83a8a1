using EmbeddedOrchard.Security.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Shell;

/// <summary>What this host adds to the pipeline, in the order of Orchard Core's own modules.</summary>
internal static class BuiltInPipeline
{
    // After the culture of the request is known: a refusal may be a page.
    private const int Authorization = OrchardCoreConstants.ConfigureOrder.Autoroute + 1;

    public static IServiceCollection AddBuiltInPipeline(this IServiceCollection services, ShellSettings settings)
    {
        services.Use(OrchardCoreConstants.ConfigureOrder.Security, app => app.UseSecurityHeaders());
        if (!settings.IsUninitialized())
        {
            services.Use(OrchardCoreConstants.ConfigureOrder.Authentication, app => app.UseAuthentication());
            services.Use(Authorization, app => app.UseAuthorization());
        }

        return services;
    }

    private static void Use(this IServiceCollection services, int order, Action<IApplicationBuilder> add) =>
        services.AddSingleton(new StartupAction(order)
        {
            Configure = (app, _, _) =>
            {
                add(app);
                return ValueTask.CompletedTask;
            },
        });
}
