using EmbeddedOrchard.Localization;
using EmbeddedOrchard.Security.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Shell;

/// <summary>What this host adds to the pipeline, in the order of Orchard Core's own modules.</summary>
internal static class BuiltInPipeline
{
    private static readonly string[] SetupCultures = ["en", "es", "fr"];

    public static IEnumerable<StartupAction> Steps(ShellSettings settings)
    {
        yield return new StartupAction(OrchardCoreConstants.ConfigureOrder.Security) { Configure = Use(app => app.UseSecurityHeaders()) };
        if (settings.IsUninitialized())
        {
            // The languages of the site are in its database, which is still to come.
            yield return new StartupAction(LocalizationServices.PipelineOrder)
            {
                Configure = Use(app => app.UseRequestLocalization(options => options.AddSupportedCultures(SetupCultures).AddSupportedUICultures(SetupCultures))),
            };
            yield break;
        }

        yield return new StartupAction(OrchardCoreConstants.ConfigureOrder.Authentication) { Configure = Use(app => app.UseAuthentication()) };
        yield return new StartupAction(LocalizationServices.PipelineOrder) { Configure = Use(app => app.UseRequestCultures().UseAuthorization()) };
    }

    private static Func<IApplicationBuilder, Microsoft.AspNetCore.Routing.IEndpointRouteBuilder, IServiceProvider, ValueTask> Use(
        Action<IApplicationBuilder> add) => (app, _, _) =>
        {
            add(app);
            return ValueTask.CompletedTask;
        };
}
